import { isNumber } from "../relations/operators";
import type { Judgement } from "../relations/judge";
import type { Solved } from "../solve";
import { readUnsurName } from "../tables/skm/header/unsur";
import { hasSubQuestions, isOwnSurvey } from "../tables/skm/matrix";
import type { Table } from "../tables/table";
import type { Rated, Ratings, Standing } from "./ratings";

/** The NRR that the answers to a survey give; null for any other table, and for two surveys in one row of answers. */
export function fromAnswers({ table, judgements }: Solved, tables: readonly Table[]): Ratings | null {
  const { survey, newLabels } = table;
  if (!survey || !isOwnSurvey(survey)) return null;
  const rule = hasSubQuestions(survey) ? "skm-nrr-sub" : "skm-nrr";
  const unsur = survey.unsur.flatMap(({ label }): readonly Rated[] => {
    const own = judgements.find(({ relation }) => relation.rule === rule && relation.subject === label);
    if (!own || !isNumber(own.truth)) return [];
    const stated = newLabels === null ? { cell: own.relation.target, standing: standingOf(own) } : null;
    return [{ name: nameOf(label, tables), figure: own.truth, stated }];
  });
  return { of: "nrr", unsur };
}

/** How a figure stands in its cell. */
export function standingOf({ verdict }: Judgement): Standing {
  if (verdict === "cause" || verdict === "consequence") return "wrong";
  return verdict === "blank" || verdict === "waiting" ? "blank" : "right";
}

/** A code is told by the name that tables of the workbook give it, where all give it the same. */
function nameOf(label: string, tables: readonly Table[]): string {
  if (readUnsurName(label) !== null) return label;
  const scores = tables
    .flatMap((table) => table.scores ?? [])
    .filter(({ code }) => code.toLowerCase() === label.toLowerCase());
  const [first, ...others] = scores;
  return first && others.every(({ unsur }) => unsur === first.unsur) ? first.name : label;
}
