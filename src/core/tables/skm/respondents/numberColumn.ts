import type { Sheet } from "../../../grid/sheet";
import { firstColumn, type Header } from "../header/header";

const NUMBER_HEADER =
  /^(#|nr|(no|nomor|kode|id|urutan)( urut)?( ?(resp(onden)?|peserta|ku[ei]sioner|angket|sampel|antrian|formulir|survei))?|(responden|resp|ku[ei]sioner|sampel)( ke)?|r)$/;
/** Headers of columns that hold whole numbers which count nobody: dates, ages, telephone numbers. */
const OTHER_HEADER =
  /^(tgl|tanggal|hari|bulan|tahun|jam|waktu|timestamp|time|date|stempel|usia|umur|lama|nik|nip|npwp|hp|wa|telp|telepon|no hp|no wa|no telp|kode pos|rt|rw|frekuensi|loket)\b/;
/** How far left of the first unsur, and how far above the header, a respondent number may be headed. */
const REACH_LEFT = 15;
const REACH_UP = 2;
/** How many rows are looked at to see whether a column counts 1, 2, 3 … */
const SAMPLE = 12;

/** The column of respondent numbers left of the unsur, by its header, else by its counting numbers; null without one. */
export function findNumberColumn(sheet: Sheet, header: Header, leftEdge: number): number | null {
  const first = firstColumn(header);
  const candidates: number[] = [];
  for (let column = Math.max(leftEdge, first - REACH_LEFT); column < first; column++) candidates.push(column);
  return (
    candidates.find((column) => isNumberHeader(sheet, header, column)) ??
    candidates.find(
      (column) => !isOtherHeader(sheet, header, column) && countsFrom(sheet, column, header.bottom + 1),
    ) ??
    null
  );
}

function isNumberHeader(sheet: Sheet, header: Header, column: number): boolean {
  return headerTexts(sheet, header, column).some((text) => NUMBER_HEADER.test(text));
}

/** True for the words above respondents' numbers: "No.", "No Responden". */
export function namesNumbers(text: string): boolean {
  return NUMBER_HEADER.test(bare(text));
}

function isOtherHeader(sheet: Sheet, header: Header, column: number): boolean {
  return headerTexts(sheet, header, column).some((text) => OTHER_HEADER.test(text));
}

function headerTexts(sheet: Sheet, { top, bottom }: Header, column: number): string[] {
  const texts: string[] = [];
  for (let row = Math.max(0, top - REACH_UP); row <= bottom; row++) {
    texts.push(bare(sheet.text(row, column)));
  }
  return texts;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[.:-]/g, " ").replace(/ +/g, " ").trim();
}

/** No survey has so many respondents; days are numbered from 36526 (the year 2000) on. */
const MOST_PEOPLE = 30_000;

/** True where a column goes up by one from row to row, give or take a blank or a number over the column. */
export function countsFrom(sheet: Sheet, column: number, from: number): boolean {
  const numbers: number[] = [];
  for (let row = from; row < Math.min(sheet.rowCount, from + SAMPLE); row++) {
    const value = sheet.value(row, column);
    if (sheet.dateFormat(row, column) !== null || (typeof value === "number" && value > MOST_PEOPLE)) return false;
    if (typeof value === "string" && /^\d+$/.test(value)) numbers.push(Number(value));
    if (typeof value === "number" && Number.isInteger(value) && value > 0) numbers.push(value);
  }
  if (numbers[0] === numbers[1]) numbers.shift();
  const steps = numbers.slice(1).filter((number, index) => number === (numbers[index] ?? 0) + 1).length;
  return numbers.length >= 2 && steps >= (numbers.length - 1) * 0.75;
}
