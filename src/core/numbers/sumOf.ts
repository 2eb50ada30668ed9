/** Doubles added up: they only weigh what is meant, and whether a figure is right is told with exact numbers. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
