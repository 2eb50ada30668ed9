import { channelsAround } from "../../titles/tableChannel";
import type { Counts } from "../table";
import type { Columns } from "./columns";
import type { PermitTable } from "./permitTable";

/** What is counted in a column of its own beside what came in. */
const ISSUED = /terbit|selesai/i;

/** What a register can tell of a permit table. `isAlone` is false where other permit tables stand on its sheet. */
export function countsOf(table: PermitTable, isAlone: boolean): Counts {
  const { sheet, header } = table;
  const columns = issuedColumns(table);
  const year = yearOf(table);
  const cells = table.items.flatMap(({ row, label }) =>
    (columns?.months ?? []).flatMap(({ column, header: name, span }) => {
      if (span.kind !== "month" || sheet.isCovered(row, column)) return [];
      return {
        cell: { row, column },
        label: { row, column: header.labelColumn },
        kind: label,
        subject: `${label}, ${name}`,
        month: span.month,
        year: span.year ?? year,
      };
    }),
  );
  return { channel: channelsAround(table, isAlone).own?.channel ?? null, cells };
}

/** The columns of the permits that were issued; undefined where several things are counted and none is called so. */
export function issuedColumns({ measures }: PermitTable): Columns | undefined {
  return measures.length === 1 ? measures[0] : measures.find(({ months }) => ISSUED.test(months[0]?.measure ?? ""));
}

/** The one year that the heading or the sheet's name speaks of; null where there is none, or several. */
function yearOf({ sheet, heading }: PermitTable): number | null {
  const texts = [...heading.map(({ text }) => text), sheet.name];
  const years = new Set(texts.flatMap((text) => text.match(/\b20\d\d\b/g) ?? []));
  const [year] = years;
  return year === undefined || years.size > 1 ? null : Number(year);
}
