import type { Role } from "../roles";

/** A total by its row, and the rows that it adds up. */
export interface FieldTotal {
  readonly row: number;
  readonly parts: readonly number[];
}

/** A figure as far as the search for an order looks at it. */
export interface Mark {
  readonly value: number;
  /** True for a number that is no whole one. */
  readonly isFraction: boolean;
  /** True where decimals are written, be they zeros: "0,00". */
  readonly hasDecimals: boolean;
}

/**
 * The columns of one investment and span with all that stands in them, by row and place; in doubles, because they only
 * weigh what is likely. What is true of several places of a row is a number with a bit for each.
 */
export class Field {
  readonly #values: Float64Array;
  readonly #fractions: Uint8Array;
  readonly #decimals: Uint8Array;

  constructor(
    readonly roles: readonly Role[],
    readonly height: number,
    readonly totals: readonly FieldTotal[],
    /** By how much roundings may take a sum of money from its parts, for each part. */
    readonly halfUnit: number,
    /** Units of the Rp column over units of the US$ column. */
    readonly scale: number,
  ) {
    this.#values = new Float64Array(height * roles.length).fill(Number.NaN);
    this.#fractions = new Uint8Array(height);
    this.#decimals = new Uint8Array(height);
  }

  put(row: number, place: number, { value, isFraction, hasDecimals }: Mark): void {
    this.#values[row * this.roles.length + place] = value;
    if (isFraction) this.#fractions[row] = (this.#fractions[row] ?? 0) | bit(place);
    if (hasDecimals) this.#decimals[row] = (this.#decimals[row] ?? 0) | bit(place);
  }

  /** NaN where no number stands. */
  value(row: number, place: number): number {
    return this.#values[row * this.roles.length + place] ?? Number.NaN;
  }

  /** The places where something else than a whole number stands. */
  fractions(row: number): number {
    return this.#fractions[row] ?? 0;
  }

  /** The places where decimals are written. */
  decimals(row: number): number {
    return this.#decimals[row] ?? 0;
  }
}

export function bit(place: number): number {
  return 1 << place;
}

/** How many places a number with a bit for each names. */
export function countOf(places: number): number {
  let count = 0;
  for (let rest = places; rest !== 0; rest &= rest - 1) count++;
  return count;
}
