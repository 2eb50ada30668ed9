/** A survey as an office might lay it out; its figures are computed from the answers, so that all of them are right. */
export interface MadeSurvey {
  readonly title?: string;
  readonly unsur: number;
  readonly people: number;
  /** The best answer. */
  readonly most: number;
  /** The code of an unsur before its number. */
  readonly code?: string;
  /** An answer as the sheet has it. */
  readonly write?: (answer: number) => string;
  /** Columns of unsur that nobody is asked about, and what stands in them. */
  readonly notAsked?: { readonly unsur: number; readonly text: string };
  readonly weight?: number;
  readonly conversion?: number;
  readonly labels?: readonly [sum: string, nrr: string, weighted: string, ikm: string];
  /** Further rows below the summary. */
  readonly below?: (ikm: number) => readonly string[];
}

const LABELS = ["Jumlah Nilai", "NRR", "NRR tertimbang", "Nilai IKM"] as const;

/** How far below the best answer people stay. */
const DROPS = [0, 0, 0, 1, 1, 0, 1, 2, 0, 1, 1];

/** An answer that looks as if somebody gave it, most of them good. */
export function answerOf(person: number, unsur: number, most: number): number {
  const drop = DROPS[(person * 7 + unsur * 5 + person * unsur) % DROPS.length] ?? 0;
  return most - (most > 6 ? 2 * drop : drop);
}

/** Draws a survey; with `isBlank` its figures are still to be filled in. */
export function makeSurvey(survey: MadeSurvey, isBlank = false): string {
  const { unsur, people, most, code = "U", write = String, notAsked, labels = LABELS, below } = survey;
  const columns = Array.from({ length: unsur }, (_, index) => index + 1);
  const asked = columns.filter((column) => column !== notAsked?.unsur);
  const weight = survey.weight ?? 1 / asked.length;
  const conversion = survey.conversion ?? 100 / most;
  const persons = Array.from({ length: people }, (_, index) => index + 1);
  const sumOf = (column: number) => persons.reduce((sum, person) => sum + answerOf(person, column, most), 0);
  const total = asked.reduce((sum, column) => sum + (sumOf(column) / people) * weight, 0);
  const ikm = total * conversion;
  const cell = (column: number, text: string) => (asked.includes(column) ? text : (notAsked?.text ?? ""));
  const row = (label: string, figure: (column: number) => number, behind = "") =>
    [
      label,
      ...columns.map((column) => cell(column, isBlank ? "" : String(figure(column)))),
      isBlank ? "" : behind,
    ].join(" | ");
  return [
    survey.title ?? "PENGOLAHAN DATA SURVEI KEPUASAN MASYARAKAT",
    ["No", ...columns.map((column) => `${code}${column}`)].join(" | "),
    ...persons.map((person) =>
      [person, ...columns.map((column) => cell(column, write(answerOf(person, column, most))))].join(" | "),
    ),
    row(labels[0], sumOf),
    row(labels[1], (column) => sumOf(column) / people),
    row(labels[2], (column) => (sumOf(column) / people) * weight, String(total)),
    [labels[3], ...columns.map(() => ""), isBlank ? "" : ikm.toFixed(2)].join(" | "),
    ...(below?.(ikm) ?? []),
  ].join("\n");
}

/** Puts another text into one cell of a picture; rows and columns count from 1. */
export function withCell(picture: string, row: number, column: number, text: string): string {
  const lines = picture.split("\n");
  const cells = (lines[row - 1] ?? "").split("|");
  cells[column - 1] = ` ${text} `;
  lines[row - 1] = cells.join("|");
  return lines.join("\n");
}
