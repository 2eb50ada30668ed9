import type { Edit } from "../edits/edit";
import { cellKey, cellName, type Cell } from "../grid/address";
import { foldWords } from "../grid/foldWords";
import { sheetPrefix } from "../grid/sheetPrefix";
import type { Sheet } from "../grid/sheet";
import { keyOf } from "../relations/order";
import { rule } from "../rules/rule";
import type { Table } from "../tables/table";
import type { FarCell } from "./farFormulas";
import type { FarRead } from "./farReads";
import { wordsAbove, wordsBefore } from "./wordsAround";

/** A table and those of its formulas that read other sheets. */
export interface Read {
  readonly table: Table;
  readonly reads: readonly FarRead[];
}

/** A formula that repeats one cell of another sheet. */
interface Single extends FarRead {
  readonly far: FarCell;
}

/** So many formulas of a line read one cell, each of its own sheet … */
const FEWEST = 3;
/** … if no more than this share of the line reads another. */
const MOST_OTHERS = 1 / 3;

/**
 * A formula that reads another cell, or another sheet, than those beside it let expect. What the cells are called on their
 * sheets speaks first: a sheet may have its rows in another order.
 *
 *           A       B       C       D
 *   PBG   =Jan!C2 =Feb!C2 =Mar!C2 =Apr!C2        across, one cell; down, one sheet
 *   SLF   =Jan!C3 =Feb!C3 =Mar!C4 =Apr!C3        C reads another row
 */
export const brokenPattern = rule({
  says: ["reference-differs"],
  severity: "warning",
  fix: "ask",
  ground: "arithmetic",
  find({ table, reads }: Read) {
    const known = new Set(table.relations.filter(({ far }) => far !== undefined).map(keyOf));
    const singles = reads.flatMap((read): Single[] => {
      const [far, ...more] = read.cells;
      return far && more.length === 0 ? [{ ...read, far }] : [];
    });
    return singles
      .filter(({ cell }) => !known.has(cellKey(cell.row, cell.column)))
      .flatMap((single) => {
        const far = expectedOf(single, singles);
        if (far === null) return [];
        const formula = `=${sheetPrefix(far.sheet.name)}${cellName(far.cell)}`;
        const message = { key: "reference-differs", actual: single.formula, formula } as const;
        return [{ cell: single.cell, message, edits: editsOf(table, single.cell, far, formula) }];
      });
  },
});

function editsOf({ sheet }: Table, cell: Cell, far: FarCell, formula: string): readonly Edit[] {
  const value = far.sheet.value(far.cell.row, far.cell.column);
  return typeof value === "number" ? [{ sheet: sheet.name, cell, formula, value }] : [];
}

/** What a formula should read by the others of its row and column; null where it reads that, or they do not say. */
function expectedOf(single: Single, singles: readonly Single[]): FarCell | null {
  const row = singles.filter(({ cell }) => cell.row === single.cell.row);
  const column = singles.filter(({ cell }) => cell.column === single.cell.column);
  const [across, down] = [commonCell(row), commonCell(column)];
  if ((across === null) === (down === null)) return null;
  const [cell, line, crossing] = across ? [across, row, column] : [down ?? single.far.cell, column, row];
  const sheet = sheetFor(single, line, crossing);
  const isSame = sheet === single.far.sheet && isAt(cell, single.far.cell);
  return isSame || !isCalledOtherwise(single, { sheet, cell }, line) ? null : { sheet, cell };
}

/** The cell that nearly all formulas of a line read, each of another sheet. */
function commonCell(line: readonly Single[]): Cell | null {
  const cells = [...new Map(line.map(({ far: { cell } }) => [cellKey(cell.row, cell.column), cell])).values()];
  return (
    cells.find((cell) => {
      const alike = line.filter(({ far }) => isAt(far.cell, cell));
      const sheets = new Set(alike.map(({ far }) => far.sheet));
      return sheets.size >= FEWEST && line.length - alike.length <= line.length * MOST_OTHERS;
    }) ?? null
  );
}

/** Where a line reads one sheet twice, the crossing one tells which of the two is wrong. */
function sheetFor({ far }: Single, line: readonly Single[], crossing: readonly Single[]): Sheet {
  if (line.filter((other) => other.far.sheet === far.sheet).length < 2) return far.sheet;
  const most = crossing.find(
    ({ far: { sheet } }) => crossing.filter((other) => other.far.sheet === sheet).length * 2 > crossing.length,
  );
  const isRead = line.some((other) => other.far.sheet === most?.far.sheet);
  return most && !isRead ? most.far.sheet : far.sheet;
}

/** True where the cell that is read is not called as those of the others are, and the expected one is. */
function isCalledOtherwise({ far }: Single, expected: FarCell, line: readonly Single[]): boolean {
  const names = new Set(line.filter((other) => isAt(other.far.cell, expected.cell)).map((other) => nameOf(other.far)));
  const isOther = far.sheet !== expected.sheet || !names.has(nameOf(far));
  return isOther && names.has(nameOf(expected));
}

function nameOf({ sheet, cell }: FarCell): string {
  return `${foldWords(wordsBefore(sheet, cell))} | ${foldWords(wordsAbove(sheet, cell))}`;
}

function isAt(one: Cell, other: Cell): boolean {
  return one.row === other.row && one.column === other.column;
}
