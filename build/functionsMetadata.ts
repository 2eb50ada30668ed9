import { resolve } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionTextsOf } from "../src/text/functions/functionTexts";
import type { Language } from "../src/text/texts";

/** Where the signatures of the functions stand. */
const FUNCTIONS_SOURCE = "src/functions/functions.ts";

/** The file of each language, as the manifest names it. */
export const METADATA_FILES: Readonly<Record<Language, string>> = { id: "functions.json", en: "functions-en.json" };

/** How the plugin that copies files makes them, for a base address that ends in "/" or, for a page of its own, is empty. */
export function metadataFiles(base: string) {
  return (["id", "en"] as const).map((language) => ({
    from: FUNCTIONS_SOURCE,
    to: METADATA_FILES[language],
    transform: () => functionsMetadata(base, language),
  }));
}

interface Generated {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly name: string }[];
  }[];
}

/**
 * What Excel reads of the functions before any of them is called, for a base address that ends in "/". Microsoft's
 * generator reads the signatures; names and descriptions are added in each language, and that errors in a range are handed over too:
 * of neither the generator knows.
 * @throws Error where the generator cannot read the signatures, or a text is missing.
 */
export async function functionsMetadata(base: string, language: Language): Promise<string> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(resolve(__dirname, "..", FUNCTIONS_SOURCE));
  if (errors.length > 0) throw new Error(`The functions have no metadata: ${errors.join("; ")}`);
  const { help, helpPage } = functionTextsOf(language);
  const texts: Readonly<Record<string, Help | undefined>> = help;
  const functions = (JSON.parse(metadataJson) as Generated).functions.map((generated) => {
    const { description, parameters } = there(texts[generated.id], generated.id);
    return {
      ...generated,
      description,
      helpUrl: base + helpPage,
      parameters: generated.parameters.map((one) => ({ ...one, ...there(parameters[one.name], one.name) })),
    };
  });
  return JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2);
}

interface Help {
  readonly description: string;
  readonly parameters: Readonly<Record<string, { readonly name: string; readonly description: string } | undefined>>;
}

function there<T>(text: T | undefined, of: string): T {
  if (text === undefined) throw new Error(`src/text/functions says nothing of ${of}.`);
  return text;
}
