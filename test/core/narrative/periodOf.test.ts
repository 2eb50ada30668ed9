import { draw } from "../../support/draw";
import { told } from "../../support/told";

/** When the permits of a table were issued, as its paragraph begins. */
function when(title: string, months: readonly string[]): string {
  const counts = (figures: readonly number[]) => [...figures, figures.reduce((sum, one) => sum + one, 0)].join(" | ");
  const [paragraph = ""] = told(
    draw(`
      ${title}
      No | Jenis Izin | ${months.join(" | ")} | Jumlah
      1  | PBG        | ${counts(months.map((_, at) => at + 3))}
      2  | Reklame    | ${counts(months.map((_, at) => 2 * at + 1))}
      .  | Jumlah     | ${counts(months.map((_, at) => 3 * at + 4))}`),
  );
  return /^Pada (.*?) diterbitkan/.exec(paragraph)?.[1] ?? "";
}

const YEAR = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");

test.each([
  ["Rekap Izin Triwulan II Tahun 2024", ["April", "Mei", "Juni"], "Triwulan II Tahun 2024"],
  ["Rekap Izin Tahun 2024", ["April", "Mei", "Juni"], "April–Juni 2024"],
  ["Rekap Izin Tahun 2024", YEAR.slice(0, 9), "Januari–September 2024"],
  ["Rekap Izin Tahun 2024", YEAR, "Tahun 2024"],
  ["Rekap Izin Tahun 2024", ["Januari", "Maret", "Mei"], "periode ini"],
])("permits of %s, counted in %j, are those of a time", (title, months, time) => {
  expect(when(title, months)).toBe(time);
});
