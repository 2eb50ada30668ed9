import { maySayIkm, summaryRole } from "../summary/labels";

/** A column and all the words over it, the lowest last. */
export interface HeadedColumn {
  readonly column: number;
  readonly words: string;
}

/** The lowest of the words over a column. */
export function lastOf(words: string): string {
  return words.split(", ").at(-1) ?? "";
}

/** True for words that call an IKM so: few of those over a table do, and the others are not read any further. */
export function isIkm(words: string): boolean {
  return maySayIkm(words.toLowerCase()) && summaryRole(words) === "ikm";
}

/** True for what is called an average of something: "Rata-rata IKM", "Rerata". */
export function saysAverage(words: string): boolean {
  return /rata/i.test(words);
}

/** Of several the one that the first grade stands behind: "Semester I: IKM │ Semester II: IKM │ Rata-rata IKM │ Mutu". */
export function gradedIkm(columns: readonly HeadedColumn[]): HeadedColumn | undefined {
  const called = columns.filter(({ words }) => isIkm(lastOf(words)));
  const isGrade = ({ words }: HeadedColumn) => ["mutu", "kinerja"].includes(summaryRole(lastOf(words)) ?? "");
  const grade = columns.find((column) => isGrade(column) && !called.includes(column))?.column ?? 0;
  return called.findLast(({ column }) => column < grade) ?? called[0];
}

/** "IKM TW I │ IKM TW II" before "Rata-rata IKM". */
export function timesAveraged(columns: readonly HeadedColumn[], { column, words }: HeadedColumn): readonly number[] {
  if (!saysAverage(lastOf(words))) return [];
  const before = columns.filter((other) => other.column < column && isIkm(lastOf(other.words)));
  return before.length > 1 ? before.map((other) => other.column) : [];
}
