import { exact } from "../../../numbers/exact";
import type { Plausible } from "../../../numbers/decide";

/** What averages of a survey, their weights, indices and IKM are between, and what they differ by: "3,327" is no 3327. */
export const PLAUSIBLE_RESULT: Plausible = { least: exact(-100), most: exact(100) };
