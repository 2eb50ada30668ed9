import { speakProblem, functionTextsOf } from "../../src/text/functions/functionTexts";
import type { Language } from "../../src/text/texts";
import { problemsIn } from "./problems";
import { sentencesOf } from "./sentencesOf";

/** Every text by its path, and every sentence about a problem. */
function texts(language: Language): readonly (readonly [string, string])[] {
  const all = [...sentencesOf<object>(functionTextsOf(language).help, {}), ...problemsIn(language)];
  // What parameters are called is the office's own word in both languages.
  return all
    .filter((line) => !line.includes(".name: "))
    .map((line) => {
      const [key = "", ...said] = line.split(": ");
      return [key, said.join(": ")] as const;
    });
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
