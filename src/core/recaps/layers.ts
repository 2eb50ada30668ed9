import type { Cell } from "../grid/address";
import { foldWords } from "../grid/foldWords";
import type { Sheet } from "../grid/sheet";
import { withJumlah } from "../grid/withJumlah";
import type { Block } from "../layout/blocks";
import { isFigure } from "../layout/cells";
import { isClosing, isOpening } from "../layout/flow";
import { isAdditive, isRemainder } from "../layout/vocabulary";
import { isStanding, timeIn, yearIn } from "../layout/time";
import type { MonthSpan } from "../dates/span";
import { forEachInSteps, type Steps } from "../steps";
import { mayBeAbout } from "./aboutSame";
import type { FarCell } from "./farFormulas";
import { labelledRows } from "./labelledRows";
import { unitOf } from "./pages";

/** A cell of a form, and the cells of the same place in the forms that it adds up. */
export interface Layered {
  readonly cell: Cell;
  /** "Baamang, Proyek". */
  readonly subject: string;
  readonly cells: readonly FarCell[];
}

/** A form that adds up others of its kind. */
export interface LayeredForm {
  readonly sheet: Sheet;
  /** Where its words begin. */
  readonly corner: Cell;
  /** Its rows, each with the cells of its columns. */
  readonly rows: readonly (readonly Layered[])[];
}

const FEWEST_PAGES = 2;
const UNITS = ["semester", "quarter", "month"] as const;
/** A recap may have a line more, or fewer, above its header. */
const SHIFTS = [0, -1, 1, -2, 2, -3, 3];
const OF_ALL = /rekap|total|jumlah|gabung|seluruh|setahun|tahunan|tahun|semester|triwulan|\btw\b|\b(19|20)\d\d\b/i;
const NO_SUM = /\bs ?[./]? ?d\b|sampai|hingga|kumulatif|akumulasi|\blalu\b|target|rencana|pagu|anggaran/i;

/**
 * The forms of a workbook that are there once for each part of a time, and once for all of it:
 *
 *   TW I: Kecamatan │ Proyek │ TKI      REKAP: Kecamatan │ Proyek │ TKI
 *         Baamang   │   12   │  40             Baamang   │ ='TW I'!B3+'TW II'!B3+…
 */
export function* layeredForms(sheets: readonly Sheet[], blocksOf: BlocksOf): Steps<readonly LayeredForm[]> {
  const pages = pagesAmong(sheets);
  const forms: LayeredForm[] = [];
  for (const sheet of pages.length < FEWEST_PAGES ? [] : sheets) {
    const parts = partsOf(sheet, pages);
    if (parts.length < FEWEST_PAGES || !OF_ALL.test(withJumlah(sheet.name))) continue;
    forms.push(...(yield* formsOn(sheet, parts, blocksOf)));
  }
  return forms;
}

/** The blocks of a sheet, each sheet read once. */
export type BlocksOf = (sheet: Sheet) => Steps<readonly Block[]>;

/** The sheets that are of a month, quarter or semester, the earliest first. */
export function pagesAmong(sheets: readonly Sheet[]): readonly Page[] {
  return sheets.flatMap((sheet) => pageOf(sheet) ?? []).sort((one, other) => one.span.from - other.span.from);
}

interface Page {
  readonly sheet: Sheet;
  readonly unit: string;
  readonly span: MonthSpan;
}

function pageOf(sheet: Sheet): Page | null {
  const [unit, time] = [unitOf(sheet.name), timeIn(sheet.name)];
  return unit !== null && time?.kind === "span" ? { sheet, unit, span: time.span } : null;
}

/** The largest parts of the time that a sheet is of, which follow each other. */
function partsOf(sheet: Sheet, pages: readonly Page[]): readonly Page[] {
  const own = timeIn(sheet.name);
  const span = own?.kind === "span" ? own.span : yearIn(sheet.name);
  for (const unit of UNITS) {
    const parts = pages.filter(
      (page) => page.unit === unit && page.sheet !== sheet && (span === null || isWithin(page.span, span)),
    );
    const areInOrder = parts.every((part, at) => at === 0 || part.span.from === (parts[at - 1]?.span.to ?? 0) + 1);
    if (parts.length >= FEWEST_PAGES && areInOrder) return parts;
  }
  return [];
}

function isWithin(part: MonthSpan, whole: MonthSpan): boolean {
  return part.from >= whole.from && part.to <= whole.to && part.to - part.from < whole.to - whole.from;
}

function* formsOn(sheet: Sheet, pages: readonly Page[], blocksOf: BlocksOf): Steps<readonly LayeredForm[]> {
  const all: (readonly TimedBlock[])[] = [];
  for (const { sheet: page, span } of pages) {
    all.push((yield* blocksOf(page)).map((block) => ({ ...block, span })));
  }
  const [first = [], ...others] = all;
  const forms: LayeredForm[] = [];
  for (const block of first) {
    const shift = SHIFTS.find((rows) => isHeadedAs(sheet, block, rows));
    const blocks = [block, ...others.flatMap((own) => own.find((other) => wordsOf(other) === wordsOf(block)) ?? [])];
    const titles = [block.sheet, sheet].flatMap((one, at) =>
      wordsAbove(one, block.header.top + (at ? (shift ?? 0) : 0)),
    );
    if (shift === undefined || blocks.length < pages.length || titles.some(isNoSum)) continue;
    const { top, bottom } = block.area;
    const recap = { sheet, area: { ...block.area, top: top + shift, bottom: bottom + shift } };
    if (mayBeAbout(recap, blocks)) forms.push(...(yield* formOf(sheet, shift, blocks)));
  }
  return forms;
}

type TimedBlock = Block & { readonly span: MonthSpan };

function isNoSum(title: string): boolean {
  return NO_SUM.test(title) || isStanding(title);
}

function wordsOf({ columns }: Block): string {
  return columns.map(({ header }) => foldWords(header)).join("\n");
}

function wordsAbove(sheet: Sheet, top: number): readonly string[] {
  return Array.from({ length: top }, (_, row) => row).flatMap((row) =>
    sheet.columns(row).map((column) => sheet.text(row, column)),
  );
}

/** True where all words of a header stand on another sheet, in the same columns. */
function isHeadedAs(sheet: Sheet, { sheet: page, header, area }: Block, shift: number): boolean {
  if (header.top + shift < 0) return false;
  for (let { top: row } = header; row <= header.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (foldWords(sheet.text(row + shift, column)) !== foldWords(page.text(row, column))) return false;
    }
  }
  return true;
}

/** The form where each of its rows is on all pages, by one name. */
function* formOf(sheet: Sheet, shift: number, blocks: readonly Block[]): Steps<readonly LayeredForm[]> {
  const [block] = blocks;
  if (!block) return [];
  const { labelColumn, header, columns } = block;
  const added = columns.flatMap(({ header: words, column }, at) => (isAdded(words) ? [{ words, column, at }] : []));
  const named = labelledRows(sheet, header.bottom + shift + 1, labelColumn, () => true);
  const finders = blocks.map(cellsByName);
  const rows: (readonly Layered[])[] = [];
  yield* forEachInSteps(named, ({ row, word }) => {
    const own = added.flatMap(({ words, column, at }): readonly Layered[] => {
      const cells = finders.flatMap((cellOf) => cellOf(word, at) ?? []);
      const isOpen = sheet.isEmpty(row, column) || isFigure(sheet, row, column);
      if (cells.length < blocks.length || !isOpen || sheet.isCovered(row, column)) return [];
      return [{ cell: { row, column }, subject: `${word}, ${words}`, cells }];
    });
    rows.push(own);
  });
  const isWhole = rows.length >= FEWEST_ROWS && rows.every((own) => own.length === added.length);
  return isWhole && added.length > 0 ? [{ sheet, corner: { row: header.top + shift, column: labelColumn }, rows }] : [];
}

const FEWEST_ROWS = 2;

function isAdded(words: string): boolean {
  return (
    isAdditive(words) && !NO_SUM.test(words) && ![isOpening, isClosing, isRemainder, isStanding].some((is) => is(words))
  );
}

/** Gives the cell of a block in the row of a name, and the column of a place; null where no row, or several, are called so. */
export function cellsByName({ sheet, rows, columns }: Block): (word: string, at: number) => FarCell | null {
  const named = new Map<string, number | null>();
  for (const { row, label } of rows) named.set(foldWords(label), named.has(foldWords(label)) ? null : row);
  return (word, at) => {
    const [row, column] = [named.get(foldWords(word)) ?? null, columns[at]];
    return row !== null && column ? { sheet, cell: { row, column: column.column } } : null;
  };
}
