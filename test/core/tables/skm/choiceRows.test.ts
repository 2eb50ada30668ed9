import { draw } from "../../../support/draw";
import { alarms, filled, outline } from "../../../support/survey";

/** Four people, the first of whom gives 1, 2, 3 and 4; `choice` writes an answer as the form does. */
const survey = (
  choice: (answer: number) => string,
  first = "1 2 3 4",
  left: readonly string[] = ["1", "2", "3", "4"],
) => {
  const rows = [first, "3 3 4 3", "4 3 3 4", "4 4 4 4"];
  const people = rows.map((row, person) => [left[person] ?? "", ...row.split(" ").map((one) => choice(Number(one)))]);
  return ["SKM", "No | U1 | U2 | U3 | U4", ...people.map((cells) => cells.join(" | "))].join("\n");
};
const WORDS = ["", "Tidak Baik", "Kurang Baik", "Baik", "Sangat Baik"];
const SYARAT = ["", "Persyaratan tidak sesuai", "Prosedur kurang jelas", "Waktu cepat", "Biaya murah"];

const WRITTEN: readonly (readonly [string, (answer: number) => string])[] = [
  ["1. Tidak Baik", (answer) => `${answer}. ${WORDS[answer] ?? ""}`],
  ["1.Tidak Baik", (answer) => `${answer}.${WORDS[answer] ?? ""}`],
  ["1) Tidak Baik", (answer) => `${answer}) ${WORDS[answer] ?? ""}`],
  ["(1) Tidak Baik", (answer) => `(${answer}) ${WORDS[answer] ?? ""}`],
  ["1 - Tidak Baik", (answer) => `${answer} - ${WORDS[answer] ?? ""}`],
  ["1. Persyaratan tidak sesuai", (answer) => `${answer}. ${SYARAT[answer] ?? ""}`],
];

describe("answers that begin like numbered questions", () => {
  test.each(WRITTEN)("%s is the first respondent's answer", (_, choice) => {
    for (const first of ["1 2 3 4", "2 1 3 4", "1 1 3 4", "4 3 2 1", "1 2 3 3"]) {
      expect(outline(survey(choice, first))).toMatchObject({ range: "A2:E6", respondents: "3-6 (4)" });
    }
  });

  test.each(WRITTEN)("%s is counted in sum and NRR", (_, choice) => {
    expect(alarms(`${survey(choice)}\nJumlah | 12 | 12 | 14 | 15\nNRR | 3 | 3 | 3.5 | 3.75`)).toEqual([]);
    const sheet = filled(draw(`${survey(choice)}\nJumlah\nNRR`));
    const row = (at: number) => [1, 2, 3, 4].map((column) => sheet.value(at, column));
    expect(row(6)).toEqual([12, 12, 14, 15]);
    expect(row(7)).toEqual([3, 3, 3.5, 3.75]);
  });

  test("are known beside dates, codes and words as well", () => {
    const plain = WRITTEN[0]?.[1] ?? String;
    for (const left of [
      ["R-01", "R-02", "R-03", "R-04"],
      ["45292", "45293", "45294", "45295"],
      ["Laki-laki", "Perempuan", "Perempuan", "Laki-laki"],
    ]) {
      expect(outline(survey(plain, "1 2 3 4", left)).respondents).toBe("3-6 (4)");
    }
  });

  test("of one respondent alone are known by their words", () => {
    const sheet = "No | U1 | U2 | U3\nBudi | 1. Tidak Baik | 2. Kurang Baik | 3. Baik";
    expect(outline(sheet).respondents).toBe("2-2 (1)");
  });
});

describe("numbered questions", () => {
  const answers = "1 | 3. Baik | 4. Sangat Baik | 3. Baik\n2 | 4. Sangat Baik | 4. Sangat Baik | 3. Baik";

  test("head the answers to them, whatever these begin with", () => {
    expect(outline(`SKM\nNo | 1. Persyaratan | 2. Prosedur | 3. Waktu\n${answers}`)).toMatchObject({
      range: "A2:D4",
      respondents: "3-4 (2)",
    });
    expect(outline(`No | U1 | U2 | U3\n | 1. Persyaratan | 2. Prosedur | 3. Waktu\n${answers}`)).toMatchObject({
      range: "A1:D4",
      respondents: "3-4 (2)",
    });
  });

  test("may be repeated on every page", () => {
    const header = "No | 1. Persyaratan | 2. Prosedur | 3. Waktu";
    const more = "3 | 3. Baik | 3. Baik | 3. Baik\n4 | 3. Baik | 3. Baik | 3. Baik";
    expect(outline(`SKM\n${header}\n${answers}\n${header}\n${more}`).respondents).toBe("3-7 (4)");
  });
});
