import { parseArgs } from "node:util";
import { families, type Family } from "./family";
import { failureNames, usualFailures, type Failure } from "./failures";

/** What a run is asked to do. */
export interface Options {
  readonly seed: number;
  readonly cases: number;
  /** The only tables to generate; null for all. */
  readonly family: Family | null;
  /** The seed of the one case to show instead of a run. */
  readonly only: number | null;
  readonly show: number;
  readonly failures: readonly Failure[];
  readonly hasTraits: boolean;
}

/** Reads the command line; throws with a sentence where it makes no sense. */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: "string", default: "1" },
      cases: { type: "string", default: "2000" },
      tables: { type: "string" },
      case: { type: "string" },
      show: { type: "string", default: "0" },
      of: { type: "string" },
      traits: { type: "boolean", default: false },
    },
  });
  return {
    seed: wholeNumber("seed", values.seed),
    cases: wholeNumber("cases", values.cases),
    family: values.tables === undefined ? null : oneOf("tables", families, values.tables),
    only: values.case === undefined ? null : wholeNumber("case", values.case),
    show: wholeNumber("show", values.show),
    failures:
      values.of === undefined ? usualFailures : values.of.split(",").map((name) => oneOf("of", failureNames, name)),
    hasTraits: values.traits,
  };
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new Error(`--${option} takes a whole number, not "${text}".`);
  return Number(text);
}

function oneOf<T extends string>(option: string, known: readonly T[], name: string): T {
  const found = known.find((each) => each === name);
  if (found === undefined) throw new Error(`--${option} takes ${known.join(", ")}, not "${name}".`);
  return found;
}
