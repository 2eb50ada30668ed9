import type { Exact } from "../../../numbers/exact";
import { exact } from "../../../numbers/exact";
import type { GradeBand } from "../../plot";
import { BEST_IKM } from "../scale/scale";
import { REGULATION_GRADES, type Grades } from "./grades";

/** The best answer that the regulation knows. */
const USUAL_BEST = 4;

/** Grades as bands of an index, or of averages whose hundredfold is `conversion` times as high. */
export function bandsOf(grades: Grades, conversion: Exact = exact(1)): readonly GradeBand[] {
  return grades.map(({ mutu, least }) => ({ mutu, least: exact(least).div(conversion).valueOf() }));
}

/** The regulation's, unless the highest figure says that the answers were on another scale. */
export function usualBands(of: "nrr" | "index", highest: number): readonly GradeBand[] | null {
  if (of === "index") return highest > BEST_IKM ? null : bandsOf(REGULATION_GRADES);
  return highest > USUAL_BEST ? null : bandsOf(REGULATION_GRADES, exact(BEST_IKM / USUAL_BEST));
}
