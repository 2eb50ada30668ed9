import { closedRange } from "./closedRange";

/** The whole numbers from one up to but not including another; none where the other is not greater. */
export function openRange(from: number, to: number): number[] {
  return closedRange(from, to - 1);
}
