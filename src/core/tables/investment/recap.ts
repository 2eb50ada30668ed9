import { isSum, type Line } from "../../layout/line";
import type { Cell } from "../../grid/address";
import type { Area } from "../../grid/area";
import type { Sheet } from "../../grid/sheet";
import { COUNT, money, type Kind } from "../../numbers/kind";
import type { HeadingLine } from "../../titles/heading";
import type { Block } from "./blocks";
import type { Figures } from "./figures";
import { RANK } from "./labels";
import { labelColumnAt } from "./lines";
import type { FigureColumn, Header } from "./header";
import type { Rate } from "./rate";
import { isMoney } from "./roles";
import type { Total } from "../../sums/fit";

/** What stands below one header: one table, or several side by side that share their labels. */
export interface Recap extends Figures {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly header: Header;
  readonly heading: readonly HeadingLine[];
  readonly lines: readonly Line[];
  readonly totals: readonly Total[];
  /** Those of them that no column bears out: rows are missing, or counted twice, or they add up something else. */
  readonly contradicted: readonly Total[];
  /** The columns of figures, each with whose investment it states. */
  readonly columns: readonly InvestmentColumn[];
  /** How many decimals the figures of each column are written with, by its place in the header. */
  readonly decimals: ReadonlyMap<number, number>;
  /** Null where Rp and US$ are in no constant proportion, or not both there. */
  readonly rate: Rate | null;
}

export interface InvestmentColumn extends FigureColumn {
  readonly block: Block;
}

/** The lines that no other line of the table computes. */
export function leafLines({ lines, totals }: Recap): readonly Line[] {
  const computed = new Set(totals.map(({ line }) => line));
  return lines.filter((line) => !computed.has(line) && line.hasFigures && !isSum(line));
}

/** The lines with figures, given or still to come. */
export function figureLines({ lines, totals }: Recap): readonly Line[] {
  const computed = new Set(totals.map(({ line }) => line));
  return lines.filter((line) => line.hasFigures || computed.has(line));
}

/** How many decimals the figures of a column are written with. */
export function decimalsOf({ decimals }: Recap, { column }: FigureColumn): number {
  return decimals.get(column) ?? 0;
}

/** What the figures of a column can be. */
export function kindOf(recap: Recap, column: FigureColumn): Kind {
  return isMoney(column.role) ? money(decimalsOf(recap, column)) : COUNT;
}

/** What a person would call a figure: the words of its row and of its column. */
export function subjectOf({ label }: Line, column: FigureColumn): string {
  return nameIn(label, column);
}

/** The same of a row by what it is called. */
export function nameIn(label: string, { header }: FigureColumn): string {
  return `${label}, ${header}`;
}

/** The cell that names a line. */
export function labelCellOf({ sheet, header }: Recap, { row }: Line): Cell {
  return { row, column: labelColumnAt(sheet, header, row) };
}

/** Where the figure of a line and a column stands. */
export function cellOf({ order }: Recap, line: Line, column: FigureColumn): Cell {
  return order.cell(line.row, column);
}

/** What a figure comes to when it is only weighed; NaN where none stands. */
export function amountOf({ doubles }: Recap, { row }: Line, { column }: FigureColumn): number {
  return doubles.value(row, column);
}

/** The line that everything in the table leads to; null where several lines stand beside each other. */
export function grandTotal({ totals }: Pick<Recap, "totals">): Total | null {
  const lines = new Set(totals.map(({ line }) => line));
  const added = new Set<Line>();
  for (const { parts } of totals) for (const part of parts) if (lines.has(part)) added.add(part);
  const [total] = totals
    .filter(({ line }) => !added.has(line))
    .sort((a, b) => (a.line.rank ?? RANK.subSector) - (b.line.rank ?? RANK.subSector));
  return total ?? null;
}
