import { isPlainTotal, rowKind, type LabelKind } from "../../layout/labels";
import { isSum, type Line } from "../../layout/line";
import { isAverage, isTotal } from "../../layout/vocabulary";
import { sumOf } from "../../numbers/sumOf";
import { numberIn, type Stated } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { isSame } from "../../sums/fitting";
import { meanRelation } from "../sums/averages";
import { isBetterLess } from "../sums/lessIsBetter";
import { forEachByEffort, type Steps } from "../../steps";
import type { Share } from "../sums/shares";
import type { TotalsTable } from "./totalsTable";

const INDICATOR = /\bindikator\b/i;
const OF_ACHIEVEMENT = /^(nilai )?(rata ?[-–]? ?rata|rerata)( (persentase|persen|%|tingkat))?( (capaian|kinerja))+\b/i;
const FEWEST = 2;

/** True for what stands over the names of indicators. */
export function isIndicator(words: string): boolean {
  return INDICATOR.test(words);
}

/** What a row is where rows are indicators: one called "Persentase izin tepat waktu" is a row like any other. */
export function indicatorKind(label: string, hasFigures: boolean, number: string): LabelKind {
  const kind = rowKind(label, hasFigures, number);
  return kind === "aside" && hasFigures && !isMean(label) && !isTotal(label) ? "item" : kind;
}

function isMean(label: string): boolean {
  return isAverage(label) || OF_ACHIEVEMENT.test(label);
}

/**
 * What a row of means says of the shares above it, since the mean before:
 *
 *   Indikator          │ Target │ Realisasi │ Capaian (%)
 *   Nilai SKM          │   85   │    86     │   101,18
 *   Izin tepat waktu   │   95   │    93     │    97,89
 *   Rata-rata Capaian  │        │           │    99,54
 */
export function* achievementRelations(table: TotalsTable): Steps<readonly Relation[]> {
  const shares = (table.compared[0]?.shares ?? []).filter(({ isGrowth, isRate }) => !isGrowth && isRate === undefined);
  if (shares.length === 0) return [];
  const totals = new Set(table.rowTotals.map(({ line }) => line));
  const relations: Relation[] = [];
  let rows: Line[] = [];
  let sinceSum: Line[] = [];
  yield* forEachByEffort(table.lines, (line) => {
    if (isSum(line) && !isMean(line.label)) {
      const above = sinceSum;
      sinceSum = [];
      if (!totals.has(line) && shares.some((share) => isPlannedIn(table, line, share, above))) rows.push(line);
      return 1 + above.length;
    }
    if (!isMean(line.label)) {
      if (!isMeasured(line)) return 1;
      rows.push(line);
      sinceSum.push(line);
      return 1;
    }
    const measured = rows;
    rows = [];
    sinceSum = [];
    if (measured.length < FEWEST || totals.has(line)) return 1;
    for (const share of shares) relations.push(...meanOf(table, line, measured, share));
    return measured.length * shares.length;
  });
  return relations;
}

function isMeasured({ kind, hasFigures }: Line): boolean {
  return kind === "item" && hasFigures;
}

/** "Jumlah investor" among indicators has its own target and what came of it, neither of which the rows above come to. */
function isPlannedIn(
  { reader }: TotalsTable,
  { row, label }: Line,
  { part, whole }: Share,
  above: readonly Line[],
): boolean {
  if (isPlainTotal(label)) return false;
  return [part, whole].every(({ at }) => {
    const valueAt = (one: number) => numberIn(reader.stated({ row: one, column: at }))?.valueOf() ?? null;
    const stated = valueAt(row);
    return stated !== null && (above.length < 2 || !isSame(stated, sumOf(above.map((line) => valueAt(line.row) ?? 0))));
  });
}

function meanOf({ reader, block }: TotalsTable, line: Line, rows: readonly Line[], share: Share): readonly Relation[] {
  const column = share.strip.at;
  const target = { row: line.row, column };
  const cells = rows.map(({ row }) => ({ row, column }));
  // What nobody has told of such a goal is not worked out either.
  if (rows.some(({ row, label }) => isBetterLess(label) && reader.stated({ row, column }).kind === "blank")) return [];
  const stated = reader.stated(target);
  const figureAt = (row: number, at: number) => numberIn(reader.stated({ row, column: at }))?.valueOf() ?? Number.NaN;
  const asStated = meanIn(rows.map(({ row }) => figureAt(row, column)));
  const asComputed = meanIn(
    rows.map(({ row }) => (figureAt(row, share.part.at) / figureAt(row, share.whole.at)) * share.scale),
  );
  const isBorneOut = [asStated, asComputed].some((value) => isNear(stated, value));
  // Others weigh their indicators, or leave out what has no target.
  const isToCome = stated.kind === "blank" && OF_ACHIEVEMENT.test(line.label) && !Number.isNaN(asComputed);
  if (block.sheet.isCovered(target.row, column) || !(isBorneOut || isToCome)) return [];
  const subject = [line.label, share.strip.header].join(", ");
  const figure = { rule: "totals-average", subject, target, cells, reader } as const;
  return [meanRelation({ ...figure, roundings: ROUNDINGS, isPercent: share.scale === 1 })];
}

function meanIn(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Shares that were rounded before come to a mean that is off by a little more than its own rounding. */
const ROUNDINGS = 2;

function isNear(stated: Stated, value: number): boolean {
  if (stated.kind !== "number") return false;
  return Math.abs(stated.value.valueOf() - value) <= ROUNDINGS / 10 ** stated.decimals;
}
