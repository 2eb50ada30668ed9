import type { Edit } from "../../../edits/edit";
import type { FigureColumn } from "../header";
import type { Shift } from "../order/order";
import type { Recap } from "../recap";
import { investmentRule } from "./rule";

/** Figures that stand below another column's header: one finding for all, which offers to put header or rows right. */
export const columnOrder = investmentRule({
  says: ["column-order"],
  severity: "error",
  fix: "ask",
  ground: "practice",
  find(recap) {
    const own = recap.order.shifts.filter(({ columns }) => columns.some((column) => isOwn(recap, column)));
    return own.map((shift) => {
      const moved = movedColumns(shift);
      const columns = moved.map(({ place, holds }) => ({
        column: place.column,
        header: place.header,
        holds: holds.header,
      }));
      const rows = shift.rows && {
        first: 1 + (shift.rows[0] ?? 0),
        last: 1 + (shift.rows.at(-1) ?? 0),
        count: shift.rows.length,
      };
      const edits =
        shift.rows === null ? (headerEdits(recap, shift) ?? figureEdits(recap, shift)) : figureEdits(recap, shift);
      const [first] = moved;
      const headerCell = first?.place.cell ?? { row: recap.header.bottom, column: 0 };
      return {
        cell: shift.rows === null ? headerCell : { row: shift.rows[0] ?? headerCell.row, column: headerCell.column },
        message: { key: "column-order", rows, columns },
        ...(edits ? { edits } : {}),
      } as const;
    });
  },
});

function isOwn({ columns }: Recap, { column }: FigureColumn): boolean {
  return columns.some((own) => own.column === column);
}

/** A column with the figures of another in it. */
interface Moved {
  readonly place: FigureColumn;
  readonly holds: FigureColumn;
}

/** From left to right. */
function movedColumns({ columns, places }: Shift): readonly Moved[] {
  return columns
    .flatMap((holds, at): Moved[] => {
      const place = columns[places[at] ?? at];
      return place && place !== holds ? [{ place, holds }] : [];
    })
    .sort((a, b) => a.place.column - b.place.column);
}

/** The header's words put over the figures they are for; null where the columns share words that stand above others. */
function headerEdits({ sheet }: Recap, shift: Shift): readonly Edit[] | null {
  const moved = movedColumns(shift);
  const wordsAbove = moved.map(({ place: { header, cell } }) => {
    const own = sheet.text(cell.row, cell.column);
    return header.endsWith(own) ? header.slice(0, header.length - own.length) : null;
  });
  if (wordsAbove.some((words) => words === null || words !== wordsAbove[0])) return null;
  return moved.map(({ place, holds }) => ({
    sheet: sheet.name,
    cell: place.cell,
    value: sheet.value(holds.cell.row, holds.cell.column),
  }));
}

/** The figures put below the header they belong to; null where formulas are among them, which would read other cells. */
function figureEdits({ sheet, lines }: Recap, shift: Shift): readonly Edit[] | null {
  const rows = shift.rows ?? lines.map(({ row }) => row);
  const moved = movedColumns(shift);
  const hasFormulas = rows.some((row) => moved.some(({ place }) => sheet.formula(row, place.column) !== null));
  if (hasFormulas) return null;
  return rows.flatMap((row) =>
    moved.map(({ place, holds }) => ({
      sheet: sheet.name,
      cell: { row, column: holds.column },
      value: sheet.value(row, place.column),
    })),
  );
}
