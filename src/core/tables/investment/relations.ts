import { cellName, type Cell } from "../../grid/address";
import { areaOfCell, areasOf, someCell, type Area } from "../../grid/area";
import type { Line } from "../../layout/line";
import type { Exact } from "../../numbers/exact";
import { UNROUNDED } from "../../numbers/rounding";
import { times } from "../../relations/operators";
import type { Relation } from "../../relations/relation";
import { listsSome } from "../../sums/otherSums";
import { forEachInSteps, mapInHandfuls, type Steps } from "../../steps";
import { sharesBeside, type WithShares } from "../sums/besideFigures";
import { withOwnCells } from "../sums/ownCells";
import { sumInStrip, type SumStrip } from "../sums/sumRelation";
import { areasIn, withRuns, type TotalDown } from "../sums/totalsDown";
import {
  amountOf,
  cellOf,
  decimalsOf,
  figureLines,
  kindOf,
  nameIn,
  subjectOf,
  type InvestmentColumn,
  type Recap,
} from "./recap";
import { roundingsOf, type Roundings } from "./roundings";
import type { Rate } from "./rate";
import { exchangesOf, seriesOf, type Series } from "./series";

/** A project goes on for quarters, and may be of several sektor: where no sum of projects holds, it is counted once. */
const FEWEST_SUMS = 3;
/** In so many rows of which none holds a column means something else than what stands beside it comes to. */
const FEWEST_ROWS = 2;

/** Everything that must hold below one header. */
export function* investmentRelations(recap: Recap): Steps<readonly Relation[]> {
  const { columns, sheet, rate } = recap;
  const roundings = yield* roundingsOf(recap);
  const relations: (readonly Relation[])[] = [];
  const contradicted = new Set(recap.contradicted);
  const totals = recap.totals.filter((total) => !contradicted.has(total)).map(withRuns);
  for (const column of columns) {
    const fewest = column.role === "projects" ? FEWEST_SUMS : Number.POSITIVE_INFINITY;
    relations.push(yield* mostly(recap, addedDown(recap, roundings, totals, column), fewest));
  }
  for (const series of seriesOf(columns)) {
    relations.push(yield* mostly(recap, addedAcross(recap, roundings, series), FEWEST_ROWS));
  }
  if (rate) {
    for (const amounts of exchangesOf(columns)) {
      relations.push(yield* mostly(recap, exchanged(recap, roundings, amounts, rate)));
    }
  }
  // Figures that stand in each other's place are put right first.
  if (recap.order.shifts.length === 0) relations.push(yield* sharesBeside(withShares(recap), "investment-share"));
  return withOwnCells(sheet, relations.flat());
}

function withShares(recap: Recap): WithShares {
  const { sheet, reader, header, columns, totals, lines, heading } = recap;
  const figures = columns.map(({ column, header: name, span }) => {
    return { at: column, words: [name], header: name, isSum: span?.kind === "total" };
  });
  const titles = heading.map(({ text }) => text);
  const isExcerpt = listsSome(titles, lines);
  return { sheet, reader, header, figures, lines: figureLines(recap), totals, right: header.right, isExcerpt };
}

/** Figures of one column and what they should be, before it is told whether that is meant at all. */
interface Expected<Of> {
  readonly column: InvestmentColumn;
  readonly all: readonly Of[];
  lineOf(one: Of): Line;
  /** What the figures that one follows from give, weighed only. */
  given(one: Of): number;
  /** How far it may be off. */
  slack(one: Of): number;
  relation(one: Of): Relation;
}

/** Region = Σ sektor, sektor = Σ sub-sectors, total = Σ regions, in one column. */
function addedDown(
  recap: Recap,
  roundings: Roundings,
  totals: readonly TotalDown[],
  column: InvestmentColumn,
): Expected<TotalDown> {
  const { doubles, order } = recap;
  const figures = doubles.column(column.column);
  const sum = sumsIn(recap, "investment-sum", column);
  const isInOrder = order.shifts.length === 0;
  return {
    column,
    all: totals,
    lineOf: ({ line }) => line,
    given({ parts }) {
      let given = 0;
      for (const { row } of parts) given += (figures[row - doubles.first] ?? 0) || 0;
      return given;
    },
    slack: ({ parts }) => roundings.ofSum(column, parts.length).valueOf(),
    relation(total) {
      const { line, parts } = total;
      const cells = () => areasOf(parts.map((part) => cellOf(recap, part, column)));
      return sum(line, isInOrder ? areasIn(total, column.column) : cells(), roundings.ofSum(column, parts.length));
    },
  };
}

/** In each row one column is what others come to. */
function addedAcross(recap: Recap, roundings: Roundings, { rule, total, parts }: Series): Expected<Line> {
  const slack = roundings.ofSum(total, parts.length);
  const most = slack.valueOf();
  const sum = sumsIn(recap, rule, total);
  return {
    column: total,
    all: figureLines(recap),
    lineOf: (line) => line,
    given: (line) => parts.reduce((sum, part) => sum + (amountOf(recap, line, part) || 0), 0),
    slack: () => most,
    relation: (line) => sum(line, areasOf(parts.map((part) => cellOf(recap, line, part))), slack),
  };
}

/** What makes the sums of a column. One of another column's cells would be wrong once the cells are put in order. */
function sumsIn(recap: Recap, rule: string, column: InvestmentColumn) {
  const nameOf = (label: string) => nameIn(label, column);
  const strip: SumStrip = { rule, reader: recap.reader, kind: kindOf(recap, column), nameOf };
  const moved: SumStrip = { ...strip, isSaid: false, unsaid: "interchanged" };
  const isMoved = (cell: Cell) => isMisplaced(recap, cell);
  const isInOrder = recap.order.shifts.length === 0;
  return (line: Line, parts: readonly Area[], slack: Exact): Relation => {
    const target = cellOf(recap, line, column);
    const isSaid = isInOrder || !(isMoved(target) || parts.some((area) => someCell(area, isMoved)));
    return sumInStrip(isSaid ? strip : moved, line.label, target, parts, slack);
  };
}

/** Rp = US$ × rate, in every row that states an amount in US$. */
function exchanged(
  recap: Recap,
  roundings: Roundings,
  { dollars, rupiah }: { readonly dollars: InvestmentColumn; readonly rupiah: InvestmentColumn },
  rate: Rate,
): Expected<Line> {
  const { reader } = recap;
  const factor = rate.factor.valueOf();
  const isSaid = (line: Line) =>
    (amountOf(recap, line, dollars) || 0) !== 0 || !Number.isNaN(amountOf(recap, line, rupiah));
  return {
    column: rupiah,
    all: figureLines(recap).filter(isSaid),
    lineOf: (line) => line,
    given: (line) => (amountOf(recap, line, dollars) || 0) * factor,
    slack: (line) => roundings.ofExchange(line, rupiah).valueOf(),
    relation(line) {
      const [source, target] = [cellOf(recap, line, dollars), cellOf(recap, line, rupiah)];
      const isReadable = !reader.isText(source) && !isMisplaced(recap, source) && !isMisplaced(recap, target);
      return {
        rule: "investment-rate",
        subject: subjectOf(line, rupiah),
        target,
        operator: times(rate.factor),
        sources: [areaOfCell(source)],
        formula: isReadable ? `=${cellName(source)}*${rate.rupiah}/${rate.scale}` : null,
        unsaid: reader.isText(source) ? "text" : "interchanged",
        passesOn: UNROUNDED,
        fewestDecimals: roundings.isExchangeRounded ? decimalsOf(recap, rupiah) : null,
        kind: kindOf(recap, rupiah),
        slack: roundings.ofExchange(line, rupiah),
      };
    },
  };
}

function isMisplaced({ order }: Recap, cell: Cell): boolean {
  const column = order.columnAt(cell);
  return column !== null && order.isMisplaced(cell.row, column);
}

/** So few figures are held to be wrong rather than to mean something else. */
const MOST_DOUBTED = 3;
/** What sums of doubles are off by, as a part of them. */
const NOISE = 1e-12;

/**
 * Relations of one kind, unless most figures say that they mean something else: more than a few of them and more than
 * half, or all of at least `fewest`.
 */
function* mostly<Of>(
  recap: Recap,
  expected: Expected<Of>,
  fewest = Number.POSITIVE_INFINITY,
): Steps<readonly Relation[]> {
  const { column, all } = expected;
  let [stated, broken] = [0, 0];
  yield* forEachInSteps(all, (one) => {
    const value = amountOf(recap, expected.lineOf(one), column);
    if (Number.isNaN(value)) return;
    stated++;
    const given = expected.given(one);
    if (value === given) return;
    if (Math.abs(value - given) > expected.slack(one) + NOISE * Math.abs(given)) broken++;
  });
  const isNone = broken === stated && stated >= fewest;
  if (isNone || (broken > MOST_DOUBTED && broken * 2 > stated)) return [];
  return yield* mapInHandfuls(all, (one) => expected.relation(one));
}
