import { numberIn } from "../respondents/answer";
import type { Matrix } from "../matrix";
import { REGULATION_SCALE, type Scale } from "./scale";
import { statedBetween } from "./statedScale";

/** Up to here nobody asks without going on to 10, and few give it. */
const BELOW_TEN: readonly number[] = [7, 8, 9];
/** Among so many answers one is the best, unless the scale ends below it. */
const MANY = 100;
/** So many rows above a table may speak of its scale. */
const REACH_UP = 8;
/** What only the scale of the regulation has: its name, its factor, its lowest band. */
const REGULATION = /permen ?-?pan|14 tahun 2017|[x×*] ?25\b|\b25([.,]0+)? ?(-|–|—|s\.? ?\/? ?d\b)/i;

/** What is computed with the best answer of a scale, and so not at all where that is unclear. */
export const BY_SCALE: ReadonlySet<string> = new Set([
  "skm-index",
  "skm-weighted-index",
  "skm-ikm",
  "skm-ikm-share",
  "skm-ikm-text",
  "skm-row-ikm",
  "skm-kinerja-text",
  "skm-mutu",
  "skm-kinerja",
]);

/** What tells the best answer there is, whatever was given. */
const TOLD: ReadonlySet<Scale["basis"]> = new Set(["words", "figures", "chosen"]);

/**
 * The best answer that was given, where neither it nor anything else on the sheet tells the best there is: 7 may be that
 * of 1 to 7 or of 1 to 10, and 3 among many that of 1 to 3 or of 1 to 4. Null where the scale is known.
 */
export function bestOfUnclearScale(matrix: Matrix): number | null {
  const { scale, questions } = matrix;
  if (scale.letters !== null || scale.wording !== null || TOLD.has(scale.basis)) return null;
  const best = Math.max(0, ...questions.map((question) => question.best));
  const count = questions.reduce((sum, { onScale }) => sum + onScale, 0);
  const isUnclear =
    scale.most === REGULATION_SCALE.most ? best < scale.most && count >= MANY : BELOW_TEN.includes(best);
  return isUnclear && questions.length > 0 && !statesResult(matrix) && !speaksOfScale(matrix) ? best : null;
}

/** True where the sheet states an IKM or indices, which would have told the scale. */
function statesResult({ sheet, figures, summaryRows, questions, scale }: Matrix): boolean {
  const { ikm, ikmCopies, ikmShares, ikmTexts } = figures;
  const row = summaryRows.get("index") ?? summaryRows.get("weightedIndex");
  const indices = row === undefined ? [] : questions.map(({ column }) => ({ row, column }));
  const cells = [...(ikm ? [ikm] : []), ...ikmCopies, ...indices];
  const isStated = cells.some((cell) => !Number.isNaN(numberIn(sheet.value(cell.row, cell.column), scale)));
  return isStated || ikmShares.length + ikmTexts.length > 0;
}

function speaksOfScale({ sheet, area, rows, zone }: Matrix): boolean {
  const top = Math.max(0, zone.above, area.top - REACH_UP);
  if (statedBetween(sheet, top, rows.first) !== null || statedBetween(sheet, zone.from, zone.to) !== null) return true;
  const around = [...Array(zone.to + 1).keys()].filter((row) => row >= top && (row < rows.first || row >= zone.from));
  return around.some((row) => sheet.columns(row).some((column) => REGULATION.test(sheet.text(row, column))));
}
