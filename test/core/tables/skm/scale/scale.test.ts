import { makeSurvey, withCell, type MadeSurvey } from "../../../../support/madeSurvey";
import { alarms, fills, findings, findingsOf } from "../../../../support/survey";

/** Surveys on other scales than 1 to 4, each by what says so. */
const SURVEYS: readonly (readonly [string, MadeSurvey])[] = [
  ["1 to 5, by the answers and the IKM", { unsur: 9, people: 30, most: 5 }],
  ["1 to 5, named in the title", { unsur: 9, people: 3, most: 5, title: "SURVEI KEPUASAN (Skala Likert 1 s.d. 5)" }],
  [
    "1 to 5, named by a label",
    { unsur: 11, people: 20, most: 5, labels: ["Jumlah", "NRR", "NRR Tertimbang", "IKM (NRR x 20)"] },
  ],
  ["1 to 6", { unsur: 9, people: 25, most: 6 }],
  [
    "1 to 6, computed with × 16,67",
    {
      unsur: 9,
      people: 25,
      most: 6,
      conversion: 16.67,
      labels: ["Jumlah", "Rata-rata", "NRR tertimbang", "IKM (NRR x 16,67)"],
    },
  ],
  ["1 to 10", { unsur: 14, people: 22, most: 10, title: "SURVEI KEPUASAN LAYANAN" }],
  [
    "1 to 5, of five questions on corruption",
    { unsur: 5, people: 12, most: 5, title: "SURVEI PERSEPSI ANTI KORUPSI", code: "K" },
  ],
];

describe.each(SURVEYS)("a survey on a scale of %s", (_, survey) => {
  const picture = makeSurvey(survey);
  const { unsur, people, most } = survey;

  test("is silent but for a notice of its scale", () => {
    expect(alarms(picture)).toEqual([]);
    expect(findingsOf("survey-scale", picture)).toEqual(["info B2 survey-scale"]);
  });

  test("has its wrong average named first", () => {
    const wrong = alarms(withCell(picture, people + 4, 3, "1.234"));
    expect(wrong[0]).toMatch(/^error cause C\d+ skm-nrr: 1.234 →/);
    expect(wrong.filter((line) => line.startsWith("error cause"))).toHaveLength(1);
  });

  test("has a better answer than its best named", () => {
    expect(alarms(withCell(picture, 4, 3, String(most + 1)))[0]).toBe(
      `error C4 answer-outside-scale: ${most + 1} → ${alarms(withCell(picture, 4, 3, "x"))[0]?.split("→ ")[1] ?? ""}`,
    );
  });

  test("computes its IKM with 100 ÷ the best answer, where the answers or words tell it", () => {
    const { [`${String.fromCharCode(66 + unsur)}${people + 6}`]: ikm } = fills(withoutIkm(picture));
    const factor = survey.conversion ?? (100 % most === 0 ? 100 / most : `\\/${most}\\*100`);
    expect(ikm).toMatch(new RegExp(`${factor}`));
  });
});

function withoutIkm(picture: string): string {
  return picture.replace(/\| [\d.]+$/, "|");
}

describe("answers up to 4 alone", () => {
  const careful: MadeSurvey = { unsur: 9, people: 12, most: 4 };

  test("are on a scale of 5 where the IKM says so", () => {
    const picture = makeSurvey({ ...careful, conversion: 20 });
    expect(alarms(picture)).toEqual([]);
    expect(findingsOf("survey-scale", picture)).toEqual(["info B2 survey-scale"]);
  });

  test("are on the regulation's scale else, and nothing is said", () => {
    expect(findings(makeSurvey(careful)).filter((line) => line.includes("survey-scale"))).toEqual([]);
  });

  test("are on the regulation's scale where one of many says 5", () => {
    expect(alarms(withCell(makeSurvey(careful), 5, 3, "5"))).toEqual([
      expect.stringMatching(/^error C5 answer-outside-scale: 5 → \d$/),
    ]);
  });
});

describe("a title that numbers unsur", () => {
  test("names no scale", () => {
    const picture = makeSurvey({ unsur: 9, people: 8, most: 4, title: "NILAI UNSUR 1 - 9 SURVEI KEPUASAN MASYARAKAT" });
    expect(findingsOf("survey-scale", picture)).toEqual([]);
  });
});

describe("answers given as letters", () => {
  const rising: MadeSurvey = { unsur: 9, people: 12, most: 4, write: (answer) => " abcd".charAt(answer) };
  const falling: MadeSurvey = { ...rising, write: (answer) => ` ${"dcba".charAt(answer - 1)}. ` };

  test.each([
    ["a is 1", rising],
    ["a is the best", falling],
  ])("are read so that the figures are right: %s", (_, survey) => {
    expect(alarms(makeSurvey(survey))).toEqual([]);
    expect(findingsOf("lettered-answers", makeSurvey(survey))).toEqual(["info B2 lettered-answers"]);
  });

  test("are summed by a formula", () => {
    expect(fills(makeSurvey(rising, true))).toMatchObject({
      B15: '=SUMPRODUCT(CODE(LOWER(B3:B14&"`"))-96)',
      B16: "=B15/COUNTA(B3:B14)",
    });
  });

  test("may be mistyped", () => {
    expect(alarms(withCell(makeSurvey(rising), 5, 3, "x"))).toEqual([
      expect.stringMatching(/^error C5 answer-outside-scale: x → \d$/),
    ]);
  });
});

describe("answers given as choices of a form", () => {
  const WORDS = ["", "Tidak Mudah", "Kurang Mudah", "Mudah", "Sangat Mudah"];
  test.each<[string, (answer: number) => string]>([
    ["4 - Sangat Mudah", (answer) => `${answer} - ${WORDS[answer] ?? ""}`],
    ["4. Sangat Mudah", (answer) => `${answer}. ${WORDS[answer] ?? ""}`],
    ["(4) Sangat Mudah", (answer) => `(${answer}) ${WORDS[answer] ?? ""}`],
    ["Sangat Mudah (4)", (answer) => `${WORDS[answer] ?? ""} (${answer})`],
  ])("%s", (_, write) => {
    const picture = makeSurvey({ unsur: 9, people: 10, most: 4, write });
    expect(alarms(picture)).toEqual([]);
    expect(alarms(withCell(picture, 14, 4, "1.111"))[0]).toMatch(/^error cause D14 skm-nrr/);
  });
});

describe("a label that names a rounded conversion", () => {
  const six = (conversion?: number): MadeSurvey => ({
    unsur: 9,
    people: 25,
    most: 6,
    labels: ["Jumlah", "Rata-rata", "NRR tertimbang", "IKM (NRR x 16,67)"],
    ...(conversion === undefined ? {} : { conversion }),
  });
  const sentence = (ikm: number) => [`IKM UNIT PELAYANAN : ${ikm.toFixed(2).replace(".", ",")}`];

  test.each([
    ["above", "98.11"],
    ["below", "68.11"],
  ])("has a wrong IKM put right as it says, wherever that lies: %s", (_, typed) => {
    const picture = makeSurvey(six(16.67));
    const right = picture.split("|").at(-1)?.trim() ?? "";
    expect(alarms(withCell(picture, 31, 11, typed))).toEqual([`error cause K31 skm-ikm: ${typed} → ${right}`]);
  });

  test("is silent beside an IKM of the exact one, with its total or without", () => {
    const picture = makeSurvey(six());
    expect(alarms(picture)).toEqual([]);
    expect(alarms(withCell(picture, 30, 11, ""))).toEqual([expect.stringMatching(/^warning K30 blank-figure/)]);
  });

  test("gives way where the IKM of a sentence was computed exactly", () => {
    const picture = makeSurvey({ ...six(), below: sentence });
    const right = picture.split("\n").at(-2)?.split("|").at(-1)?.trim() ?? "";
    expect(alarms(withCell(picture, 31, 11, "68.11"))).toEqual([`error cause K31 skm-ikm: 68.11 → ${right}`]);
  });

  test.each([
    [7, "IKM (NRR x 14,29)"],
    [3, "IKM (x 33,3)"],
    [6, "IKM (NRR x 16,6)"],
    [6, "IKM (NRR / 6 x 100)"],
    [5, "IKM (NRR : 5 x 100%)"],
  ])("on a scale of %d keeps the right value of a wrong figure: %s", (most, label) => {
    const labels = ["Jumlah", "Rata-rata", "NRR tertimbang", label] as const;
    const picture = makeSurvey({ unsur: 9, people: 25, most, labels, title: `SURVEI KEPUASAN (Skala 1 - ${most})` });
    expect(alarms(picture)).toEqual([]);
    expect(alarms(withCell(picture, 31, 11, "68.11"))).toEqual([
      expect.stringMatching(/^error cause K31 skm-ikm: 68\.11 → \d+/),
    ]);
  });
});

describe("a scale that begins at 0", () => {
  const titled = (title: string) => withCell(makeSurvey({ unsur: 9, people: 12, most: 4, title }, true), 3, 2, "0");
  const offScale = (title: string) => findingsOf("answer-outside-scale", titled(title));

  test.each(["Skala 0-4", "SKM (skala 0 s.d. 4)", "Skor jawaban 0 – 4"])("has 0 among its answers: %s", (title) => {
    expect(offScale(title)).toEqual([]);
    expect(fills(titled(title)).B15).toBe("=SUM(B3:B14)");
  });

  test.each(["Skala 1-4", "SURVEI KEPUASAN", "Indeks skala 0-100"])("has to be said: %s", (title) => {
    expect(offScale(title)).toHaveLength(1);
  });
});
