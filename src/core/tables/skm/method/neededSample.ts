import { exact, ratio } from "../../../numbers/exact";
import { halfUp, round } from "../../../numbers/rounding";

/** Chi-square for one degree of freedom at 95 %. */
const CHI_SQUARE = ratio(3841, 1000);
/** Half of the people may answer either way, which asks for the largest sample. */
const SPREAD = ratio(1, 4);
/** The square of the error that is accepted, 5 %. */
const ERROR = ratio(1, 400);

/**
 * How many of a population have to be asked (Krejcie and Morgan, 1970, which PermenPANRB 14/2017 prints as a table): 140 of
 * 220, 278 of 1000.
 *
 *   S = χ² N P(1−P) / (d² (N−1) + χ² P(1−P))
 */
export function neededSample(population: number): number {
  const spread = CHI_SQUARE.mul(SPREAD);
  const needed = spread.mul(population).div(ERROR.mul(exact(population - 1)).add(spread));
  return round(needed, halfUp(0)).valueOf();
}
