import type { CellValue } from "../../core/grid/sheet";

const ERROR = /^#(?:[A-Z0-9/]+[!?]|N\/A)$/;

/**
 * In which order rows stand once they are sorted by these values, as numbers of the rows from 0: figures first, then
 * texts, truth values and errors, blanks at the end in either direction; rows alike keep their order
 * ("Sort data in a range or table", Microsoft Support).
 */
export function sortedOrder(values: readonly CellValue[], isDescending: boolean): readonly number[] {
  const direction = isDescending ? -1 : 1;
  return values
    .map((_, index) => index)
    .sort((a, b) => {
      const [one = null, other = null] = [values[a], values[b]];
      if (isBlank(one) || isBlank(other)) return Number(isBlank(one)) - Number(isBlank(other));
      return direction * (rank(one) - rank(other) || within(one, other));
    });
}

function isBlank(value: CellValue): boolean {
  return value === null || value === "";
}

function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return typeof value === "string" && ERROR.test(value) ? 3 : 1;
}

function within(one: CellValue, other: CellValue): number {
  if (typeof one === "string" && typeof other === "string") return one.localeCompare(other, "id");
  return Number(one) - Number(other);
}
