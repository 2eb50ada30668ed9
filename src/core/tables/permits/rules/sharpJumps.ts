import type { Finding } from "../../../findings/finding";
import { note } from "../../../findings/note";
import { shownNumber } from "../../../findings/shown";
import { exact } from "../../../numbers/exact";
import { numberIn } from "../../../relations/reader";
import { itemLines, type PermitTable } from "../permitTable";

/** A month this many times its neighbour is worth a look … */
const TIMES = 2;
/** … where the bigger of the two is no small number, which jumps by itself. */
const NOTABLE = 100;

/** A month that lies far above or below the month before it. */
export function sharpJumps(table: PermitTable): readonly Finding[] {
  const { sheet, reader, columns } = table;
  return itemLines(table).flatMap(({ row, label }) =>
    columns.months.slice(1).flatMap((column, at) => {
      const before = columns.months[at];
      const cell = { row, column: column.column };
      const [from, to] = [
        before && numberIn(reader.stated({ row, column: before.column })),
        numberIn(reader.stated(cell)),
      ];
      if (!before || !from || !to) return [];
      const [low, high] = from.compare(to) < 0 ? [from, to] : [to, from];
      if (high.compare(exact(NOTABLE)) < 0 || low.mul(TIMES).compare(high) > 0) return [];
      const [actual, previous] = [shownNumber(to), shownNumber(from)];
      const message = {
        key: "sharp-jump",
        subject: label,
        month: column.header,
        actual,
        before: before.header,
        previous,
      } as const;
      return note({ severity: "info", sheet: sheet.name, cell, actual, message });
    }),
  );
}
