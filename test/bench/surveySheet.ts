import { Sheet, type CellValue } from "../../src/core/grid/sheet";

export const UNSUR = 9;

/** Answers as a survey has them: mostly 3 and 4, no two columns alike, the same in every run. */
export function answersOf(respondents: number): number[][] {
  let state = 20240630;
  const next = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  return Array.from({ length: respondents }, () =>
    Array.from({ length: UNSUR }, () => (next() < 0.55 ? 3 : next() < 0.8 ? 4 : next() < 0.5 ? 2 : 1)),
  );
}

/** A sheet as an office keeps it: header, answers, and a summary whose figures are typed and right, or blank. */
export function surveySheet(answers: readonly number[][], name = "SKM", isFilled = true): Sheet {
  const header: CellValue[] = ["No", ...Array.from({ length: UNSUR }, (_, index) => `U${index + 1}`)];
  const sums = Array.from({ length: UNSUR }, (_, unsur) => answers.reduce((sum, row) => sum + (row[unsur] ?? 0), 0));
  const averages = sums.map((sum) => sum / answers.length);
  const total = averages.reduce((sum, average) => sum + average / UNSUR, 0);
  const blanks = Array.from({ length: UNSUR }, () => null);
  const figure = (number: number): CellValue => (isFilled ? number : null);
  return new Sheet(name, [
    header,
    ...answers.map((row, index): CellValue[] => [index + 1, ...row]),
    ["ΣNilai /Unsur", ...sums.map(figure)],
    ["NRR / unsur", ...averages.map(figure)],
    ["NRR tertbg/unsur", ...averages.map((average) => figure(average / UNSUR)), figure(total)],
    ["Hasil Konversi IKM Unit pelayanan", ...blanks, figure(total * 25)],
  ]);
}
