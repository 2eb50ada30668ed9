import type { Sheet } from "../../../grid/sheet";
import { answerCounted } from "./tallyLabels";

/** "A" is an answer where the word over it says so. */
const BARE = 2;
const ANSWERS = /jawaban|frekuensi|opsi|^(rekap )?(nilai|skor|pilihan|kategori)( (nilai|skor|penilaian))?$/i;
/** What is more than a name: "Jawaban A", "A (nilai 4)". */
const SURELY_ANSWER = /jawab|pilih|opsi|huruf|nilai|skor|bobot|frekuensi|[=(]/i;
/** No scale in use by offices has more answers. */
const MOST = 5;

/** True for the header of rows that count answers: what stands below it are counts, and none is a respondent's. */
export function headsTallies(sheet: Sheet, headerRow: number, firstUnsur: number): boolean {
  if (headsPeople(sheet, headerRow, firstUnsur)) return false;
  const labels = [1, 2].flatMap((below) => labelOf(sheet, headerRow, headerRow + below, firstUnsur) ?? []);
  if (new Set(labels.map(({ answer }) => answer)).size < 2) return false;
  return labels.every(({ isSure }) => isSure) || !holdAnswers(sheet, [headerRow + 1, headerRow + 2], firstUnsur);
}

/** The answer that a row is called after. */
function labelOf(sheet: Sheet, headerRow: number, row: number, firstUnsur: number) {
  for (let column = 0; column < firstUnsur; column++) {
    const [label, head] = [sheet.text(row, column), sheet.text(headerRow, column)];
    const counted = answerCounted(label);
    if (!counted || (label.length <= BARE && !ANSWERS.test(head))) continue;
    return { answer: counted.answer, isSure: SURELY_ANSWER.test(label) || SURELY_ANSWER.test(head) };
  }
  return null;
}

/** "Nama │ U1 │ U2": whoever is called A or B answered, and is no answer. */
function headsPeople(sheet: Sheet, row: number, firstUnsur: number): boolean {
  for (let column = 0; column < firstUnsur; column++) {
    if (/^(no|nomor|nr|resp|responden|nama|inisial|loket|petugas)\b/i.test(sheet.text(row, column))) return true;
  }
  return false;
}

/** True where all that stands under the unsur may have been answered: letters, words, figures on a scale. */
function holdAnswers(sheet: Sheet, rows: readonly number[], firstUnsur: number): boolean {
  const values = rows.flatMap((row) =>
    sheet
      .columns(row)
      .filter((column) => column >= firstUnsur)
      .map((column) => sheet.value(row, column)),
  );
  const filled = values.filter((value) => value !== null && value !== "");
  return filled.length > 0 && filled.every((value) => typeof value === "string" || mayBeAnswer(value));
}

function mayBeAnswer(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= MOST;
}
