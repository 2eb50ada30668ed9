import { parseArgs } from "node:util";
import type { Language } from "../text/texts";

/** What a person asked for on the command line. */
export interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly relations: boolean;
  readonly language: Language;
}

/** Reads the command line; gives back the option that is not known where there is one. */
export function readOptions(
  args: readonly string[],
  known: readonly ("json" | "relations" | "lang")[],
): Options | string {
  const all = {
    json: { type: "boolean" },
    relations: { type: "boolean" },
    lang: { type: "string" },
  } as const;
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: all,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "option" && !known.some((name) => name === token.name)) return token.rawName;
  }
  const language = values.lang ?? "id";
  if (language !== "id" && language !== "en") return `--lang ${String(language)}`;
  return { files: positionals, json: values.json === true, relations: values.relations === true, language };
}
