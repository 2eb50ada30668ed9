import { parseArgs } from "node:util";
import type { Language } from "../text/texts";
import { isWanted, wantedIn, WANTED_KINDS, type Wanted } from "./wanted";

/** What a person asked for on the command line. */
export interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly relations: boolean;
  /** Where the proof of the check is to be written; null where none is asked for. */
  readonly proof: string | null;
  readonly language: Language;
  /** What is to be otherwise than the workbooks themselves say. */
  readonly wanted: Wanted;
  /** Asks for nothing but how the command is used, or for the version. */
  readonly asked: "help" | "version" | null;
  /** A quarter as it was typed: "2/2024"; null where none was. */
  readonly quarter: string | null;
  /** How far the next report is, as it was typed: "month"; null where nothing was. */
  readonly step: string | null;
  /** Regions that are to be emptied, and those to be kept, each as it was typed: "Izin!A2:F7". */
  readonly empty: readonly string[];
  readonly keep: readonly string[];
  /** The first option that the command does not know, as it was typed, or not with this value. */
  readonly unknown: Unknown | null;
}

export interface Unknown {
  readonly written: string;
  /** The option is one of the command's: its value is not, or is missing. */
  readonly isByValue: boolean;
}

const KINDS = {
  json: { type: "boolean" },
  relations: { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  ...WANTED_KINDS,
  quarter: { type: "string" },
  step: { type: "string" },
  empty: { type: "string", multiple: true },
  keep: { type: "string", multiple: true },
  proof: { type: "string" },
} as const;

/** What every command knows besides what is to be otherwise. */
const KNOWN_BY_ALL: readonly string[] = ["json", "lang", "help", "version"];

/** Reads the command line of a command that knows these options besides those that all know. */
export function readOptions(args: readonly string[], known: readonly (keyof typeof KINDS)[]): Options {
  const parsed = parseArgs({ args: [...args], options: KINDS, strict: false, allowPositionals: true, tokens: true });
  const { values, positionals, tokens } = parsed;
  const unknown = tokens.find((token) => token.kind === "option" && !isKnown(token));
  return {
    // An empty one is none: a variable that was not set.
    files: positionals.filter((path) => path !== ""),
    json: values.json === true,
    relations: values.relations === true,
    proof: typeof values.proof === "string" ? values.proof : null,
    language: values.lang === "en" ? "en" : "id",
    wanted: wantedIn(values),
    asked: values.help === true ? "help" : values.version === true ? "version" : null,
    quarter: typeof values.quarter === "string" ? values.quarter : null,
    step: typeof values.step === "string" ? values.step : null,
    empty: textsIn(values.empty),
    keep: textsIn(values.keep),
    unknown: unknown?.kind === "option" ? { written: written(unknown), isByValue: takesValue(unknown.name) } : null,
  };

  function isKnown({ name, value }: OptionToken): boolean {
    if (name in WANTED_KINDS) return isWanted(name, value);
    if (!isKnownByName(name)) return false;
    if (name === "quarter" || name === "step") return value !== undefined;
    if (["proof", "empty", "keep"].includes(name)) return value !== undefined && value !== "";
    return name === "lang" ? value === "id" || value === "en" : value === undefined;
  }

  function isKnownByName(name: string): boolean {
    return [...KNOWN_BY_ALL, ...Object.keys(WANTED_KINDS), ...known].includes(name);
  }

  function takesValue(name: string): boolean {
    return isKnownByName(name) && KINDS[name as keyof typeof KINDS].type === "string";
  }
}

function textsIn(values: unknown): readonly string[] {
  return Array.isArray(values) ? values.filter((value): value is string => typeof value === "string") : [];
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function written({ rawName, value, inlineValue }: OptionToken): string {
  return value === undefined ? rawName : `${rawName}${inlineValue ? "=" : " "}${value}`;
}
