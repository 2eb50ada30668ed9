import { columnName, columnOf, COLUMNS, ROWS } from "./address";
import type { Area } from "./area";

/** The sheet before a reference: Lembar1, 'TW 2', [1]Lembar1 of another workbook, Lembar1:Lembar3. */
const SHEET = /'(?:[^']|'')+'|(?:\[[^\]]*\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?/u;
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

/** What a formula is made of, as far as references matter. Anything else in it is an operator or a bracket. */
const TOKEN = new RegExp(
  `${TEXT.source}|${ERROR.source}|(?:(?<sheet>${SHEET.source})!)?(?<area>${AREA.source})|${NUMBER.source}|` +
    `(?<column>${COLUMN.source})|(?<name>${NAME.source})(?<call>\\s*\\()?`,
  "gu",
);

type Token = Readonly<Record<"sheet" | "area" | "column" | "name" | "call", string | undefined>>;

/** One end of an area as a formula writes it; a whole column has no row, a whole row no column. */
const CORNER = /^(?:(\$?)([A-Z]+))?(?:(\$?)(\d+))?$/;

/** The cells a formula reads; `sheet` is the other sheet it names, as written and without its "!". */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

export interface References {
  readonly references: readonly Reference[];
  /** True where the formula also reads cells that its text does not tell: a name, a column of a table, INDIRECT. */
  readonly readsMore: boolean;
}

const CONSTANTS = new Set(["TRUE", "FALSE"]);
const READS_ANYWHERE = new Set(["INDIRECT", "OFFSET"]);

/** The formula with every relative reference moved by as many rows and columns, as a shared formula is. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  let moved = "";
  let at = 0;
  for (const { area, start, end } of tokensOf(formula)) {
    if (area === undefined) continue;
    moved += formula.slice(at, start) + moveArea(area, rows, columns);
    at = end;
  }
  return moved + formula.slice(at);
}

/**
 * The formula with each reference as `rewrite` has it; one that it gives nothing for is lost, as "#REF!". Dollar signs,
 * whole columns and whole rows stay what they are.
 */
export function rewriteReferences(formula: string, rewrite: (reference: Reference) => Reference | null): string {
  let written = "";
  let at = 0;
  for (const { sheet = null, area, start, end } of tokensOf(formula)) {
    if (area === undefined) continue;
    const before = { sheet, area: areaOf(area) };
    const after = rewrite(before);
    const prefix = after === null ? sheet : after.sheet;
    written += formula.slice(at, sheet === null ? start : start - sheet.length - 1);
    written += prefix === null ? "" : `${prefix}!`;
    written += after === null ? "#REF!" : respelled(area, before.area, after.area);
    at = end;
  }
  return written + formula.slice(at);
}

/** An area in the spelling of another: each corner keeps its dollar signs, and the ends that it names. */
function respelled(spelling: string, was: Area, is: Area): string {
  const corners = spelling.split(":").map((corner) => {
    const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = CORNER.exec(corner) ?? [];
    const column = columnOf(letters) === was.left ? is.left : is.right;
    const row = Number(digits) - 1 === was.top ? is.top : is.bottom;
    return fixedColumn + (letters && columnName(column)) + fixedRow + (digits && String(row + 1));
  });
  return corners.join(":");
}

/** Everything that a formula reads. */
export function referencesIn(formula: string): References {
  const tokens = tokensOf(formula);
  return {
    references: tokens.flatMap(({ area, sheet = null }) => (area === undefined ? [] : { sheet, area: areaOf(area) })),
    readsMore: formula === "=" || tokens.some(readsMore),
  };
}

/** The tokens of a formula; `start` and `end` are those of the area, without the sheet before it. */
function tokensOf(formula: string): readonly (Token & { readonly start: number; readonly end: number })[] {
  return [...formula.matchAll(TOKEN)].map((match) => {
    const end = match.index + match[0].length;
    const token = match.groups as Token;
    return { ...token, start: end - (token.area?.length ?? 0), end };
  });
}

function readsMore({ column, name, call }: Token): boolean {
  if (name === undefined) return column !== undefined;
  return call === undefined ? !CONSTANTS.has(name) : READS_ANYWHERE.has(name);
}

function moveArea(area: string, rows: number, columns: number): string {
  const moved = area.split(":").map((corner) => moveCorner(corner, rows, columns));
  return moved.includes(null) ? "#REF!" : moved.join(":");
}

function moveCorner(corner: string, rows: number, columns: number): string | null {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = CORNER.exec(corner) ?? [];
  const column = columnOf(letters) + (fixedColumn === "" ? columns : 0);
  const row = Number(digits) - 1 + (fixedRow === "" ? rows : 0);
  if (letters !== "" && (column < 0 || column >= COLUMNS)) return null;
  if (digits !== "" && (row < 0 || row >= ROWS)) return null;
  return fixedColumn + (letters && columnName(column)) + fixedRow + (digits && String(row + 1));
}

function areaOf(area: string): Area {
  const corners = area.split(":").map((corner) => CORNER.exec(corner));
  const columns = corners.flatMap((corner) => (corner?.[2] ? columnOf(corner[2]) : [0, COLUMNS - 1]));
  const rows = corners.flatMap((corner) => (corner?.[4] ? Number(corner[4]) - 1 : [0, ROWS - 1]));
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
