import type { Figure, Table } from "../table";
import { added, dropped, interchanged, replaced } from "./digits";

/** A thousand times more than this, in thousandths, nobody would believe: Rp 1.000 juta that become Rp 1 triliun. */
const BELIEVABLE = 1_000_000;

/** One way to mistype a figure: all that may be typed instead, in thousandths. */
export interface Mistype {
  readonly name: string;
  /** How often it is tried beside the others. */
  readonly weight: number;
  readonly outcomes: (figure: Figure, table: Table) => readonly number[];
}

/** Every way to mistype a number. */
export const mistypes: readonly Mistype[] = [
  { name: "digits interchanged", weight: 20, outcomes: ({ value, decimals }) => interchanged(value, decimals) },
  { name: "digit dropped", weight: 20, outcomes: ({ value, decimals }) => dropped(value, decimals) },
  { name: "digit added", weight: 20, outcomes: ({ value, decimals }) => added(value, decimals) },
  { name: "digit replaced", weight: 20, outcomes: ({ value, decimals }) => replaced(value, decimals) },
  { name: "sign", weight: 5, outcomes: ({ value }) => [-value] },
  { name: "× 10", weight: 8, outcomes: ({ value }) => [value * 10] },
  {
    name: "× 1000",
    weight: 4,
    outcomes: ({ value, isMoney }) => (isMoney && value < BELIEVABLE ? [value * 1000] : []),
  },
  { name: "a neighbour's value", weight: 10, outcomes: neighbours },
];

/** True where somebody who meant the one value may have typed the other, both in thousandths. */
export function mayBecome(meant: number, typed: number, figure: Figure, table: Table): boolean {
  return mistypes.some(({ outcomes }) => outcomes({ ...figure, value: meant }, table).includes(typed));
}

/** What stands right beside, above or below: the eye slipped. */
function neighbours(figure: Figure, table: Table): readonly number[] {
  return table.figures
    .filter(({ row, column, decimals }) => {
      const distance = Math.abs(row - figure.row) + Math.abs(column - figure.column);
      return distance === 1 && decimals === figure.decimals;
    })
    .map(({ value }) => value);
}
