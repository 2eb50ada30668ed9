import type { Sheet } from "../../grid/sheet";
import { isYear } from "../../layout/cells";
import { wordsOver, type HeaderRows } from "../../layout/headers";
import { spelledOut } from "./abbreviations";
import { bareRole } from "./bareBlocks";
import { readBlock } from "./blocks";
import type { FigureColumn } from "./header";
import { readRole, type Role } from "./roles";
import { readSpan, TOTAL } from "./spans";

/** The columns from the first of figures on whose words name figures of an investment table: each is told by the others, too. */
export function figureColumns(sheet: Sheet, rows: HeaderRows, first: number, end: number): readonly FigureColumn[] {
  const all = Array.from({ length: end - first }, (_, at) => first + at);
  const named = all.flatMap((column) => figureColumn(sheet, rows, first, column) ?? []);
  const columns = [...named, ...totalBehind(sheet, rows, named)];
  const blocks = new Set(columns.map(({ block }) => block));
  const isOfBoth = blocks.has("pmdn") && blocks.has("pma");
  return columns.map((column) => ({
    ...column,
    // Beside PMDN and PMA, columns that name neither are for both together.
    block: column.block ?? (isOfBoth ? "both" : null),
    // A word for a span, or for a total, says nothing where only one column counts what it counts.
    span: columns.some((other) => other !== column && isAlike(other, column)) ? column.span : null,
  }));
}

function isAlike(other: FigureColumn, { block, role }: FigureColumn): boolean {
  return other.block === block && other.role === role;
}

function figureColumn(sheet: Sheet, rows: HeaderRows, first: number, column: number): FigureColumn | null {
  const lowest = lowestWord(sheet, rows, column);
  if (lowest === null) return null;
  const words = wordsOver(sheet, rows, column, first).map((word) =>
    word === sheet.text(lowest, column) ? spelledOut(sheet, lowest, column) : word,
  );
  const role = roleIn(words) ?? bareRole(sheet, lowest, column);
  if (role === null) return null;
  const spans = words.flatMap((word) => readSpan(word) ?? []);
  return {
    column,
    header: words.join(" "),
    cell: { row: lowest, column },
    role,
    // The lowest word is the most particular.
    block: words.flatMap((word) => readBlock(word) ?? []).at(-1) ?? null,
    span: spans.find(({ kind }) => kind !== "total") ?? spans[0] ?? null,
  };
}

/** "Jumlah", or "PMA + PMDN", behind columns that all count the same is what they come to, though no word says what it counts. */
function totalBehind(sheet: Sheet, rows: HeaderRows, named: readonly FigureColumn[]): readonly FigureColumn[] {
  const last = named.at(-1);
  if (!last || new Set(named.map(({ role }) => role)).size > 1) return [];
  const column = last.column + 1;
  const words = wordsOver(sheet, rows, column, column);
  const row = lowestWord(sheet, rows, column);
  if (row === null || !words.every((word) => readSpan(word)?.kind === "total" || BOTH.test(word))) return [];
  const block = new Set(named.map((one) => one.block)).size > 1 ? null : last.block;
  return [{ ...last, column, block, header: words.at(-1) ?? "", cell: { row, column }, span: TOTAL }];
}

/** "PMA + PMDN", whatever stands around it. */
const BOTH = /^((jumlah|total) )?\(?pma ?(\+|&|dan) ?pmdn\)?$|^((jumlah|total) )?\(?pmdn ?(\+|&|dan) ?pma\)?$/i;

/** The lowest row in which a column has a word of its own. */
function lowestWord(sheet: Sheet, { top, bottom }: HeaderRows, column: number): number | null {
  for (let row = bottom; row >= top; row--) {
    if (sheet.text(row, column) !== "" || isYear(sheet.value(row, column))) return row;
  }
  return null;
}

/** "(orang)", "Unit": what a column's words count in stands below them. */
const UNIT = /^(\(.*\)|orang|unit|proyek|juta|ribu)$/i;

/** The lowest word that names what is counted; words for spans and parts below it do not speak of that. */
function roleIn(words: readonly string[]): Role | null {
  const at = words.findLastIndex((word) => readRole(word) !== null);
  const below = words.slice(at + 1);
  if (at < 0 || !below.every((word) => (readSpan(word) ?? readBlock(word)) !== null || UNIT.test(word))) return null;
  const [word = "", role] = [words[at], readRole(words[at] ?? "")];
  // "Investasi" alone is in US$ where that stands above it.
  const isPlain = role === "rupiah" && !/\brp|rupiah/i.test(word);
  return isPlain && words.slice(0, at).some((above) => readRole(above) === "dollars") ? "dollars" : role;
}
