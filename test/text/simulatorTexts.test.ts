import { simulatorTextsOf } from "../../src/text/simulator/simulatorTexts";

/** Every sentence by its path, with a name put in where it needs one. */
function sentences(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === "object" && value !== null) return sentences(value, `${path}${key}.`);
    return [
      [path + key, typeof value === "function" ? String((value as (name: string) => unknown)("X")) : String(value)],
    ];
  });
}

const indonesian = sentences(simulatorTextsOf("id"));
const english = sentences(simulatorTextsOf("en"));

describe("the simulator's sentences", () => {
  test("say the same things in both languages, differently", () => {
    expect(english.map(([key]) => key)).toEqual(indonesian.map(([key]) => key));
    const same = indonesian.filter(([key, sentence]) => english.find(([other]) => other === key)?.[1] === sentence);
    // A language is named in itself.
    expect(same.map(([key]) => key)).toEqual(["view.languages.id", "view.languages.en"]);
  });

  test("leave nothing open", () => {
    expect([...indonesian, ...english].filter(([, one]) => /\[object|NaN|=>/.test(one))).toEqual([]);
  });
});
