import { speakProblem, functionTextsOf } from "../../src/text/functions/functionTexts";
import type { Problem } from "../../src/text/functions/texts";

/** Every text by its path, and every sentence about a problem with something put in. */
function texts(language: "id" | "en"): readonly (readonly [string, string])[] {
  const { help, problems } = functionTextsOf(language);
  const helps = Object.entries(help).flatMap(([id, { description, parameters }]) => [
    [id, description] as const,
    ...Object.entries(parameters).map(([name, one]) => [`${id}.${name}`, `${one.name}: ${one.description}`] as const),
  ]);
  const told = { spot: { row: 3, column: 2 }, value: "X", code: "#N/A", most: 4, given: 5, column: 2, header: "U2" };
  const more = { asked: "ikm", weights: 2, unsur: 9, sum: 0.8 };
  const said = Object.keys(problems).map(
    (key) => [key, speakProblem({ key, ...told, ...more } as unknown as Problem, language)] as const,
  );
  return [...helps, ...said];
}

const [indonesian, english] = [texts("id"), texts("en")];

describe("what is said of the functions", () => {
  test("is said in both languages, differently", () => {
    expect(english.map(([key]) => key)).toEqual(indonesian.map(([key]) => key));
    expect(indonesian.filter(([, text], at) => text === english[at]?.[1])).toEqual([]);
  });

  test("mixes no languages, and leaves nothing open", () => {
    const terms = /Sangat mudah|Sangat Baik|Tidak Baik/g;
    const mixed = english.filter(([, text]) => /\b(yang|dan|atau|baris|kolom|sel)\b/i.test(text.replace(terms, "")));
    expect([...mixed, ...indonesian.filter(([, text]) => /\b(the|and|row|column|cell)\b/i.test(text))]).toEqual([]);
    expect([...indonesian, ...english].filter(([, text]) => /undefined|\[object|NaN/.test(text))).toEqual([]);
  });

  test("says what is wrong, and then what to do", () => {
    const problems = [...indonesian, ...english].filter(([key]) => /^[a-z]/.test(key));
    expect(problems.length).toBeGreaterThan(30);
    expect(problems.filter(([, text]) => !/[^.]\. \p{Lu}.*\.$/u.test(text))).toEqual([]);
  });

  test("fits beside a formula: Excel shows a sentence, not a page", () => {
    expect([...indonesian, ...english].filter(([, text]) => text.length > 250)).toEqual([]);
    const long = speakProblem({ key: "noScale", value: "x".repeat(500) }, "id");
    expect(long.length).toBeLessThan(200);
  });
});
