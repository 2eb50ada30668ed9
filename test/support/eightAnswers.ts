/** What eight people answered to five unsur; their averages are 3.25, 2.875, 3.875, 3.75 and 2.875. */
export const EIGHT_ANSWERS = `
  1   | 3  | 3  | 4  | 4  | 2
  2   | 4  | 3  | 4  | 4  | 3
  3   | 3  | 3  | 4  | 3  | 3
  4   | 3  | 2  | 4  | 4  | 3
  5   | 3  | 3  | 4  | 4  | 3
  6   | 4  | 3  | 4  | 3  | 3
  7   | 3  | 3  | 3  | 4  | 3
  8   | 3  | 3  | 4  | 4  | 3`.trim();
