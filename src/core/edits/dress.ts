/** How a cell of a table that is new looks, beside its number format. A cell that has a look of its own keeps it. */
export interface Dress {
  readonly isBold: boolean;
  /** True for a thin line on each of its four sides. */
  readonly isFramed: boolean;
  /** How many digits its column is to have room for, where it has no width of its own; left out where it stays. */
  readonly width?: number;
}
