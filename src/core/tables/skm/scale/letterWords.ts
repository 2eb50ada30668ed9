import type { Sheet } from "../../../grid/sheet";
import { isGradeBand } from "../grade/grade";
import type { Matrix } from "../matrix";

/** How far above a header and right of a table words about its letters are looked for. */
const REACH_UP = 8;
const REACH_RIGHT = 14;
/** A heading over a list stands at most so many rows above one of its lines. */
const LIST = 7;

/** "A = 4", "a. Tidak sesuai", "A (Sangat Baik)". */
const LETTER_FIRST =
  /(?<![\p{L}\d])([a-f]) ?[=:.()-]+ ?\(?(?:(?:nilai|skor|bobot) ?[=:]? ?)?(\d{1,2}\b|\p{L}+(?: \p{L}{2,})?)/giu;
/** "4 = A", "Sangat Baik = A", "Sangat Baik (A)". */
const LETTER_LAST = /(?<![\p{L}\d.,])(\d{1,2}|(?:sangat|kurang|tidak) \p{L}+) ?[=:(] ?([a-f])(?![\p{L}\d])/giu;
/** A number beside a letter is its value only in a text that says nothing else: "Loket A = 4 orang" does not. */
const VALUES =
  /^(?:(?:keterangan|ket|catatan|jawaban|nilai|skor|bobot|pilihan|huruf|opsi)\b[ .:]*)*(?:(?:[a-f] ?[=:(] ?(?:(?:nilai|skor|bobot) ?[=:]? ?)?\d{1,2}\)?|\d{1,2} ?[=:] ?[a-f])(?: ?\([^)]*\))?(?:[ ,;.]|dan\b)*)+$/i;
/** The grades of an IKM have the same letters. */
const OF_GRADES = /\b(mutu|kinerja|predikat|kategori|interval|ikm)\b/i;

const GOOD =
  /^(?:sangat (?!tidak|kurang|buruk|jelek|sulit|lambat|mahal)|baik|puas|mudah|cepat|sesuai|setuju|memuaskan)/i;
const BAD = /^(?:sangat )?(?:tidak|kurang|buruk|jelek|sulit|lambat|mahal)/i;

/** Whether words around a matrix, or its answers themselves, call a the worst or the best; null where they do not, or both. */
export function orderInWords(matrix: Matrix): "rising" | "falling" | null {
  return orderInTexts([...legends(matrix), ...answers(matrix)], matrix.scale.most);
}

/** The same for texts by themselves: "d. Sangat mudah", "a = 4". */
export function orderInTexts(texts: readonly string[], most: number): "rising" | "falling" | null {
  const orders = new Set(texts.flatMap((text) => ordersIn(text, most)));
  const [order = null, ...others] = orders;
  return others.length === 0 ? order : null;
}

/** What each letter in a text says of the order: a good b of four speaks for a falling one. */
function ordersIn(text: string, most: number): ("rising" | "falling")[] {
  const pairs = [
    ...[...text.matchAll(LETTER_FIRST)].map(([, letter = "", meaning = ""]) => [letter, meaning] as const),
    ...[...text.matchAll(LETTER_LAST)].map(([, meaning = "", letter = ""]) => [letter, meaning] as const),
  ];
  const middle = (most + 1) / 2;
  return pairs.flatMap(([letter, meaning]) => {
    const place = letter.toLowerCase().charCodeAt(0) - "a".charCodeAt(0) + 1;
    const worth = /\d/.test(meaning)
      ? valueOf(meaning, text, most)
      : GOOD.test(meaning)
        ? 1
        : BAD.test(meaning)
          ? -1
          : 0;
    if (worth === 0 || place === middle || place > most) return [];
    return place > middle === worth > 0 ? ["rising"] : ["falling"];
  });
}

function valueOf(digits: string, text: string, most: number): number {
  const value = Number(digits);
  return value >= 1 && value <= most && VALUES.test(text.trim()) ? value - (most + 1) / 2 : 0;
}

/** The texts around a table, each letter in a cell of its own with what stands right of it. */
function legends({ sheet, columns, zone, area, rows }: Matrix): string[] {
  const texts: string[] = [];
  const right = columns.lastUnsur + REACH_RIGHT;
  for (let row = Math.max(zone.above, area.top - REACH_UP); row <= zone.to; row++) {
    const isBeside = row >= rows.first && row <= rows.last;
    const own = legendIn(sheet, row, isBeside ? columns.lastUnsur + 1 : 0, right);
    if (own.length > 0 && !isOfGrades(sheet, row, right)) texts.push(...own);
  }
  return texts;
}

function legendIn(sheet: Sheet, row: number, left: number, right: number): readonly string[] {
  const texts: string[] = [];
  for (let column = left; column <= right; column++) {
    const text = sheet.text(row, column);
    if (/^\(?[a-f][.)]?$/i.test(text)) texts.push(`${text.replace(/[().]/g, "")} = ${textBeside(sheet, row, column)}`);
    else if (text !== "") texts.push(text);
  }
  return texts;
}

/** What stands right of a letter, past a sign, else left of it. */
function textBeside(sheet: Sheet, row: number, column: number): string {
  const cells = [column + 1, column + 2, column - 1].map((beside) => String(sheet.row(row)[beside] ?? "").trim());
  const [next = "", afterSign = "", before = ""] = cells;
  return (/^[=:]$/.test(next) ? afterSign : next) || before;
}

/** True for a line of a list of grades, by its own words or those over the list. */
function isOfGrades(sheet: Sheet, row: number, right: number): boolean {
  for (let above = row; above >= Math.max(0, row - LIST); above--) {
    const texts = Array.from({ length: right + 1 }, (_, column) => sheet.text(above, column)).filter(Boolean);
    if (texts.length === 0) return false;
    if (texts.some((text) => (above === row && isGradeBand(text)) || OF_GRADES.test(text))) return true;
  }
  return false;
}

/** What the first respondents answered, each once: "d. Sangat mudah". */
function answers({ sheet, questions, rows }: Matrix): readonly string[] {
  const values = rows.answered
    .slice(0, SAMPLE)
    .flatMap((row) => questions.map(({ column }) => sheet.text(row, column)));
  return [...new Set(values)];
}

const SAMPLE = 30;
