import type { Sheet } from "../../../grid/sheet";

/** How far above a header, and below it, words about the scale are looked for. */
const REACH_UP = 8;
const WIDTH = 30;

/** Nobody asks on a scale of 8 or 9: such numbers are those of unsur. */
const IN_USE: readonly number[] = [3, 4, 5, 6, 7, 10];

const UP_TO = String.raw`(?:-|–|—|s\.? ?\/? ?d\.?|sampai(?: dengan)?|hingga|\.{2,3}|…)`;
/** "Skala penilaian 1 - 5", "Skala Likert (1 s.d. 6)", "skala 5", "Likert 5 poin", "jawaban 1–5". */
const STATED: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:skala|likert|skor|jawaban)\b(?:(?!unsur)[^\d]){0,25}\b[01] ?${UP_TO} ?(\d{1,2})\b(?![.,]\d)`,
    "i",
  ),
  /\b(?:skala|likert)(?: likert| penilaian| jawaban)? ?[:=(]? ?(\d{1,2})\b(?! ?[-–—.,%\d])/i,
  /\b(\d{1,2}) ?[=:] ?sangat (?:baik|puas|setuju|mudah|sesuai)\b/i,
  /\bsangat (?:baik|puas|setuju|mudah|sesuai) ?[=:(] ?(\d{1,2})\b(?![.,\d])/i,
];

/** The best answer that a text names: 5 for "Skala penilaian 1 - 5"; null where it speaks of something else. */
export function statedIn(text: string): number | null {
  if (!/\d/.test(text)) return null;
  for (const pattern of STATED) {
    const most = Number(pattern.exec(text)?.[1] ?? Number.NaN);
    if (IN_USE.includes(most)) return most;
  }
  return null;
}

const FROM_NOUGHT = new RegExp(
  String.raw`(?:skala|likert|skor|jawaban)\b(?:(?!unsur)[^\d]){0,25}\b0 ?${UP_TO} ?\d{1,2}\b(?![.,]\d)`,
  "i",
);

/** True where the lines above a header or the header itself say that 0 is an answer: "Skala 0–4". */
export function isFromNought(sheet: Sheet, header: { readonly top: number; readonly bottom: number }): boolean {
  const rows = Array.from({ length: header.bottom + 1 }, (_, row) => row).slice(Math.max(0, header.top - REACH_UP));
  const says = (text: string) => FROM_NOUGHT.test(text) && statedIn(text) !== null;
  return says(sheet.name) || rows.some((row) => sheet.columns(row).some((column) => says(sheet.text(row, column))));
}

/** The best answer that the lines above a header or the header itself name. */
export function statedAround(sheet: Sheet, header: { readonly top: number; readonly bottom: number }): number | null {
  return statedBetween(sheet, Math.max(0, header.top - REACH_UP), header.bottom) ?? statedIn(sheet.name);
}

/** The best answer that any text in these rows names, the highest where a legend lists several. */
export function statedBetween(sheet: Sheet, top: number, bottom: number): number | null {
  let most: number | null = null;
  for (let row = top; row <= bottom; row++) {
    const width = Math.min(WIDTH, sheet.width(row));
    for (let column = 0; column < width; column++) {
      const stated = typeof sheet.value(row, column) === "string" ? statedIn(sheet.text(row, column)) : null;
      if (stated !== null) most = Math.max(most ?? 0, stated);
    }
  }
  return most;
}
