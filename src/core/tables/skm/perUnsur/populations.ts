import type { Cell } from "../../../grid/address";
import type { Sheet } from "../../../grid/sheet";
import { withJumlah } from "../../../grid/withJumlah";

/** "Jumlah populasi : 5.946", the number in the cell or beside it; "Populasi ternak" is none of those who were served. */
const POPULATION = new RegExp(
  String.raw`^(?:(?:jumlah|total|besar)\s+)?populasi(?:\s+(?:\(n\)|survei|skm|responden|pengguna|penerima|pemohon|` +
    String.raw`masyarakat|pelanggan|layanan|pelayanan|perizinan|yang|dilayani|adalah|sebesar|sebanyak|yaitu))*` +
    String.raw`\s*[:=]?\s*(?:(\d[\d.]*)|$)`,
  "i",
);

/** Every population that a sheet states, and where. */
export function populationsOn(sheet: Sheet): readonly { readonly cell: Cell; readonly population: number }[] {
  return sheet.textRows.flatMap((row) =>
    sheet.columns(row).flatMap((column) => {
      const match = POPULATION.exec(withJumlah(sheet.text(row, column)));
      if (!match) return [];
      const beside = sheet.columns(row).find((one) => one > column && typeof sheet.value(row, one) === "number");
      const said = match[1] === undefined ? sheet.value(row, beside ?? column) : Number(match[1].replaceAll(".", ""));
      const isCount = typeof said === "number" && Number.isInteger(said) && said > 0;
      return isCount ? [{ cell: { row, column }, population: said }] : [];
    }),
  );
}
