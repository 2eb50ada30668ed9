import { parseArgs } from "node:util";
import type { Language } from "../text/texts";

/** What a person asked for on the command line. */
export interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly relations: boolean;
  /** Where the proof of the check is to be written; null where none is asked for. */
  readonly proof: string | null;
  readonly language: Language;
  /** A quarter as it was typed: "2/2024"; null where none was. */
  readonly quarter: string | null;
  /** The first option that the command does not know, as it was typed. */
  readonly unknown: string | null;
}

const KINDS = {
  json: { type: "boolean" },
  relations: { type: "boolean" },
  lang: { type: "string" },
  quarter: { type: "string" },
  proof: { type: "string" },
} as const;

/** Reads the command line of a command that knows some of the options. */
export function readOptions(args: readonly string[], known: readonly (keyof typeof KINDS)[]): Options {
  const parsed = parseArgs({ args: [...args], options: KINDS, strict: false, allowPositionals: true, tokens: true });
  const { values, positionals, tokens } = parsed;
  const unknown = tokens.find((token) => token.kind === "option" && !isKnown(token));
  return {
    files: positionals,
    json: values.json === true,
    relations: values.relations === true,
    proof: typeof values.proof === "string" ? values.proof : null,
    language: values.lang === "en" ? "en" : "id",
    quarter: typeof values.quarter === "string" ? values.quarter : null,
    unknown: unknown?.kind === "option" ? written(unknown) : null,
  };

  function isKnown({ name, value }: OptionToken): boolean {
    if (!known.some((one) => one === name)) return false;
    if (name === "quarter") return value !== undefined;
    if (name === "proof") return value !== undefined && value !== "";
    return name === "lang" ? value === "id" || value === "en" : value === undefined;
  }
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
