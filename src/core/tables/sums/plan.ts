import { timeIn } from "../../layout/time";
import { isTotal } from "../../layout/vocabulary";

/** A row or column by the words over it, from top to bottom. */
interface Named {
  readonly words: readonly string[];
  readonly header: string;
}

/** What was planned and what came of it. */
export interface PlanAndResult<T> {
  readonly planned: T;
  readonly actual: T;
}

const CAME_OF_IT = /realisasi|serapan|terserap/i;

/**
 * The two where one strip is called each: what came of it may be called so, be the one that tells what has come together
 * so far, or the only total. Null where none is, or several.
 */
export function planAndResult<T extends Named>(strips: readonly T[]): PlanAndResult<T> | null {
  const [planned, ...otherPlans] = strips.filter(isPlanned);
  const others = strips.filter((one) => !isPlanned(one));
  const results = [
    others.filter(({ words }) => words.some((word) => timeIn(word)?.kind === "toDate")),
    others.filter(({ header }) => CAME_OF_IT.test(header)),
    others.filter(({ words }) => isTotal(words.at(-1) ?? "")),
  ];
  const actual = results.find(({ length }) => length === 1)?.[0];
  return planned && actual && otherPlans.length === 0 ? { planned, actual } : null;
}

/** True for what was planned, which stands beside what came of it. */
export function isPlanned({ words }: Pick<Named, "words">): boolean {
  return words.some((word) => /\b(target|rencana|pagu|anggaran)\b/i.test(word));
}
