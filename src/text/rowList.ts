import { numberEn, numberId } from "./counted";

/** More rows than this are counted, not named. */
const MOST_NAMED = 5;

/** Rows as Excel numbers them, in Bahasa Indonesia: "Baris 5", "7 baris (5, 6, 7, 8, 9, dan 2 lagi)". */
export function rowsId(rows: readonly number[]): string {
  if (rows.length === 1) return `Baris ${rows[0]}`;
  const rest = rows.length - MOST_NAMED;
  return `${numberId(rows.length)} baris (${named(rows)}${rest > 0 ? `, dan ${numberId(rest)} lagi` : ""})`;
}

/** The same in English: "Row 5", "7 rows (5, 6, 7, 8, 9 and 2 more)". */
export function rowsEn(rows: readonly number[]): string {
  if (rows.length === 1) return `Row ${rows[0]}`;
  const rest = rows.length - MOST_NAMED;
  return `${numberEn(rows.length)} rows (${named(rows)}${rest > 0 ? ` and ${numberEn(rest)} more` : ""})`;
}

function named(rows: readonly number[]): string {
  return rows.slice(0, MOST_NAMED).join(", ");
}
