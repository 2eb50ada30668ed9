import fc from "fast-check";
import { keptText, preferencesFrom } from "../../../src/core/preferences/kept";
import { MARKS } from "../../../src/core/preferences/hint";
import { CHOICES, DEFAULTS, LEVELS } from "../../../src/core/preferences/preferences";

const anyOf = <T>(choices: readonly T[]) => fc.constantFrom(...choices);
const preferences = fc.record({
  weight: anyOf(CHOICES.weight),
  rounding: anyOf(CHOICES.rounding),
  writing: anyOf(CHOICES.writing),
  scale: anyOf(CHOICES.scale),
  levels: fc.dictionary(anyOf(["skm-nrr", "blank-figure", "identical-answers"]), anyOf(LEVELS), {
    noNullPrototype: true,
  }),
  hints: fc.array(
    fc.record(
      {
        sheet: fc.string(),
        area: fc.record({ top: fc.nat(), left: fc.nat(), bottom: fc.nat(), right: fc.nat() }),
        kind: anyOf(MARKS),
        period: anyOf([null, "Triwulan II Tahun 2024"]),
        scale: anyOf(CHOICES.scale),
        header: fc.record({ top: fc.nat(), bottom: fc.integer(), body: fc.nat() }),
        columns: fc.array(fc.record({ column: fc.nat(), word: anyOf([null, "U3"]) }), { minLength: 1 }),
      },
      { requiredKeys: ["sheet", "area", "kind", "period", "scale"], noNullPrototype: true },
    ),
  ),
});

test("what is kept is what was chosen", () => {
  fc.assert(
    fc.property(preferences, (chosen) => {
      expect(preferencesFrom(keptText(chosen))).toEqual(chosen);
    }),
  );
});

test("where nothing is otherwise, nothing is kept", () => {
  expect(keptText(DEFAULTS)).toBeNull();
});

test.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["a list", "[1]"],
  ["choices of a later version", '{"weight":"four","scale":8,"levels":{"skm-nrr":"loud"}}'],
])("what is not understood is passed over: %s", (_, text) => {
  expect(preferencesFrom(text)).toEqual(DEFAULTS);
});

test("one that is not understood takes no other with it", () => {
  expect(preferencesFrom('{"weight":"two","scale":"x"}')).toEqual({ ...DEFAULTS, weight: "two" });
});
