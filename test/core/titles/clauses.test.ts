import { periodsIn } from "../../../src/core/dates/periods";
import { clausesOf, isSamePeriod } from "../../../src/core/titles/clauses";

/** The sentences of a text, each with the first month of the period that it is about. */
const said = (text: string) =>
  clausesOf(text).map((clause) => `${clause.period?.months[0] ?? "-"} ${clause.text.trim()}`);

describe("the sentences of a text", () => {
  it("are each about the period that it names, else about that of the one before", () => {
    const text =
      "IKM naik. Triwulan II dijawab 12 orang. Nilainya 83,4. Sedangkan triwulan III belum.\nTahun 2024 usai";
    expect(said(text)).toEqual([
      "- IKM naik.",
      "4 Triwulan II dijawab 12 orang.",
      "4 Nilainya 83,4.",
      "7 Sedangkan triwulan III belum.",
      "7 Tahun 2024 usai",
    ]);
  });

  it("begin where they stand in the text", () => {
    const text = "Triwulan II baik.  Triwulan III cukup.";
    expect(clausesOf(text).map(({ at }) => at)).toEqual([0, text.indexOf("Triwulan III")]);
  });

  it.each(["Perda No. 14 Tahun 2024", "Dinas H. Ahmad", "Bab 2. Hasil", "satu. dua", ""])(
    "are one where no sentence ends: %j",
    (text) => {
      expect(clausesOf(text).map((clause) => clause.text)).toEqual([text]);
    },
  );
});

test.each([
  ["Triwulan II 2024", "April – Juni 2024", true],
  ["Triwulan II 2024", "Triwulan II 2023", false],
  ["Triwulan II", "Triwulan II 2023", true],
  ["Triwulan II 2023", "Triwulan II", true],
  ["Triwulan II", "TW 2", true],
  ["Triwulan II 2024", "Triwulan III 2024", false],
  ["Triwulan II 2024", "Semester I 2024", false],
])("%s and %s are one period or two", (one, other, isSame) => {
  const [first, second] = [...periodsIn(one), ...periodsIn(other)];
  expect(first && second && isSamePeriod(first, second)).toBe(isSame);
});
