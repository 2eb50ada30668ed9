import { answerOf, makeSurvey, type MadeSurvey } from "../../../../support/madeSurvey";
import { alarms, fills, findingsOf } from "../../../../support/survey";

/** Ten people who answer with at least 4 of 7; the IKM stands in G16. */
const SEVEN: MadeSurvey = { unsur: 5, people: 10, most: 7 };
const named = (title: string): MadeSurvey => ({ ...SEVEN, title });

/** Thirty people who give 1, 2 and 3 to nine unsur. */
const THREE: MadeSurvey = { unsur: 9, people: 30, most: 3 };

const BY_SCALE = /\*\d{2}|\/\d+\*100|IF\(/;
const writesIkm = (picture: string) => Object.values(fills(picture)).some((formula) => BY_SCALE.test(String(formula)));

describe("a best answer that may not be the best there is", () => {
  test.each<[string, MadeSurvey]>([
    ["7", SEVEN],
    ["8", { ...SEVEN, most: 8 }],
    ["9", { ...SEVEN, most: 9, unsur: 9 }],
    ["3 of 270", THREE],
  ])("%s gives no IKM, and is told", (_, survey) => {
    const blank = makeSurvey(survey, true);
    expect(writesIkm(blank)).toBe(false);
    expect(Object.keys(fills(blank)).length).toBeGreaterThan(survey.unsur * 3 - 1);
    expect(findingsOf("scale-unclear", blank)).toEqual(["warning B2 scale-unclear"]);
    expect(findingsOf("survey-scale", blank)).toEqual([]);
  });

  test.each<[string, MadeSurvey]>([
    ["7", SEVEN],
    ["3", THREE],
  ])("%s is settled by the IKM that is stated", (_, survey) => {
    expect(alarms(makeSurvey(survey))).toEqual([]);
  });

  test.each<[string, MadeSurvey]>([
    ["words above", named("SURVEI KEPUASAN (SKALA 1-7)")],
    ["the words 1 to 10", named("Survei, skala penilaian 1 s.d. 10")],
    ["a label's factor", { ...THREE, labels: ["Jumlah", "NRR", "NRR tertimbang", "IKM (x 25)"] }],
    ["the regulation's name", { ...THREE, title: "SKM menurut PermenPANRB 14/2017" }],
    ["the regulation's bands", { ...THREE, below: () => ["25,00 - 64,99 | D | Tidak Baik"] }],
  ])("is settled by %s", (_, survey) => {
    expect(findingsOf("scale-unclear", makeSurvey(survey, true))).toEqual([]);
    expect(writesIkm(makeSurvey(survey, true))).toBe(true);
  });
});

describe("a best answer that is the best there is", () => {
  test.each([4, 5, 6, 10])("%d", (most) => {
    const blank = makeSurvey({ unsur: 9, people: 30, most }, true);
    expect(findingsOf("scale-unclear", blank)).toEqual([]);
    expect(writesIkm(blank)).toBe(true);
  });

  test("is not doubted among few", () => {
    expect(answerOf(1, 1, 3)).toBeLessThan(4);
    expect(findingsOf("scale-unclear", makeSurvey({ unsur: 9, people: 5, most: 3 }, true))).toEqual([]);
  });
});
