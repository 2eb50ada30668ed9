import { cellKey, type Cell } from "../grid/address";
import { overlap, type Area } from "../grid/area";
import { referencesIn } from "../grid/references";
import type { CellValue, Sheet } from "../grid/sheet";
import { sheetNameIn } from "../grid/sheetPrefix";

/** Answers of a sheet that become figures. */
export interface BecomingFigures {
  readonly sheet: Sheet;
  readonly area: Area;
  /** By `cellKey`. */
  readonly figures: ReadonlyMap<number, number>;
  /** What an answer would become that nobody gave; NaN for what is none. */
  readonly figureOf: (word: string) => number;
}

/** COUNTIF(B3:B12,"a") and COUNTIF(B3:B12,{"a","b"}): what is looked for stands in the formula itself. */
const COUNT = /\bCOUNTIF\(([^(),"{}]+),\s*("[^"]*"|\{"[^"]*"(?:,"[^"]*")*\})\s*\)/giu;
/** To these a word and a figure are alike. */
const ALIKE = /\b(?:COUNTA|COUNTBLANK|ROWS|COLUMNS)\([^()"]*\)/giu;
/** What a criterion means beside itself: anything, or a comparison. */
const MORE_THAN_ITSELF = /[*?~]|^[=<>]|^$/;

/**
 * A formula that counts answers by their words, as it counts the figures that they become, with the same result; null for
 * one that goes by the words in another way, or where a figure stands for more answers than the words that are counted.
 */
export function countingFigures(formula: string, on: string, answers: BecomingFigures): string | null {
  const isOurs = (one: { readonly sheet: string | null; readonly area: Area }) =>
    (one.sheet === null ? on : sheetNameIn(one.sheet)) === answers.sheet.name && overlap(one.area, answers.area);
  const lost: string[] = [];
  const counting = formula.replace(COUNT, (call: string, range: string, sought: string) => {
    const [counted, ...more] = referencesIn(range).references;
    if (!counted || more.length > 0 || !isOurs(counted)) return call;
    const turned = sought.replace(/"([^"]*)"/g, (_, word: string) => {
      const figure = figureFor(word, counted.area, answers);
      if (figure === null) lost.push(word);
      return String(figure);
    });
    return `COUNTIF(${range},${turned})`;
  });
  const { references, readsMore } = referencesIn(formula.replace(COUNT, "0").replace(ALIKE, "0"));
  return lost.length > 0 || counting === formula || readsMore || references.some(isOurs) ? null : counting;
}

/** The figure that stands in an area wherever a word stood, and nowhere else; null where there is none. */
function figureFor(word: string, area: Area, { sheet, figures, figureOf }: BecomingFigures): number | null {
  if (MORE_THAN_ITSELF.test(word)) return null;
  const all = cellsOf(area, sheet).map((cell) => ({
    is: sheet.value(cell.row, cell.column),
    becomes: figures.get(cellKey(cell.row, cell.column)),
  }));
  const counted = all.filter(({ is }) => isCounted(is, word));
  const [figure = Number.NaN, ...others] = new Set(counted.length > 0 ? counted.map(figureIn) : [figureOf(word)]);
  if (Number.isNaN(figure) || others.length > 0) return null;
  const then = all.filter(({ is, becomes }) => isCounted(becomes ?? is, String(figure)));
  return then.length === counted.length ? figure : null;
}

function figureIn({ becomes = Number.NaN }: { readonly becomes: number | undefined }): number {
  return becomes;
}

/** Excel's COUNTIF knows no difference between capitals and small letters, nor between a number and its text. */
function isCounted(value: CellValue, sought: string): boolean {
  return value !== null && String(value).toLowerCase() === sought.toLowerCase();
}

function cellsOf({ top, left, bottom, right }: Area, sheet: Sheet): readonly Cell[] {
  const cells: Cell[] = [];
  for (let row = top; row <= Math.min(bottom, sheet.rowCount - 1); row++)
    for (let column = left; column <= Math.min(right, sheet.columnCount - 1); column++) cells.push({ row, column });
  return cells;
}
