import { cliTextsOf } from "../../src/text/cli/cliTexts";
import { fileTextsOf } from "../../src/text/files/fileTexts";
import { textsOf } from "../../src/text/speak";
import type { Language } from "../../src/text/texts";

/** Every path to a sentence: "cli.refused.covered". */
function keysOf(texts: object, path = ""): string[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null ? keysOf(value, `${path}${key}.`) : [path + key],
  );
}

/** What is told of facts, which golden.test.ts has. */
const OF_FACTS = new Set(["places", "messages", "narrative", "overview", "altText", "term"]);

/** Every other sentence, with a name or two put in. */
function sentencesOf(texts: object): string[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    if (OF_FACTS.has(key)) return [];
    if (typeof value === "function") return [String((value as (...names: string[]) => unknown)("X", "Y", "Z"))];
    return typeof value === "object" && value !== null ? sentencesOf(value) : [String(value)];
  });
}

/** What the pane says, what the terminal does, and what is said of files. */
function allOf(language: Language) {
  return { ...textsOf(language), ...fileTextsOf(language), cli: cliTextsOf(language) };
}

describe("the two languages", () => {
  test("say the same things", () => {
    expect(keysOf(allOf("en"))).toEqual(keysOf(allOf("id")));
  });

  test("say them differently: no sentence was left untranslated", () => {
    // Field terms are called the same in both.
    const [indonesian, english] = (["id", "en"] as const).map((one) => sentencesOf({ ...allOf(one), figures: {} }));
    const { pane, settings } = textsOf("id");
    const same = indonesian?.filter((sentence, index) => sentence === english?.[index]);
    expect(same).toEqual([pane.name, ...Object.values(settings.languages)]);
  });

  test.each([
    ["id", /\b(the|and|or|not|with|is|are|file|cell|check)\b/i],
    ["en", /\b(tidak|berkas|lalu|dan|atau|yang|dengan|adalah|lembar|sel|rumus)\b/i],
  ] as const)("do not mix: %s has no word like %s", (language, words) => {
    const said = sentencesOf(allOf(language)).map((sentence) => sentence.replace(/npm run \w+/, ""));
    expect(said.filter((sentence) => words.test(sentence))).toEqual([]);
  });

  test("count one thing as one, where the language tells one from many", () => {
    const { pane, undo } = textsOf("en");
    expect(pane.fill(1)).toBe("Fill 1 cell");
    expect([pane.applied(0), undo.restored(0)]).toEqual(["No cell was written.", "No cell was put back."]);
  });

  test.each(["id", "en"] as const)("leave nothing open in %s", (language) => {
    const open = sentencesOf(allOf(language)).filter((sentence) => /undefined|\[object|NaN/.test(sentence));
    expect(open).toEqual([]);
  });

  test.each(["id", "en"] as const)(
    "name the file in every problem with it, and what to do about it, in %s",
    (language) => {
      const said = Object.values(fileTextsOf(language).problems).map((say) => say("rekap.xlsx"));
      expect(said.filter((sentence) => !sentence.includes("rekap.xlsx") || !/\. \S.*\.$/.test(sentence))).toEqual([]);
    },
  );
});
