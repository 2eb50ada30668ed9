import type { Plausible } from "../core/numbers/decide";
import { doubleOf, exact, MOST_READ } from "../core/numbers/exact";
import { COUNT, canBe } from "../core/numbers/kind";
import { neededSample } from "../core/tables/skm/method/neededSample";
import { numberGiven } from "./numberGiven";
import { refuse } from "./refused";

/** People come whole: "1.200" is twelve hundred of them, and a mark before three digits separates thousands. */
const GROUPED: Plausible = { least: exact(1000), most: exact(MOST_READ) };

/** How many of a population have to be asked: 140 of 220. */
export function sampleOf(given: unknown): number {
  const population = numberGiven(given, "population", GROUPED);
  if (!canBe(COUNT, population) || population.n === 0n) refuse({ key: "noPopulation", value: population.valueOf() });
  return neededSample(doubleOf(population));
}
