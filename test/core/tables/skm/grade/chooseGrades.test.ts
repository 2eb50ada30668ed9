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

describe("bands in words and signs are bands", () => {
  const WORDS = ["Sangat Baik", "Baik", "Kurang Baik", "Tidak Baik"];
  const bands = (intervals: readonly string[]) => intervals.map((own, at) => `${own} | ${"ABCD"[at]} | ${WORDS[at]}`);
  const inOneCell = (intervals: readonly string[]) =>
    intervals.map((own, at) => `${"ABCD"[at]} (${WORDS[at]}) : ${own}`);

  it.each([
    ["≥ 81,26", "62,51 – 81,25", "43,76 – 62,50", "< 43,76"],
    [">= 81,26", ">= 62,51", ">= 43,76", "< 43,76"],
    ["> 81,25", "62,51 - 81,25", "43,76 - 62,50", "≤ 43,75"],
    ["81,26 ke atas", "62,51 s.d. 81,25", "43,76 s.d. 62,50", "43,75 ke bawah"],
    ["lebih dari 81,25", "62,51 – 81,25", "43,76 – 62,50", "kurang dari 43,76"],
    ["81,26 ≤ IKM ≤ 100", "62,51 ≤ IKM < 81,26", "43,76 ≤ IKM < 62,51", "25 ≤ IKM < 43,76"],
  ])("%s, %s, %s, %s", (...intervals) => {
    for (const legend of [bands(intervals), inOneCell(intervals)]) {
      expect(alarms(survey(graded("A", "Sangat Baik", ".", ...legend)))).toEqual([]);
      expect(alarms(survey(graded("B", "Baik", ".", ...legend)))).toEqual([
        expect.stringMatching("skm-mutu: B → A"),
        expect.stringMatching("skm-kinerja: Baik → Sangat Baik"),
      ]);
    }
  });

  it("which may be the regulation's", () => {
    const legend = bands(["≥ 88,31", "76,61 – 88,30", "65,00 – 76,60", "< 65,00"]);
    expect(alarms(survey(graded("B", "Baik", ".", ...legend)))).toEqual([]);
    expect(alarms(survey(graded("A", "Sangat Baik", ".", ...legend)))).toHaveLength(2);
  });
});

test.each([
  ["SKM berdasarkan KEPMENPAN 25/2004", true],
  ["SKM menurut Kepmenpan No. 25 Tahun 2004", true],
  ["Keputusan Menteri PAN Nomor 25/2004", true],
  ["IKM menurut KEP/25/M.PAN/2/2004", true],
  ["Survei 25 Maret 2004", false],
  ["SKM menurut PermenPANRB 14 Tahun 2017", false],
])("bands of equal width are meant under the title of 2004: %s", (title, isMeant) => {
  expect(alarms(survey(graded("A", "Sangat Baik"), title))).toHaveLength(isMeant ? 0 : 2);
  expect(alarms(survey(graded("B", "Baik"), title))).toEqual([]);
});
