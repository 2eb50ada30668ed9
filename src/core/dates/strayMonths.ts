import { MONTH_NAME } from "./months";

/** Words of a text and where they begin. */
interface Words {
  readonly text: string;
  readonly at: number;
}

const MONTHS = new RegExp(String.raw`\b(?:${MONTH_NAME})\b`, "gi");
/** "Keadaan 5 Juli 2024" says when the figures were taken. */
const AS_OF = /\b(?:keadaan|posisi|per)(?: akhir)?(?: bulan)?(?: \d{1,2})? ?$/i;

/** True where a text names months outside of what was understood of it, or what was understood overlaps. */
export function hasStrayMonths(text: string, understood: readonly Words[]): boolean {
  return [...text.matchAll(MONTHS)].some(
    ({ index }) =>
      !AS_OF.test(text.slice(0, index)) &&
      understood.filter(({ text: { length }, at }) => index >= at && index < at + length).length !== 1,
  );
}
