import type { Answer } from "./answer";
import { answerTo } from "./checker";
import { isOf, type Family } from "./family";
import { caseOf, type Case } from "./generator/case";
import { explanations, likelyExplanations } from "./generator/explanations";
import { gridOf, type Grid } from "./generator/grid";
import type { Mistyped } from "./generator/mistype/mistyped";
import { seedOfCase } from "./generator/random";
import { cleanScores, scoreOf, type CleanScore, type Score } from "./score";

/** One sheet, checked as it should be and, where it can be, with one figure mistyped. */
export interface Measured {
  readonly case: Case;
  readonly clean: { readonly grid: Grid; readonly answer: Answer; readonly scores: readonly CleanScore[] };
  readonly wrong: MeasuredMistake | null;
}

/** A mistyped sheet, what was said of it, and how many single figures could explain it: all, and by a slip. */
export interface MeasuredMistake {
  readonly mistyped: Mistyped;
  readonly grid: Grid;
  readonly answer: Answer;
  readonly score: Score;
  readonly explanations: number;
  readonly likelyExplanations: number;
}

/** Has a case checked, clean and mistyped. */
export function measure(generated: Case): Measured {
  const { page, mistyped } = generated;
  const grid = gridOf(page);
  const answer = answerTo(grid);
  const scores = cleanScores(page, answer, ({ row, column }) => (grid.rows[row]?.[column] ?? null) === null);
  const wrong = mistyped && mistake(generated, mistyped, answer);
  return { case: generated, clean: { grid, answer, scores }, wrong };
}

/** The cases of a run one after the other, all or those of one family, until `count` of them are mistyped. */
export function* measureMany(seed: number, count: number, family: Family | null): Generator<Measured> {
  for (let index = 0, mistyped = 0; mistyped < count; index++) {
    const generated = caseOf(seedOfCase(seed, index));
    if (!isOf(family, generated)) continue;
    const measured = measure(generated);
    if (measured.wrong) mistyped++;
    yield measured;
  }
}

function mistake({ page }: Case, mistyped: Mistyped, clean: Answer): MeasuredMistake {
  const grid = gridOf(page, mistyped);
  const answer = answerTo(grid);
  const score = scoreOf(page, mistyped, clean, answer);
  const { table, typed } = mistyped;
  const [possible, likely] = [explanations(table, typed), likelyExplanations(table, typed)];
  return { mistyped, grid, answer, score, explanations: possible.length, likelyExplanations: likely.length };
}
