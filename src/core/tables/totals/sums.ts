import { lineAndColumn } from "../../layout/lineAndColumn";
import type { Cell } from "../../grid/address";
import type { FigureColumn } from "../../layout/columns";
import { isOpening } from "../../layout/flow";
import type { Line } from "../../layout/line";
import { isInDollars, isSurface } from "../../layout/prices";
import { isIndex } from "../../layout/vocabulary";
import { numberIn } from "../../relations/reader";
import { chanceOfExact } from "../../sums/roundings";
import { flatMapInHandfuls, type Steps } from "../../steps";
import { addedRows } from "./addedRows";
import type { Strip } from "../sums/strips";
import { Beside } from "./beside";
import { isNearMiss, unitsOff, stateAmongSums, stateOf, type SeenTable, type State } from "./state";
import { stepOf } from "./step";
import type { TotalsTable } from "./totalsTable";
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
  const summed = table.columns.filter(({ header }) => !isIndex(header));
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
  const seen = { ...table, beside: new Beside(table) };
  const lines: (readonly Sum[])[] = [];
  for (const line of [...down, ...across]) {
    yield;
    const step = stepOf(
      table.reader,
      line.flatMap(({ target, parts }) => [target, ...parts]),
    );
    const alone = yield* flatMapInHandfuls(line, (sum): readonly Sum[] => {
      const state = stateOf(seen, sum, step);
      // Reams and boxes are added up where somebody has done so, and left blank where nobody has.
      return state === "open" && counts.has(sum.column.column) ? [] : [{ ...sum, state, step }];
    });
    yield;
    lines.push(withoutChance(seen, heldToRounding(seen, amongSums(seen, exactly(seen, alone)))));
  }
  return lines;
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

/** Where the others of a line of whole figures are sums to the last digit, one that is off by little was not rounded. */
function exactly(table: SeenTable, line: readonly Sum[]): readonly Sum[] {
  if (line.filter(({ state }) => state === "rough").length !== 1) return line;
  const chance = line.reduce((so, sum) => so * (sum.state === "right" ? chanceOfExact(sum.parts.length) : 1), 1);
  if (chance > SELDOM || !line.every((sum) => isWhole(table, sum))) return line;
  return line.map((sum) => (sum.state === "rough" ? { ...sum, state: "wrong" } : sum));
}

function isWhole({ reader }: SeenTable, { target, parts }: Sum): boolean {
  return [target, ...parts].every((cell) => Number.isInteger(numberIn(reader.stated(cell))?.valueOf() ?? 0));
}

/** Where some figures of a line are off by their rounding, one that is off by little more is no mistake either. */
function heldToRounding(table: SeenTable, line: readonly Sum[]): readonly Sum[] {
  if (!line.some(({ state }) => state === "rough")) return line;
  return line.map((sum) => (sum.state === "wrong" && isNearMiss(table, sum) ? { ...sum, state: "other" } : sum));
}

/** Of a line with so many sums, squared, one that is off by so many units for each of its parts is a slip away by no chance. */
const NO_CHANCE = 240;

/** Where no name says what is a sum, one that is off by little is a slip away by chance: the less so, the more of its line are sums. */
function withoutChance(table: SeenTable, line: readonly Sum[]): readonly Sum[] {
  const right = line.filter(({ state }) => state === "right" || state === "rough").length;
  return line.map((sum) => {
    if (sum.state !== "wrong" || sum.isNamed) return sum;
    const off = unitsOff(table, sum);
    return off !== null && off * right ** 2 < NO_CHANCE ? { ...sum, state: "other" } : sum;
  });
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
