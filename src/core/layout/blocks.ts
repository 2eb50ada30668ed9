import { overlap, type Area } from "../grid/area";
import { isFigure } from "./cells";
import type { Sheet } from "../grid/sheet";
import { figureColumns, type FigureColumn } from "./columns";
import { headersInSteps, REACH, type HeaderRows } from "./headers";
import { atOnce, HANDFUL, type Steps } from "../steps";
import { pageRole } from "./pageLabels";
import { rowKind, saysOnlyTotal } from "./labels";
import { rowsOf, type BlockRow } from "./rows";
import { sectionsOf } from "./sections";

/** Figures with words over and beside them, whatever they are about. */
export interface Block {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly header: HeaderRows;
  readonly labelColumn: number;
  readonly columns: readonly FigureColumn[];
  /** Figures before the names of its rows: "TARGET │ PERIODE │ PMA │ PMDN". */
  readonly before: readonly FigureColumn[];
  readonly rows: readonly BlockRow[];
}

/** So many blank rows end a block. */
const END = 2;
/** A block has so many rows of figures, or it is no table. */
const FEWEST_ROWS = 2;

/** Every block of figures on a sheet; one that touches an area already understood is left out. */
export function blocksOn(sheet: Sheet, taken: readonly Area[]): readonly Block[] {
  return atOnce(blocksInSteps(sheet, taken));
}

/** The same step by step. */
export function* blocksInSteps(sheet: Sheet, taken: readonly Area[]): Steps<readonly Block[]> {
  const all = yield* headersInSteps(sheet);
  const repeated = all.filter((header, at) => at > 0 && isPrintedAgain(sheet, all[at - 1], header));
  const headers = all.filter((header) => !repeated.includes(header));
  const blocks: Block[] = [];
  for (const [at, header] of headers.entries()) {
    yield;
    const last = (headers[at + 1]?.top ?? sheet.rowCount) - 1;
    // Of tables side by side one may be understood already, and the other not.
    if (taken.some((area) => isAcross(area, wordsArea(sheet, header)))) continue;
    for (const block of yield* blocksBelow(sheet, header, last, repeated)) {
      if (!taken.some((area) => overlap(area, block.area))) blocks.push(block);
    }
  }
  return blocks;
}

function wordsArea(sheet: Sheet, { top, bottom }: HeaderRows): Area {
  const filled = sheet.columns(bottom).filter((column) => !sheet.looksBlank(bottom, column));
  return { top, bottom, left: filled[0] ?? 0, right: filled.at(-1) ?? 0 };
}

/** True for an area that a header and all of its words are in. */
function isAcross(area: Area, words: Area): boolean {
  return overlap(area, words) && area.left <= words.left && area.right >= words.right;
}

/** True for the header of the next page, below a row about the page before. */
function isPrintedAgain(sheet: Sheet, before: HeaderRows | undefined, { top, bottom }: HeaderRows): boolean {
  if (!before || before.bottom - before.top !== bottom - top || top - 1 <= before.bottom) return false;
  const isOfPage = sheet.columns(top - 1).some((column) => pageRole(sheet.text(top - 1, column)) !== null);
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => at);
  const isSame = (at: number) =>
    sheet.columns(top + at).length > 0 &&
    [...sheet.columns(top + at), ...sheet.columns(before.top + at)].every(
      (column) => sheet.text(top + at, column) === sheet.text(before.top + at, column),
    );
  return isOfPage && rows.every(isSame);
}

function* blocksBelow(
  sheet: Sheet,
  header: HeaderRows,
  limit: number,
  repeated: readonly HeaderRows[],
): Steps<readonly Block[]> {
  const last = yield* endOf(sheet, header, limit);
  const all = Array.from({ length: last - header.bottom }, (_, at) => header.bottom + 1 + at);
  const isRepeated = (row: number) => repeated.some(({ top, bottom }) => row >= top && row <= bottom);
  const columns = yield* figureColumns(sheet, header, last);
  const blocks: Block[] = [];
  for (const { left, labelColumn, columns: own, before } of yield* sectionsOf(sheet, header, all, columns)) {
    const read = yield* rowsOf(sheet, header.bottom + 1, last, { left, labelColumn, columns: own });
    const rows = repeated.length === 0 ? read : read.filter(({ row }) => !isRepeated(row));
    if (rows.filter(({ hasFigures }) => hasFigures).length < FEWEST_ROWS) continue;
    const right = own.at(-1)?.column ?? labelColumn;
    const bottom = rows.at(-1)?.row ?? header.bottom;
    const isNumbered = rows.some(({ number }) => number !== "");
    const area = { top: header.top, left: isNumbered ? labelColumn - 1 : labelColumn, bottom, right };
    blocks.push({ sheet, area, header, labelColumn, columns: own, before, rows });
  }
  return blocks;
}

/** A total may stand below some more blank rows: those that nobody has filled in. */
const BEFORE_TOTAL = 4;

/** True where the next row that is not blank says no more than that it is a total, and has figures. */
function standsTotalBelow(sheet: Sheet, row: number, limit: number): boolean {
  for (let next = row + 1; next <= Math.min(limit, row + BEFORE_TOTAL); next++) {
    const [first, ...others] = sheet.columns(next).filter((column) => !sheet.looksBlank(next, column));
    if (first === undefined) continue;
    return saysOnlyTotal(sheet.text(next, first)) && others.some((column) => isFigure(sheet, next, column));
  }
  return false;
}

/** Blank rows or a remark end a block before the next header does. */
function* endOf(sheet: Sheet, header: HeaderRows, limit: number): Steps<number> {
  let blank = 0;
  let last = header.bottom;
  for (let row = header.bottom + 1; row <= limit; row++) {
    if (row % HANDFUL === 0) yield;
    const filled = sheet.columns(row).filter((column) => !sheet.looksBlank(row, column));
    if (filled.length === 0) {
      blank++;
      if (last === header.bottom ? blank === REACH : blank >= END && !standsTotalBelow(sheet, row, limit)) break;
      continue;
    }
    const [first = 0] = filled;
    const hasFigures = filled.some((column) => column !== first && isFigure(sheet, row, column));
    if (rowKind(sheet.text(row, first), hasFigures, "") === "end") break;
    blank = 0;
    last = row;
  }
  return last;
}
