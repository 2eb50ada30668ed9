import type { Measured } from "./measure";
import { hasRightCount } from "./tally";

/** What may go wrong with a case, by the name under which `--of` asks for it. */
const failures = {
  undetected: ({ wrong }: Measured) => wrong?.score.isDetected === false,
  unnamed: ({ wrong }: Measured) => wrong?.score.isCandidate === false,
  second: ({ wrong }: Measured) => wrong?.score.isFirst === false,
  value: ({ wrong }: Measured) => wrong?.score.isValueRight === false,
  accused: ({ wrong }: Measured) => (wrong?.score.othersAccused ?? 0) > 0,
  error: ({ clean }: Measured) => clean.scores.some(({ hasError }) => hasError),
  warning: ({ clean }: Measured) => clean.scores.some(({ hasOddWarning }) => hasOddWarning),
  unrecognised: ({ clean }: Measured) => clean.scores.some(({ isWhole }) => !isWhole),
  count: (measured: Measured) => !hasRightCount(measured),
} as const;

export type Failure = keyof typeof failures;
export const failureNames = Object.keys(failures) as readonly Failure[];

/** What is a failure when nobody says which. */
export const usualFailures: readonly Failure[] = ["undetected", "unnamed", "value", "error", "warning", "unrecognised"];

/** True where one of these failures happened to the case. */
export function failed(measured: Measured, kinds: readonly Failure[]): boolean {
  return kinds.some((kind) => failures[kind](measured));
}
