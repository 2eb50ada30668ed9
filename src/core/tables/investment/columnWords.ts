import type { Sheet } from "../../grid/sheet";
import { isYear } from "../../layout/cells";
import { wordsOver, type HeaderRows } from "../../layout/headers";
import { bareRole } from "./bareBlocks";
import { readBlock, type Block } from "./blocks";
import type { FigureColumn } from "./header";
import { readRole, type Role } from "./roles";
import { readSpan, type Span } from "./spans";

/** What the words over a column say of it, from the first column of figures on; null where they name no figures of an investment table. */
export function figureColumn(sheet: Sheet, rows: HeaderRows, first: number, column: number): FigureColumn | null {
  const lowest = lowestWord(sheet, rows, column);
  if (lowest === null) return null;
  const words = wordsOver(sheet, rows, column, first);
  const role = roleIn(words) ?? bareRole(sheet, lowest, column);
  if (role === null) return null;
  const cell = { row: lowest, column };
  return { column, header: words.join(" "), cell, role, block: blockIn(words), span: spanIn(words) };
}

/** The lowest row in which a column has a word of its own. */
function lowestWord(sheet: Sheet, { top, bottom }: HeaderRows, column: number): number | null {
  for (let row = bottom; row >= top; row--) {
    if (sheet.text(row, column) !== "" || isYear(sheet.value(row, column))) return row;
  }
  return null;
}

/** The words over one column, put together, in small letters. */
export function wordsOf(sheet: Sheet, top: number, bottom: number, column: number): string {
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at)
    .map((row) => sheet.text(row, column))
    .filter((text) => text !== "")
    .join(" ")
    .toLowerCase();
}

/** "(orang)", "Unit": what a column's words count in stands below them. */
const UNIT = /^(\(.*\)|orang|unit|proyek|juta|ribu)$/i;

/** The lowest word that names what is counted; words for spans and parts below it do not speak of that. */
function roleIn(words: readonly string[]): Role | null {
  for (const [at, word] of [...words].reverse().entries()) {
    const role = readRole(word);
    if (role !== null) return sharpened(role, word, words.slice(0, words.length - 1 - at));
    if (readSpan(word) === null && readBlock(word) === null && !UNIT.test(word)) return null;
  }
  return null;
}

/** "Investasi" alone is in US$ where that stands above it. */
function sharpened(role: Role, text: string, above: readonly string[]): Role {
  const isPlain = role === "rupiah" && !/\brp|rupiah/i.test(text);
  return isPlain && above.some((word) => readRole(word) === "dollars") ? "dollars" : role;
}

/** The lowest word is the most particular. */
function blockIn(words: readonly string[]): Block | null {
  return words.flatMap((word) => readBlock(word) ?? []).at(-1) ?? null;
}

function spanIn(words: readonly string[]): Span | null {
  const spans = words.flatMap((word) => readSpan(word) ?? []);
  return spans.find(({ kind }) => kind !== "total") ?? spans[0] ?? null;
}
