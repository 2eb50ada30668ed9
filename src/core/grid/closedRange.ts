/** The whole numbers from one to another, both included; none where the other is less. */
export function closedRange(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
