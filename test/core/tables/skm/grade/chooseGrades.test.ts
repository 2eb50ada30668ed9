import { makeSurvey, type MadeSurvey } from "../../../../support/madeSurvey";
import { alarms, fills } from "../../../../support/survey";

/** IKM 83,61: B (Baik) by PermenPANRB 14/2017, A by bands of equal width. */
const SURVEY: MadeSurvey = { unsur: 9, people: 12, most: 4 };

const graded = (mutu: string, kinerja: string, ...below: string[]) => [
  `Mutu Pelayanan |${"|".repeat(9)} ${mutu}`,
  `Kinerja |${"|".repeat(9)} ${kinerja}`,
  ...below,
];
const survey = (rows: readonly string[], title?: string, unsur = 9) =>
  makeSurvey({
    ...SURVEY,
    unsur,
    ...(title !== undefined && { title }),
    below: () => rows.map((row) => row.replace(/\|{9}/, "|".repeat(unsur))),
  });

const EQUAL = [
  ".",
  "Nilai Interval Konversi | Mutu | Kinerja",
  "25,00 - 43,75 | D | Tidak Baik",
  "43,76 - 62,50 | C | Kurang Baik",
  "62,51 - 81,25 | B | Baik",
  "81,26 - 100,00 | A | Sangat Baik",
];
const FIVE = [
  ".",
  "Interval | Kinerja | Mutu",
  "84,01 s.d. 100 | Istimewa | A",
  "68,01 s.d. 84,00 | Baik | B",
  "52,01 s.d. 68,00 | Cukup | C",
  "36,01 s.d. 52,00 | Kurang | D",
  "20,00 s.d. 36,00 | Buruk | E",
];

test("the regulation's bands hold where nothing else is printed", () => {
  expect(alarms(survey(graded("B", "Baik")))).toEqual([]);
  expect(alarms(survey(graded("A", "Sangat Baik")))).toEqual([
    expect.stringMatching("skm-mutu: A → B"),
    expect.stringMatching("skm-kinerja: Sangat Baik → Baik"),
  ]);
});

test.each([
  ["of equal width", EQUAL, "A", "Sangat Baik"],
  ["five, of other words, in another order", FIVE, "B", "Baik"],
])("bands that the sheet prints are its own: %s", (_, bands, mutu, kinerja) => {
  expect(alarms(survey(graded(mutu, kinerja, ...bands)))).toEqual([]);
  expect(alarms(survey(graded("C", kinerja, ...bands)))[0]).toMatch(`skm-mutu: C → ${mutu}`);
});

test("bands that the sheet prints are what its grade is filled by", () => {
  const filled = Object.values(fills(survey(graded("", "", ...EQUAL))));
  expect(filled).toContainEqual(expect.stringContaining('>=81.26,"A"'));
});

describe("a survey about corruption without bands of its own", () => {
  const TITLE = "SURVEI PERSEPSI ANTI KORUPSI (SPAK)";

  test.each([
    ["A", "Bersih dari Korupsi"],
    ["B", "Cukup Bersih dari Korupsi"],
    ["B", "Baik"],
    ["A", "Sangat Baik"],
  ])("may be graded %s, %s", (mutu, kinerja) => {
    expect(alarms(survey(graded(mutu, kinerja), TITLE))).toEqual([]);
  });

  test("is not graded D, whatever the bands", () => {
    expect(alarms(survey(graded("D", "Tidak Bersih dari Korupsi"), TITLE))).toHaveLength(2);
  });

  test("is not given a grade that its bands would dispute", () => {
    expect(Object.values(fills(survey(graded("", ""), TITLE)))).not.toContainEqual(expect.stringContaining("IF("));
  });
});

test("14 unsur may be graded by the rule of 2004", () => {
  expect(alarms(survey(graded("A", "Sangat Baik"), undefined, 14))).toEqual([]);
  expect(alarms(survey(graded("B", "Baik"), undefined, 14))).toEqual([]);
});
