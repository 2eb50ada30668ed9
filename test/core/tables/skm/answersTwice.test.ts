import { answersInWords } from "../../../../src/core/answers/answersInWords";
import { check } from "../../../../src/core/check";
import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const TITLE = "SKM TRIWULAN III TAHUN 2024";

/** Letters, and right of them the numbers they count; the summary stands below the numbers. */
const numbersRight = (ikm = "90.63") =>
  draw(`
    ${TITLE}
    No             | U1 | U2 | U3 | U4 | U1    | U2    | U3    | U4
    1              | c  | d  | d  | d  | 3     | 4     | 4     | 4
    2              | d  | c  | d  | c  | 4     | 3     | 4     | 3
    ΣNilai         |    |    |    |    | 7     | 7     | 8     | 7
    NRR            |    |    |    |    | 3.5   | 3.5   | 4     | 3.5
    NRR tertimbang |    |    |    |    | 0.875 | 0.875 | 1     | 0.875 | 3.625
    IKM            |    |    |    |    |       |       |       |       | ${ikm}`);

const NUMBERS_THERE = "info B2 answers-twice -";

describe("answers that stand as letters and as numbers", () => {
  it("have one summary, right of the letters", () => {
    expect(findingsOf(numbersRight())).toEqual([NUMBERS_THERE]);
    expect(findingsOf(numbersRight("96.13"), "error")).toEqual(["error J8 skm-ikm 90.63"]);
  });

  it("have one summary, below the letters, which is what tells that a is the best", () => {
    const sheet = draw(`
      ${TITLE}
      No  | U1  | U2 | U3 | U4
      1   | b   | a  | b  | d
      2   | a   | c  | a  | b
      3   | b   | a  | a  | c
      4   | a   | c  | b  | c
      KONVERSI
      No  | U1  | U2 | U3 | U4
      1   | 3   | 4  | 3  | 1
      2   | 4   | 2  | 4  | 3
      3   | 3   | 4  | 4  | 2
      4   | 4   | 2  | 3  | 2
      NRR | 3.5 | 3  | 3.5 | 2
      IKM |     |    |    |   | 75`);
    expect(findingsOf(sheet)).toEqual([NUMBERS_THERE]);
  });

  it("have one summary where formulas turn the letters into numbers", () => {
    const turned = (cell: string, number: number) =>
      `=IF(${cell}="a",1,IF(${cell}="b",2,IF(${cell}="c",3,4))) -> ${number}`;
    const sheet = draw(`
      ${TITLE}
      No  | U1 | U2 | U1 | U2
      1   | c  | d  | ${turned("B3", 3)} | ${turned("C3", 4)}
      2   | d  | d  | ${turned("B4", 4)} | ${turned("C4", 4)}
      3   | d  | c  | =VLOOKUP(B5,$H$1:$I$4,2,FALSE) -> 4 | =CHOOSE(CODE(C5)-96,1,2,3,4) -> 3
      NRR |    |    | 3.667 | 3.667
      IKM |    |    |       |       | 91.67`);
    expect(findingsOf(sheet)).toEqual([NUMBERS_THERE]);
  });

  it("have one summary where the numbers stand first, or where it stands below the letters", () => {
    const numbersFirst = draw(`
      ${TITLE}
      No  | U1  | U2 | U1 | U2
      1   | 3   | 4  | c  | d
      2   | 4   | 4  | d  | d
      NRR | 3.5 | 4
      IKM | 93.75`);
    expect(findingsOf(numbersFirst)).toEqual(["info D2 answers-twice -"]);
    const belowLetters = draw(`
      ${TITLE}
      No  | U1  | U2 | U1 | U2
      1   | c   | d  | 3  | 4
      2   | d   | d  | 4  | 4
      NRR | 3.5 | 4
      IKM | 93.75`);
    expect(findingsOf(belowLetters)).toEqual(["info B2 lettered-answers -", "info D2 answers-twice -"]);
  });

  it("have one summary where they are words", () => {
    const sheet = draw(`
      ${TITLE}
      No  | U1          | U2          | U1  | U2
      1   | Baik        | Sangat Baik | 3   | 4
      2   | Sangat Baik | Sangat Baik | 4   | 4
      NRR |             |             | 3.5 | 4
      IKM |             |             |     |    | 93.75`);
    expect(findingsOf(sheet)).toEqual([NUMBERS_THERE]);
  });

  it("are filled where the numbers are, labels and all", () => {
    const sheet = draw(`
      ${TITLE}
      No | U1 | U2 | U1 | U2
      1  | c  | d  | 3  | 4
      2  | d  | d  | 4  | 4`);
    const fills = fillsOf(sheet);
    expect(fills).toContain("A6 NRR / unsur");
    expect(fills).toContain("D6 =D5/COUNT(D3:D4) 3.5");
    expect(fills.filter((fill) => /^[BC]/.test(fill))).toEqual([]);
  });

  it("stay letters: their numbers are there", () => {
    const [letters] = check({ sheets: [numbersRight()] }).tables;
    expect(letters?.table.survey?.computedIn).toEqual({ top: 1, left: 5, bottom: 7, right: 9 });
    expect(letters && answersInWords(letters.table)).toEqual([]);
  });
});

describe("letters beside other numbers", () => {
  it("are a survey of their own, with a summary that is missed", () => {
    const sheet = draw(`
      ${TITLE}
      No  | U1 | U2 | U1  | U2
      1   | c  | d  | 4   | 3
      2   | d  | d  | 3   | 4
      3   | d  | c  | 3   | 4
      4   | d  | d  | 4   | 3
      NRR |    |    | 3.5 | 3.5
      IKM |    |    |     |     | 87.5`);
    expect(findingsOf(sheet, "warning")).toEqual(
      expect.arrayContaining(["warning B7 blank-figure 3.75", "warning C7 blank-figure 3.75"]),
    );
  });
});
