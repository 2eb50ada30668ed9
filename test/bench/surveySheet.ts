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

/** One respondent in so many has a mistyped sum, where there are mistakes. */
const ROWS_PER_MISTAKE = 20;

/** A survey with the sum of each respondent's answers beside them. */
export function surveyWithTotals(respondents: number, hasMistakes: boolean): Sheet {
  const answers = answersOf(respondents);
  const survey = surveySheet(answers);
  const rows = Array.from({ length: survey.rowCount }, (_, row): CellValue[] => [...survey.row(row)]);
  rows[0]?.push("Jumlah");
  answers.forEach((own, at) => {
    const isMistyped = hasMistakes && at % ROWS_PER_MISTAKE === ROWS_PER_MISTAKE / 2;
    rows[1 + at]?.push(own.reduce((sum, answer) => sum + answer, isMistyped ? 10 : 0));
  });
  return new Sheet("SKM", rows);
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

/** The same answers as letters below what each means, with as little below them as an export has. */
export function surveyInLetters(respondents: number): Sheet {
  const sheet = exported(respondents, [], (answer) => "ABCD"[4 - answer] ?? null);
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => sheet.row(row));
  return new Sheet("SKM", [["A = Sangat Baik, B = Baik, C = Kurang Baik, D = Tidak Baik"], ...rows]);
}

const WORDS = ["Tidak Sesuai", "Kurang Sesuai", "Sesuai", "Sangat Sesuai"];

/** The same as a form's choices in words, beside who gave them. */
export function surveyInWords(respondents: number): Sheet {
  return exported(respondents, ["Jenis Kelamin", "Pendidikan"], (answer) => WORDS[answer - 1] ?? null);
}

function exported(respondents: number, people: readonly string[], say: (answer: number) => CellValue): Sheet {
  const about = [
    ["Laki-laki", "Perempuan"],
    ["SMA", "S1", "S2"],
  ].slice(0, people.length);
  const header = ["No", ...people, ...Array.from({ length: UNSUR }, (_, unsur) => `U${unsur + 1}`)];
  const rows = answersOf(respondents).map((own, at): CellValue[] => [
    at + 1,
    ...about.map((choices) => choices[at % choices.length] ?? null),
    ...own.map(say),
  ]);
  return new Sheet("SKM", [header, ...rows]);
}
