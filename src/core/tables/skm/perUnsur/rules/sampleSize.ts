import type { Cell } from "../../../../grid/address";
import { rule } from "../../../../rules/rule";
import { neededSample } from "../../method/neededSample";

/** How many people a workbook says were served, and how many answered the survey. */
export interface Sample {
  readonly cell: Cell;
  readonly population: number;
  readonly people: number;
}

/** Fewer respondents than Krejcie and Morgan's table asks of the population that is stated. */
export const sampleSize = rule<Sample, "sample-size">({
  says: ["sample-size"],
  severity: "info",
  fix: "none",
  ground: "survey",
  find({ cell, population, people }) {
    const needed = neededSample(population);
    return people < needed ? [{ cell, message: { key: "sample-size", population, people, needed } }] : [];
  },
});
