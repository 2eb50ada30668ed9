import { doubleOf } from "../core/numbers/exact";
import { meanOf, readAnswers } from "./answers";
import { asColumn, rangeOf } from "./given";
import { refuse } from "./refused";

/** The NRR of one unsur, whose answers stand in a column or in a row. */
export function nrrOf(answers: unknown, best: unknown): number {
  const { columns, rows } = readAnswers(asColumn(rangeOf(answers)), best);
  if (columns.length > 1 && rows > 1) refuse({ key: "severalUnsur" });
  return doubleOf(meanOf(columns.flat()));
}
