import type { Sheet } from "../../grid/sheet";
import { bareRole } from "./bareBlocks";
import { readBlock, type Block } from "./blocks";
import type { FigureColumn } from "./header";
import { readRole, type Role } from "./roles";
import { readSpan, type Span } from "./spans";

/** The rows of a header, and the first column that can hold a word of it. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
  readonly first: number;
}

/** One word over a column: in a cell of its own, or in one that reaches over it from the left. */
interface Word {
  readonly row: number;
  readonly text: string;
  readonly isOwn: boolean;
}

/** The text of a header's cell; the number of a year is a word, too. */
export function headerText(sheet: Sheet, row: number, column: number): string {
  const value = sheet.value(row, column);
  const isYear = typeof value === "number" && /^20\d\d$/.test(String(value));
  return isYear ? String(value) : sheet.text(row, column);
}

/** What the words over a column say of it; null where they name no figures of an investment table. */
export function figureColumn(sheet: Sheet, rows: HeaderRows, column: number): FigureColumn | null {
  const words = wordsOver(sheet, rows, column);
  const own = words.filter(({ isOwn }) => isOwn);
  const lowest = own.at(-1);
  const role = roleIn(words) ?? (lowest ? bareRole(sheet, lowest.row, column) : null);
  if (!lowest || role === null) return null;
  const header = words.map(({ text }) => text).join(" ");
  return { column, header, cell: { row: lowest.row, column }, role, block: blockIn(words), span: spanIn(words) };
}

/** The words over one column, put together, in small letters. */
export function wordsOf(sheet: Sheet, top: number, bottom: number, column: number): string {
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at)
    .map((row) => sheet.text(row, column))
    .filter((text) => text !== "")
    .join(" ")
    .toLowerCase();
}

/**
 * From the top down. A word reaches no further than the one above it.
 *
 *   Investasi        │ Proyek         "US$" reaches not over "Proyek", whose own cell is merged down to it
 *   Rp juta │ US$    │
 */
function wordsOver(sheet: Sheet, { top, bottom, first }: HeaderRows, column: number): readonly Word[] {
  const words: Word[] = [];
  let start = first;
  for (let row = top; row <= bottom; row++) {
    const place = placeOfWord(sheet, row, column, start);
    if (place === null) continue;
    words.push({ row, text: headerText(sheet, row, place), isOwn: place === column });
    start = place;
  }
  return words;
}

/** The column of the word over a column; merged cells reach as far as they are merged, others as far as the next word. */
function placeOfWord(sheet: Sheet, row: number, column: number, start: number): number | null {
  for (let left = column; left >= start; left--) {
    if (headerText(sheet, row, left) === "") continue;
    const merge = sheet.mergeAt(row, left);
    return left === column || merge === null || merge.right >= column ? left : null;
  }
  return null;
}

/** "(orang)", "Unit": what a column's words count in stands below them. */
const UNIT = /^(\(.*\)|orang|unit|proyek|juta|ribu)$/i;

/** The lowest word that names what is counted; words for spans and parts below it do not speak of that. */
function roleIn(words: readonly Word[]): Role | null {
  for (const [at, { text, isOwn }] of [...words].reverse().entries()) {
    const role = readRole(text);
    if (role !== null) return sharpened(role, text, words.slice(0, words.length - 1 - at));
    if (isOwn && readSpan(text) === null && readBlock(text) === null && !UNIT.test(text)) return null;
  }
  return null;
}

/** "Investasi" alone is in US$ where that stands above it. */
function sharpened(role: Role, text: string, above: readonly Word[]): Role {
  const isPlain = role === "rupiah" && !/\brp|rupiah/i.test(text);
  return isPlain && above.some((word) => readRole(word.text) === "dollars") ? "dollars" : role;
}

/** The lowest word is the most particular. */
function blockIn(words: readonly Word[]): Block | null {
  return words.flatMap(({ text }) => readBlock(text) ?? []).at(-1) ?? null;
}

function spanIn(words: readonly Word[]): Span | null {
  const spans = words.flatMap(({ text }) => readSpan(text) ?? []);
  return spans.find(({ kind }) => kind !== "total") ?? spans[0] ?? null;
}
