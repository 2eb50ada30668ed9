import { decimalsOf, exact, ZERO, type Exact } from "../core/numbers/exact";
import { readDecimal, type WrittenNumber } from "../core/numbers/readNumber";
import { addUpToOne } from "../core/tables/skm/method/oddWeights";
import { rangeOf } from "./given";
import { sheetOf } from "./range";
import { refuse } from "./refused";

/** The weights that were given: one for all unsur, or one for each. None where they were left out. */
export function weightsGiven(given: unknown): readonly WrittenNumber[] {
  const range = rangeOf(given);
  const sheet = sheetOf(range);
  const weights: WrittenNumber[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    for (const [column, value] of sheet.row(row).entries()) {
      if (value === null) continue;
      const written =
        typeof value === "number"
          ? { value: exact(value), decimals: decimalsOf(value) }
          : typeof value === "string"
            ? readDecimal(value)
            : null;
      if (!written || written.value.compare(ZERO) <= 0)
        return refuse({ key: "noWeight", spot: range.spot(row, column), value });
      weights.push(written);
    }
  }
  return weights;
}

/** A weight for each of so many unsur, where those given are so many, or one, and add up to 1; null where they do not. */
export function weightsFor(unsurCount: number, given: readonly WrittenNumber[]): readonly Exact[] | null {
  const weights = spread(unsurCount, given);
  return weights !== null && addUpToOne(weights) ? weights.map(({ value }) => value) : null;
}

/** Says why weights do not fit so many unsur. */
export function refuseWeights(unsurCount: number, given: readonly WrittenNumber[]): never {
  const weights = spread(unsurCount, given);
  if (weights === null) refuse({ key: "weightCount", weights: given.length, unsur: unsurCount });
  const sum = weights.reduce((total, { value }) => total.add(value), ZERO);
  refuse({ key: "weightSum", sum: sum.valueOf() });
}

function spread(unsurCount: number, given: readonly WrittenNumber[]): readonly WrittenNumber[] | null {
  const [only, ...others] = given;
  if (only && others.length === 0) return Array.from({ length: unsurCount }, () => only);
  return given.length === unsurCount ? given : null;
}
