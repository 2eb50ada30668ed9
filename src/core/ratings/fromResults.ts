import { sameCell, type Cell } from "../grid/address";
import type { Exact } from "../numbers/exact";
import { isNumber } from "../relations/operators";
import { numberIn } from "../relations/reader";
import type { Solved } from "../solve";
import { nameOf } from "../tables/skm/perUnsur/plot";
import { singleField } from "../tables/skm/perUnsur/scores";
import { standingOf } from "./fromAnswers";
import type { Rated, Ratings, Standing } from "./ratings";

/** What a table of results by unsur has for each: its NRR, else its index. */
export function fromResults(solved: Solved): Ratings | null {
  const results = solved.table.results?.table;
  const own = results && singleField(results.fields, ["nrr", "index"]);
  if (!own) return null;
  const { field, of } = own;
  const unsur = results.lines.flatMap((line): readonly Rated[] => {
    const cell = { row: line.row, column: field.column };
    const { figure, standing } = judgedAt(cell, solved);
    return figure === null ? [] : [{ name: nameOf(results, line, field).name, figure, stated: { cell, standing } }];
  });
  return unsur.length < results.lines.length ? null : { of, unsur };
}

/** A figure as it should be: put right where it was mistyped, computed where something computes it, else as it stands. */
function judgedAt(
  cell: Cell,
  { table, judgements, located }: Solved,
): { readonly figure: Exact | null; readonly standing: Standing } {
  const suspect = located.suspects.find((one) => sameCell(one.cell, cell));
  if (suspect) return { figure: suspect.value, standing: "wrong" };
  const stated = numberIn(table.reader.stated(cell));
  const own = judgements.filter(({ relation }) => sameCell(relation.target, cell));
  const [truth] = own.flatMap((one) => (isNumber(one.truth) ? [one.truth] : []));
  const standings = own.map(standingOf);
  const worst = (["wrong", "blank"] as const).find((one) => standings.includes(one));
  return { figure: truth ?? stated, standing: worst ?? (stated === null ? "blank" : "right") };
}
