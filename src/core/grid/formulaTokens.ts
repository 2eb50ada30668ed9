import { columnName, columnOf, COLUMNS, ROWS } from "./address";
import type { Area } from "./area";

/** The sheet before a reference: Lembar1, 'TW 2', [1]Lembar1 of another workbook, Lembar1:Lembar3. */
const SHEET = /'(?:[^']|'')+'|(?:\[[^[\]]*\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?/u;
/** B4, $B$4:C9, whole columns as B:C, whole rows as 4:9; LOG10( and A1B are none. */
const AREA =
  /(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])/u;
/** A column of a table: Tabel1[Nilai], [@Nilai], Tabel1[[#This Row],[Nilai]]. */
const COLUMN = /\[(?:[^[\]]|\[[^[\]]*\])*\]/u;
/** A function, or a name that was given to cells. */
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/u;
const TEXT = /"(?:[^"]|"")*"/u;
const ERROR = /#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!)/u;
/** The E5 of 1E5 is no cell. */
const NUMBER = /\d[\d.]*(?:E[+-]?\d+)?/u;
/** Of no formula that Excel takes; read in one go, so that a damaged one does not cost the square of its length. */
const STRAY = /'(?:[^']|'')*'?/u;

/**
 * What a formula is made of, as far as references matter. Anything else in it is an operator or a bracket. The groups are
 * not named: objects of named groups cost more than all the matching.
 */
const TOKEN = new RegExp(
  `${TEXT.source}|${ERROR.source}|(?:(${SHEET.source})!)?(?:(${AREA.source})|(${NAME.source})(\\s*\\()?)|` +
    `${NUMBER.source}|(${COLUMN.source})|${STRAY.source}`,
  "gu",
);

/**
 * A piece of a formula; `start` and `end` are those of the area, or the name, where it is one, without the sheet before it: a
 * name may be of one sheet.
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly sheet: string | undefined;
  readonly area: string | undefined;
  readonly column: string | undefined;
  readonly name: string | undefined;
  readonly call: string | undefined;
}

/** The tokens of a formula, from left to right. */
export function tokensOf(formula: string): Token[] {
  return Array.from(formula.matchAll(TOKEN), (match) => {
    const [text, sheet, area, name, call, column] = match;
    const end = match.index + text.length;
    return { start: end - (area ?? `${name ?? ""}${call ?? ""}`).length, end, sheet, area, column, name, call };
  });
}

/** One end of an area as a formula writes it; a whole column has no row, a whole row no column. */
export interface Corner {
  readonly column: number | null;
  readonly row: number | null;
  /** A dollar sign where the column, or the row, stays when the formula is moved. */
  readonly fixedColumn: string;
  readonly fixedRow: string;
}

const CORNER = /^(?:(\$?)([A-Z]+))?(?:(\$?)(\d+))?$/;

/** The ends of an area as it is written: one for a cell, else two. */
export function cornersOf(area: string): readonly Corner[] {
  return area.split(":").map((corner) => {
    const [, fixedColumn = "", letters, fixedRow = "", digits] = CORNER.exec(corner) ?? [];
    const column = letters === undefined ? null : columnOf(letters);
    return { column, row: digits === undefined ? null : Number(digits) - 1, fixedColumn, fixedRow };
  });
}

/** A corner as it is written. */
export function cornerText({ column, row, fixedColumn, fixedRow }: Corner): string {
  return fixedColumn + (column === null ? "" : columnName(column)) + fixedRow + (row === null ? "" : String(row + 1));
}

/** The cells between corners, in whichever order these are named. */
export function areaBetween(corners: readonly Corner[]): Area {
  const columns = corners.flatMap(({ column }) => column ?? [0, COLUMNS - 1]);
  const rows = corners.flatMap(({ row }) => row ?? [0, ROWS - 1]);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
