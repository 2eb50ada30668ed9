import { cellName, type Cell } from "../../grid/address";
import { areaOfCell } from "../../grid/area";
import type { FigureColumn } from "../../layout/columns";
import { isShare } from "../../layout/vocabulary";
import { exact, ZERO } from "../../numbers/exact";
import { UNROUNDED } from "../../numbers/rounding";
import { percentage, quotient } from "../../relations/operators";
import { numberIn } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { addedRows } from "./columnTotals";
import { ownRows, type Compared } from "./differences";
import { planAndResult } from "./splits";
import { subjectOf } from "./sums";
import type { TotalsTable } from "./totalsTable";

/** A column that says what part one column is of another: of 1, or of 100. */
export interface Share {
  readonly column: FigureColumn;
  readonly part: FigureColumn;
  readonly whole: FigureColumn;
  readonly scale: 1 | 100;
}

/** So many rows, and so many of all, must say it. */
const FEWEST_ROWS = 3;
const BELIEVED = 0.6;
/** The two stand at most so many columns before. */
const REACH = 6;
/** Shares of 1 are shown with two decimals more than they are written with. */
const FEWEST_DECIMALS = { 1: 2, 100: 0 } as const;
/** A plan that is passed more than ten times over is looked at by a person first. */
const MOST_TIMES = 10;

/** "Pagu │ Realisasi │ %": what must hold in each row. */
export function shareRelations(table: TotalsTable): readonly Relation[] {
  return table.shares.flatMap((share) => {
    const rows = ownRows(table).filter(({ row }) => isTold(table, share, row));
    const slack = rows.filter(({ row }) => isNearMiss(table, share, row)).length > 1 ? ROUNDED : 1;
    return rows.map(({ row, label }) => relationIn(table, share, row, label, slack));
  });
}

function relationIn(
  { reader }: TotalsTable,
  { column, part, whole, scale }: Share,
  row: number,
  label: string,
  /** How many roundings of its last place a share may be off. */
  slack: number,
): Relation {
  const [target, own, all] = [column, part, whole].map((one) => ({ row, column: one.column })) as [Cell, Cell, Cell];
  const stated = reader.stated(target);
  const formula = `=${cellName(own)}/${cellName(all)}${scale === 100 ? "*100" : ""}`;
  return {
    rule: "totals-share",
    subject: subjectOf(label, column.header),
    target,
    operator: scale === 100 ? percentage : quotient,
    sources: [areaOfCell(own), areaOfCell(all)],
    formula: reader.isText(own) || reader.isText(all) ? null : formula,
    passesOn: UNROUNDED,
    fewestDecimals: 0,
    ...(stated.kind === "number" && { slack: exact(slack * roundingOf(stated.decimals, scale)) }),
    kind: { least: null, most: exact(MOST_TIMES * scale), isWhole: false, decimals: 2, isPercent: scale === 1 },
  };
}

/** Where several shares are off by their last digit, they were computed before the figures beside them were rounded. */
const ROUNDED = 3;

function isNearMiss(table: TotalsTable, share: Share, row: number): boolean {
  return !holdsIn(table, share, row) && holdsIn(table, share, row, ROUNDED);
}

/** Half of the last place that a share is written with. */
function roundingOf(decimals: number, scale: Share["scale"]): number {
  return 0.5 / 10 ** Math.max(decimals, FEWEST_DECIMALS[scale]);
}

/**
 * What a row may say otherwise without being wrong: a word, that a plan was met though it was passed, and, for a total,
 * the mean of the shares above it.
 */
function isTold(table: TotalsTable, { column, part, whole, scale }: Share, row: number): boolean {
  const { reader, block } = table;
  if (block.sheet.isCovered(row, column.column)) return false;
  const stated = reader.stated({ row, column: column.column });
  if (stated.kind !== "number") return stated.kind !== "text";
  const [own, all] = [part, whole].map((one) => valueAt(table, row, one));
  const isMet = stated.value.equals(exact(scale)) && own != null && all != null && own > all;
  return !isMet && !isMean(table, column, row, stated.value.valueOf());
}

function isMean(table: TotalsTable, column: FigureColumn, row: number, stated: number): boolean {
  const parts = table.rowTotals.find(({ line }) => line.row === row)?.parts ?? [];
  const values = parts.flatMap((line) => valueAt(table, line.row, column) ?? []);
  const mean = values.reduce((so, value) => so + value, 0) / values.length;
  return values.length > 1 && Math.abs(mean - stated) <= Math.max(...values.map(Math.abs)) * NEAR;
}
/** Near enough to the mean to have been meant. */
const NEAR = 0.005;

/** The columns that say what part others are of others: by most of their figures, or by the names of both. */
export function sharesOf(table: Compared): readonly Share[] {
  return table.block.columns.flatMap((column, at) => {
    if (!isShare(column.header)) return [];
    const before = table.block.columns.slice(Math.max(0, at - REACH), at);
    const rows = addedRows(table).filter(({ row }) => valueAt(table, row, column) !== null);
    return byFigures(table, column, before) ?? byName(column, before).find(isBorneOut) ?? [];

    function isBorneOut(share: Share): boolean {
      return rows.filter(({ row }) => holdsIn(table, share, row)).length >= rows.length * BELIEVED;
    }
  });
}

/** The nearest two columns that the figures of most rows speak for. */
function byFigures(table: Compared, column: FigureColumn, before: readonly FigureColumn[]): Share | null {
  const rows = addedRows(table).filter(({ row }) => valueAt(table, row, column) !== null);
  let [best, most]: [Share | null, number] = [null, 0];
  for (const whole of before) {
    for (const part of before) {
      for (const scale of [1, 100] as const) {
        if (part === whole) continue;
        const share = { column, part, whole, scale };
        const holding = rows.filter(({ row }) => holdsIn(table, share, row));
        const telling = holding.filter(({ row }) => ![0, scale].includes(valueAt(table, row, column) ?? 0));
        if (telling.length < FEWEST_ROWS || holding.length < rows.length * BELIEVED || holding.length < most) continue;
        [best, most] = [share, holding.length];
      }
    }
  }
  return best;
}

/** What came of a plan, if the column says "%" and one column is called each; of 1, unless it is written otherwise. */
function byName(column: FigureColumn, before: readonly FigureColumn[]): readonly Share[] {
  const pair = SAYS_SHARE.test(column.words.at(-1) ?? "")
    ? planAndResult(before.filter(({ header }) => !isShare(header)))
    : null;
  if (!pair) return [];
  return ([1, 100] as const).map((scale) => ({ column, part: pair.actual, whole: pair.planned, scale }));
}
/** "%", "Persentase Realisasi", "Serapan (%)", but not "Fisik (%)", which is of something else. */
const SAYS_SHARE =
  /^(?=.*(%|pers|pros))[(]?((%|persen(tase)?|prosen(tase)?|capaian|serapan|penyerapan|realisasi|keuangan|anggaran|tingkat|dari|target|pagu)[ ()]*)+$/i;

function holdsIn(table: Compared, { column, part, whole, scale }: Share, row: number, slack = 1): boolean {
  const stated = table.reader.stated({ row, column: column.column });
  const [own, all] = [part, whole].map((one) => numberIn(table.reader.stated({ row, column: one.column })));
  if (stated.kind !== "number" || !own || !all || all.equals(ZERO)) return false;
  const distance = own.div(all).mul(scale).sub(stated.value).abs();
  return distance.compare(exact(slack * roundingOf(stated.decimals, scale))) <= 0;
}

function valueAt({ reader }: Compared, row: number, { column }: FigureColumn): number | null {
  return numberIn(reader.stated({ row, column }))?.valueOf() ?? null;
}
