import { sameCell, type Cell } from "../grid/address";
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
function judgedAt(cell: Cell, { table, judgements, located }: Solved) {
  const stated = numberIn(table.reader.stated(cell));
  const suspect = located.suspects.find((one) => sameCell(one.cell, cell));
  if (suspect) return { figure: suspect.value, standing: "wrong" as Standing };
  const own = judgements.filter(({ relation }) => sameCell(relation.target, cell));
  const standings = own.map(standingOf);
  const truth = own.map((one) => one.truth).find((one) => one !== null && isNumber(one));
  const worst = (["wrong", "blank"] as const).find((one) => standings.includes(one));
  const standing: Standing = worst ?? (stated === null ? "blank" : "right");
  return { figure: truth !== undefined && truth !== null && isNumber(truth) ? truth : stated, standing };
}
