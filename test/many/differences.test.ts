import type { SurveyDigest } from "../../src/core/digest";
import { differences } from "../../src/many/differences";
import { textsOf } from "../../src/text/speak";

const NONE = { errors: 0, consequences: 0, warnings: 0, blanks: 0, notices: 0 };
const SURVEY: SurveyDigest = {
  period: { months: [4, 5, 6], year: 2024 },
  respondents: 140,
  ikm: 84.48,
  unsur: 9,
  best: 4,
  weight: "1/9",
  place: "SKM!A1",
};

function differing(...surveys: readonly Partial<SurveyDigest>[]): readonly string[] {
  const files = surveys.map((own, at) => ({
    name: `${at}.xlsx`,
    digest: { counts: NONE, kinds: ["skm-respondents"], surveys: [{ ...SURVEY, ...own }], permits: [] },
  }));
  return differences(files, textsOf("id"));
}

test("offices that do alike are told no difference", () => {
  expect(differing({}, { respondents: 30, ikm: 80 })).toEqual([]);
});

test("another weight is told, in the language's own marks", () => {
  expect(differing({}, {}, { weight: "0.111" })).toEqual(["Bobot unsur: kebanyakan 1/9; 0,111 di 2.xlsx."]);
});

test("where the answers stand is told only where most have them in one place", () => {
  expect(differing({}, {}, { place: "Data!B4" })).toEqual([
    "Letak jawaban survei: kebanyakan SKM!A1; Data!B4 di 2.xlsx.",
  ]);
  expect(differing({}, { place: "Data!B4" })).toEqual([]);
});
