import type { Cell } from "../../grid/address";
import { cellName } from "../../grid/address";
import { areaOfCell } from "../../grid/area";
import { ZERO, type Exact } from "../../numbers/exact";
import { UNROUNDED } from "../../numbers/rounding";
import { COUNT, money, type Kind } from "../../numbers/kind";
import { times } from "../../relations/operators";
import { numberIn } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { withOwnCells } from "../sums/ownCells";
import { sumRelation } from "../sums/sumRelation";
import type { Total } from "../../sums/fit";
import { cellOf, decimalsOf, figureLines, subjectOf, type InvestmentColumn, type Recap } from "./recap";
import type { Line } from "../../layout/line";
import { isMoney } from "./roles";
import { roundingsOf, type Roundings } from "./roundings";
import { combinedOf, exchangesOf, seriesOf, workersOf, type Series } from "./series";

/** Everything that must hold below one header. */
export function investmentRelations(recap: Recap): readonly Relation[] {
  const roundings = roundingsOf(recap);
  const lines = figureLines(recap);
  const totals = recap.totals.filter((total) => !recap.contradicted.includes(total));
  const across = (rule: string, all: readonly Series[]) =>
    all.flatMap((series) => {
      const relations = lines.map((line) => acrossRelation(recap, roundings, rule, line, series));
      return mostly(recap, relations, FEWEST_ROWS);
    });
  const relations = [
    ...recap.columns.flatMap((column) => downRelations(recap, totals, roundings, column)),
    ...across("investment-period", seriesOf(recap.columns)),
    ...across("investment-workers", workersOf(recap.columns)),
    ...across("investment-combined", combinedOf(recap.columns)),
    ...exchangeRelations(recap, roundings),
  ];
  return withOwnCells(recap.sheet, relations);
}

/** Region = Σ sektor, sektor = Σ sub-sectors, total = Σ regions, in one column. */
function downRelations(
  recap: Recap,
  totals: readonly Total[],
  roundings: Roundings,
  column: InvestmentColumn,
): readonly Relation[] {
  const relations = totals.map(({ line, parts }) =>
    summed(recap, {
      rule: "investment-sum",
      subject: subjectOf(line, column),
      target: cellOf(recap, line, column),
      parts: parts.map((part) => cellOf(recap, part, column)),
      slack: roundings.ofSum(column, parts.length),
      kind: kindOf(recap, column),
    }),
  );
  return mostly(recap, relations, column.role === "projects" ? FEWEST_SUMS : Number.POSITIVE_INFINITY);
}

/** A project goes on for quarters, and may be of several sektor: where no sum of projects holds, it is counted once. */
const FEWEST_SUMS = 3;
/** In so many rows of which none holds a column means something else than what stands beside it comes to. */
const FEWEST_ROWS = 2;

function acrossRelation(
  recap: Recap,
  roundings: Roundings,
  rule: string,
  line: Line,
  { parts, total }: Series,
): Relation {
  return summed(recap, {
    rule,
    subject: subjectOf(line, total),
    target: cellOf(recap, line, total),
    parts: parts.map((part) => cellOf(recap, line, part)),
    slack: roundings.ofSum(total, parts.length),
    kind: kindOf(recap, total),
  });
}

interface Summed {
  readonly rule: string;
  readonly subject: string;
  readonly target: Cell;
  readonly parts: readonly Cell[];
  readonly slack: Exact;
  readonly kind: Kind;
}

function kindOf(recap: Recap, column: InvestmentColumn): Kind {
  return isMoney(column.role) ? money(decimalsOf(recap, column)) : COUNT;
}

/** A sum of another column's cells would be wrong once the cells are put in order. */
function summed(recap: Recap, { slack, ...sum }: Summed): Relation {
  const relation = sumRelation({ ...sum, reader: recap.reader });
  const isMoved = [sum.target, ...sum.parts].some((cell) => isMisplaced(recap, cell));
  return isMoved ? { ...relation, slack, formula: null, unsaid: "interchanged" } : { ...relation, slack };
}

/** Rp = US$ × rate, in every row that states an amount in US$. */
function exchangeRelations(recap: Recap, roundings: Roundings): readonly Relation[] {
  const { rate, reader } = recap;
  if (!rate) return [];
  return exchangesOf(recap.columns).flatMap(({ dollars, rupiah }) => {
    const relations = figureLines(recap).flatMap((line): Relation[] => {
      const [source, target] = [cellOf(recap, line, dollars), cellOf(recap, line, rupiah)];
      const amount = numberIn(reader.stated(source));
      const isNothing = amount === null || amount.compare(ZERO) === 0;
      if (isNothing && reader.stated(target).kind !== "number") return [];
      const isReadable = !reader.isText(source) && !isMisplaced(recap, source) && !isMisplaced(recap, target);
      return [
        {
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
          slack: roundings.ofExchange(line, dollars, rupiah),
        },
      ];
    });
    return mostly(recap, relations);
  });
}

function isMisplaced({ order }: Recap, cell: Cell): boolean {
  const column = order.columnAt(cell);
  return column !== null && order.isMisplaced(cell.row, column);
}

/** So few figures are held to be wrong rather than to mean something else. */
const MOST_DOUBTED = 3;

/**
 * Relations of one kind, unless most figures say that they mean something else: more than a few of them and more than
 * half, or all of at least `fewest`.
 */
function mostly(
  { reader }: Recap,
  relations: readonly Relation[],
  fewest = Number.POSITIVE_INFINITY,
): readonly Relation[] {
  const stated = relations.filter(({ target }) => reader.stated(target).kind === "number");
  const broken = stated.filter((relation) => {
    const given = relation.operator.compute(relation.sources.map((area) => reader.tally(area)));
    const value = numberIn(reader.stated(relation.target)) ?? ZERO;
    if (given === null || typeof given === "string") return value.compare(ZERO) !== 0;
    return (
      value
        .sub(given)
        .abs()
        .compare(relation.slack ?? ZERO) > 0
    );
  });
  const isNone = broken.length === stated.length && stated.length >= fewest;
  return isNone || (broken.length > MOST_DOUBTED && broken.length * 2 > stated.length) ? [] : relations;
}
