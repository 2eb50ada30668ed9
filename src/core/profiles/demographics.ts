import { columnName } from "../grid/address";
import { sheetPrefix } from "../grid/sheetPrefix";
import type { CellValue, Sheet } from "../grid/sheet";
import { wordsOver } from "../layout/headers";
import { characteristicIn, type Characteristic } from "../tables/profile/characteristics";
import type { Matrix } from "../tables/skm/matrix";

/** A column of a survey that says who answered: "Jenis Kelamin", "Usia". */
export interface Demographic {
  readonly characteristic: Characteristic;
  readonly column: number;
  readonly matrix: Matrix;
}

/** A question may tell of unsur and age at once; what asks for a trait is short. */
const LONGEST = 60;

/** The columns of a survey that say who answered; none for what two columns say. */
export function demographicsOf(matrix: Matrix): readonly Demographic[] {
  const { sheet, area, rows, questions } = matrix;
  const header = { top: area.top, bottom: rows.first - 1 };
  const asked = new Set(questions.map(({ column }) => column));
  const found = sheet.columns(header.top, rows.first).flatMap((column): Demographic[] => {
    if (asked.has(column) || column === matrix.numberColumn) return [];
    const words = wordsOver(sheet, header, column).filter((word) => word.length <= LONGEST);
    const [characteristic] = words.flatMap((word) => characteristicIn(word) ?? []);
    return characteristic === undefined ? [] : [{ characteristic, column, matrix }];
  });
  return found.filter(
    (one) => found.filter(({ characteristic }) => characteristic === one.characteristic).length === 1,
  );
}

/** What everyone who answered said of themselves, by row; nothing where they left it blank. */
export function answersIn({ matrix: { sheet, rows }, column }: Demographic): ReadonlyMap<number, CellValue> {
  const given = rows.answered.filter((row) => !sheet.looksBlank(row, column));
  return new Map(given.map((row) => [row, sheet.value(row, column)]));
}

/** The rows of those who answered the survey, but not this. */
export function silentIn({ matrix: { sheet, rows }, column }: Demographic): readonly number[] {
  return rows.answered.filter((row) => sheet.looksBlank(row, column));
}

/** "Data!$B$2:$B$141". */
export function rangeOf({ matrix: { sheet: own, rows }, column }: Demographic, sheet: Sheet): string {
  const name = columnName(column);
  return `${own === sheet ? "" : sheetPrefix(own.name)}$${name}$${rows.first + 1}:$${name}$${rows.last + 1}`;
}
