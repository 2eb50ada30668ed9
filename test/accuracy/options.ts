import { parseArgs } from "node:util";
import { failureNames, usualFailures, type Failure } from "./failures";

/** What a run is asked to do. */
export interface Options {
  readonly seed: number;
  readonly cases: number;
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
      case: { type: "string" },
      show: { type: "string", default: "0" },
      of: { type: "string" },
      traits: { type: "boolean", default: false },
    },
  });
  return {
    seed: wholeNumber("seed", values.seed),
    cases: wholeNumber("cases", values.cases),
    only: values.case === undefined ? null : wholeNumber("case", values.case),
    show: wholeNumber("show", values.show),
    failures: values.of === undefined ? usualFailures : values.of.split(",").map(failureOf),
    hasTraits: values.traits,
  };
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new Error(`--${option} takes a whole number, not "${text}".`);
  return Number(text);
}

function failureOf(name: string): Failure {
  const failure = failureNames.find((known) => known === name);
  if (failure === undefined) throw new Error(`--of takes ${failureNames.join(", ")}, not "${name}".`);
  return failure;
}
