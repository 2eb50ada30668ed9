import { lineAndColumn } from "../../../layout/lineAndColumn";
import type { Cell } from "../../../grid/address";
import type { FigureColumn } from "../../../layout/columns";
import { isOpening } from "../../../layout/flow";
import type { Line } from "../../../layout/line";
import { isInDollars, isSurface } from "../../../layout/prices";
import { isIndex } from "../../../layout/vocabulary";
import { numberIn } from "../../../relations/reader";
import { chanceOfExact } from "../../../sums/roundings";
import { flatMapInHandfuls, type Steps } from "../../../steps";
import { addedRows } from "../addedRows";
import type { Strip } from "../../sums/strips";
import { Awaited } from "./awaited";
import { Beside } from "./beside";
import { withoutUnfinished } from "./flowSums";
import { decimalsIn, isNearMiss, stateAmongSums, stateOf, unitOf, unitsOff, type SeenTable, type State } from "./state";
import { isOffStep, stepOf, stepOfRows } from "./step";
import type { TotalsTable } from "../totalsTable";
import { nothingAmong } from "./unread";

/** One figure that is called a total, and the figures that it should add up. */
export interface Sum {
  readonly rule: "totals-down" | "totals-across";
  readonly subject: string;
  readonly column: FigureColumn;
  readonly target: Cell;
  readonly parts: readonly Cell[];
  readonly state: State;
  /** True where a name alone says that it is this sum. */
  readonly isSaid: boolean;
  /** False where only figures say that it is a sum. */
  readonly isNamed: boolean;
  /** What all figures of its line were rounded to, where that is seen. */
  readonly step: number;
}

/** Every sum that the totals of a table name, or its figures show, by the line that it belongs to. */
export function* sumsOf(table: TotalsTable): Steps<readonly (readonly Sum[])[]> {
  const added = new Set(table.columnTotals.map(({ column }) => column.column));
  const counted = table.compared.flatMap(({ products, differences }) => {
    const factors = products.flatMap((product) => product.factors.filter((one) => !isOfOneKind(one)));
    const flows = differences
      .filter(({ strip }) => factors.includes(strip))
      .flatMap(({ from, less }) => [...from, ...less]);
    return [...factors, ...flows].map(({ at }) => at);
  });
  const counts = new Set(counted.filter((column) => !added.has(column)));
  const rated = new Set(sharesOfOthers(table));
  const summed = table.columns.filter(({ header, column }) => !isIndex(header) && !rated.has(column));
  const down = table.rowTotals.map(({ line, parts, isSaid }) =>
    summed.map((column): Unstated => {
      const cells = parts.map(({ row }) => ({ row, column: column.column }));
      return { ...unstated("totals-down", line, column, cells), isNamed: !table.unnamed.has(line), isSaid };
    }),
  );
  const rows = addedRows(table.lines);
  const totals = new Set(table.rowTotals.map(({ line }) => line));
  // What was there when a month began is not added up over months, and so is no part of their total.
  const isOfOneTime = (line: Line, parts: readonly FigureColumn[]) =>
    totals.has(line) && parts.some((part) => !table.columns.includes(part) && isOpening(part.words.at(-1) ?? ""));
  const across = table.columnTotals.map(({ column, parts, isSaid = false }) =>
    rows
      .filter((line) => !isOfOneTime(line, parts))
      .map((line): Unstated => {
        const cells = parts.map((part) => ({ row: line.row, column: part.column }));
        return { ...unstated("totals-across", line, column, cells), isNamed: !table.unnamed.has(column), isSaid };
      }),
  );
  const awaited = new Awaited(table);
  const seen = { ...table, beside: new Beside(table), awaited };
  const lines: (readonly Sum[])[] = [];
  yield;
  const cells = table.lines.map(({ row }) => table.columns.map(({ column }) => ({ row, column })));
  const everywhere = table.unnamed.size === 0 ? 0 : stepOfRows(table.reader, cells);
  for (const line of [...down, ...across]) {
    yield;
    const own = stepOf(
      table.reader,
      line.flatMap(({ target, parts }) => [target, ...parts]),
    );
    // A line too short to say what it was rounded to was rounded as all of the table; where a name speaks, it may be as typed.
    const step = own > 0 || line.some(({ isNamed }) => isNamed) ? own : everywhere;
    const alone = yield* flatMapInHandfuls(line, (sum): readonly Sum[] => {
      const state = stateOf(seen, sum, step);
      if (state !== "right" && sum.parts.some((part) => awaited.isUntold(sum.rule, part))) return [];
      // Reams and boxes are added up where somebody has done so, and left blank where nobody has.
      return state === "open" && counts.has(sum.column.column) ? [] : [{ ...sum, state, step }];
    });
    yield;
    const among = amongSums(seen, exactly(seen, alone));
    lines.push(withMistyped(seen, among, withoutChance(seen, heldToRounding(seen, among))));
  }
  return yield* withoutUnfinished(seen, lines);
}

/** "Pagu │ Realisasi │ Serapan": what part came of each is no part of what came of all, as its part of a total is. */
function sharesOfOthers({ compared: [columns] }: TotalsTable): readonly number[] {
  return (columns?.shares ?? []).filter(({ total }) => total === undefined).map(({ strip }) => strip.at);
}

/** Reams and boxes have no sum; surfaces and dollars do. */
function isOfOneKind({ header }: Strip): boolean {
  return isSurface(header) || isInDollars(header);
}

/** So many figures of a line must be sums for the one that is none to be no average. */
const FEWEST_SUMS = 2;
/** Of those that are none, so many sums must stand beside each. */
const TIMES = 2;

/** Where most of a line are sums, what is none is looked at again: one of a line of sums is no average. */
function amongSums(table: SeenTable, line: readonly Sum[]): readonly Sum[] {
  const sums = line.filter(({ state }) => state === "right" || state === "rough");
  const others = line.filter(({ state }) => state === "other").length;
  if (others === 0 || sums.length < Math.max(FEWEST_SUMS, others * TIMES)) return line;
  const among = { isRounded: sums.some(({ state }) => state === "rough"), nothing: nothingAmong(table.reader, sums) };
  return line.map((sum) =>
    sum.state === "other" ? { ...sum, state: stateAmongSums(table, sum, sum.step, among) } : sum,
  );
}

/** Rounded figures come to their rounded sum by chance: at most so seldom that all others of a line do. */
const SELDOM = 0.02;
/** Figures with decimals are those of amounts that had more, most often: of them it has to be far seldomer. */
const FAR_SELDOMER = 0.0001;

/** Where the others of a line, written as finely, are sums to the last digit, one that is off by little was not rounded. */
function exactly(table: SeenTable, line: readonly Sum[]): readonly Sum[] {
  const [rough, ...more] = line.filter(({ state }) => state === "rough");
  if (!rough || more.length > 0 || figuresIn(table, rough).length < 3) return line;
  const decimals = decimalsOf(table, rough);
  const alike = line.filter((sum) => sum.state === "right" && decimalsOf(table, sum) >= decimals);
  const chance = alike.reduce((so, { parts }) => so * chanceOfExact(parts.length), 1);
  if (chance > (decimals === 0 ? SELDOM : FAR_SELDOMER)) return line;
  return line.map((sum) => (sum === rough ? { ...sum, state: "wrong" } : sum));
}

function decimalsOf(table: SeenTable, sum: Sum): number {
  return decimalsIn(unitOf(figuresIn(table, sum)));
}

function figuresIn({ reader }: SeenTable, { target, parts }: Sum): readonly number[] {
  return [target, ...parts].flatMap((cell) => numberIn(reader.stated(cell))?.valueOf() ?? []);
}

/** Where some figures of a line are off by their rounding, one that is off by little more is no mistake either. */
function heldToRounding(table: SeenTable, line: readonly Sum[]): readonly Sum[] {
  if (!line.some(({ state }) => state === "rough")) return line;
  return line.map((sum) => (sum.state === "wrong" && isNearMiss(table, sum) ? { ...sum, state: "other" } : sum));
}

/** Where all others are multiples of five, say, a figure that is none was not rounded but mistyped, by however little. */
function withMistyped({ reader }: SeenTable, line: readonly Sum[], judged: readonly Sum[]): readonly Sum[] {
  return judged.map((sum, at) => {
    const isOff = line[at]?.state === "rough" || line[at]?.state === "wrong";
    const isMistyped = isOff && [sum.target, ...sum.parts].some((cell) => isOffStep(reader, cell, sum.step));
    return isMistyped ? { ...sum, state: "wrong" } : sum;
  });
}

/** Of a line with so many sums, squared, one that is off by so many units for each of its parts is a slip away by no chance. */
const NO_CHANCE = 240;
/** Nor is any whose fellows hold in so many digits together, and that lacks no figure which they have. */
const ENOUGH_DIGITS = 8;

/**
 * Where no name says what is a sum, one that is off by little is a slip away by chance: the less so, the more of its line are sums.
 * Where a figure is missing, what is off may be that.
 */
function withoutChance(table: SeenTable, line: readonly Sum[]): readonly Sum[] {
  const right = line.filter(({ state }) => state === "right" || state === "rough");
  const digits = right.reduce((so, sum) => so + digitsOf(table, sum), 0);
  return line.map((sum) => {
    if (sum.state !== "wrong" || sum.isNamed) return sum;
    if (digits >= ENOUGH_DIGITS && !hasGap(table, sum, right)) return sum;
    const off = unitsOff(table, sum);
    return off !== null && off * right.length ** 2 < NO_CHANCE ? { ...sum, state: "other" } : sum;
  });
}

/** How many digits a sum holds in: zeros that all of its figures end in are none. */
function digitsOf(table: SeenTable, sum: Sum): number {
  const [total = 0, ...parts] = figuresIn(table, sum);
  return Math.log10(Math.abs(total) / Math.max(sum.step, unitOf([total, ...parts])) + 1);
}

/** True where a part is blank or nothing that is something in another sum of its line. */
function hasGap({ reader }: SeenTable, { parts }: Sum, others: readonly Sum[]): boolean {
  const isNothing = (cell: Cell | undefined) => !cell || (numberIn(reader.stated(cell))?.valueOf() ?? 0) === 0;
  return parts.some((part, at) => isNothing(part) && others.some((other) => !isNothing(other.parts[at])));
}

type Unstated = Omit<Sum, "state" | "step">;

function unstated(
  rule: Sum["rule"],
  { row, label }: { readonly row: number; readonly label: string },
  column: FigureColumn,
  parts: readonly Cell[],
): Omit<Unstated, "isNamed" | "isSaid"> {
  const target = { row, column: column.column };
  return { rule, subject: lineAndColumn(label, column.header), column, target, parts };
}
