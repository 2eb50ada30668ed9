import { functionsMetadata } from "../../build/functionsMetadata";
import { FUNCTION_IDS } from "../../src/functions/ids";
import { functionTextsOf } from "../../src/text/functions/functionTexts";

const BASE = "https://example.go.id/rekap/";

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly result: { readonly type: string };
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
    }[];
  }[];
}

const metadataIn = async (language: "id" | "en") => JSON.parse(await functionsMetadata(BASE, language)) as Metadata;

/** A function as the formula bar shows it: "NRR(jawaban[]; [skala]) number". */
async function signatures(language: "id" | "en"): Promise<string[]> {
  return (await metadataIn(language)).functions.map(({ name, parameters, result }) => {
    const shown = parameters.map((one) => {
      const named = `${one.name}${one.dimensionality === "matrix" ? "[]" : ""}`;
      return one.optional === true ? `[${named}]` : named;
    });
    return `${name}(${shown.join("; ")}) ${result.type}`;
  });
}

describe("what Excel reads of the functions", () => {
  test("are their names, what they take and what they give, in each language", async () => {
    expect(await signatures("id")).toEqual([
      "NRR(jawaban[]; [skala]) number",
      "IKM(jawaban[]; [bobot[]]; [skala]) number",
      "MUTU(ikm) string",
      "KINERJA(ikm) string",
      "SAMPEL(populasi) number",
    ]);
    expect(await signatures("en")).toEqual([
      "NRR(answers[]; [scale]) number",
      "IKM(answers[]; [weights[]]; [scale]) number",
      "MUTU(ikm) string",
      "KINERJA(ikm) string",
      "SAMPEL(population) number",
    ]);
  });

  test("names every function that is associated, and no other, as Excel wants identifiers", async () => {
    const ids = (await metadataIn("id")).functions.map(({ id }) => id);
    expect(ids).toEqual(FUNCTION_IDS);
    expect(ids.filter((id) => !/^[A-Z][A-Z0-9.]{2,}$/.test(id))).toEqual([]);
  });

  test.each(["id", "en"] as const)(
    "has help for each function and parameter, and a page with more, in %s",
    async (language) => {
      const { help, helpPage } = functionTextsOf(language);
      for (const { id, description, helpUrl, parameters } of (await metadataIn(language)).functions) {
        const texts = help[id as keyof typeof help];
        expect(description).toBe(texts.description);
        expect(helpUrl).toBe(BASE + helpPage);
        expect(parameters.map(({ name, description }) => ({ name, description }))).toEqual(
          Object.values(texts.parameters),
        );
      }
    },
  );

  test("lets any value through, errors too: what is wrong with it is said in a sentence", async () => {
    const { allowErrorForDataTypeAny, functions } = await metadataIn("id");
    expect(allowErrorForDataTypeAny).toBe(true);
    expect(new Set(functions.flatMap(({ parameters }) => parameters.map(({ type }) => type)))).toEqual(
      new Set(["any"]),
    );
  });
});
