import { inferRate, isAt, type HalfUnits, type Rate } from "../rate";
import { isMoney, type Role } from "../roles";

/** A figure as far as the search for an order looks at it; in doubles, because it only weighs what is likely. */
export interface Mark {
  readonly value: number;
  /** True for a number that is no whole one. */
  readonly isFraction: boolean;
  /** True where decimals are written, be they zeros: "0,00". */
  readonly hasDecimals: boolean;
}

/** The columns of one investment and span with all that stands in them. */
export interface Field {
  readonly roles: readonly Role[];
  /** By row and column; null where no number stands. */
  readonly rows: readonly (readonly (Mark | null)[])[];
  readonly totals: readonly FieldTotal[];
  /** By how much roundings may take a sum of money from its parts, for each part. */
  readonly halfUnit: number;
  readonly scale: number;
}

/** A total by its row, and the rows that it adds up. */
export interface FieldTotal {
  readonly row: number;
  readonly parts: readonly number[];
}

/** A way to read the columns: for each role the place of its figures, in the rows concerned. */
export interface Reading {
  readonly places: readonly number[];
  readonly rows: ReadonlySet<number>;
}

/** What speaks against reading a field in a certain way. */
export class Evidence {
  readonly #half: HalfUnits;
  readonly #dollars: number;
  readonly #rupiah: number;
  #totalsOf: Map<number, FieldTotal[]> | null = null;

  constructor(private readonly field: Field) {
    this.#half = { dollars: field.halfUnit, rupiah: field.halfUnit };
    this.#dollars = field.roles.indexOf("dollars");
    this.#rupiah = field.roles.indexOf("rupiah");
  }

  /** How many counts with decimals, sums that do not hold and rows off the rate there are. */
  against(reading: Reading): number {
    return this.brokenSums(reading) + this.#oddRows(reading);
  }

  #oddRows(reading: Reading): number {
    const rate = this.rateOf(reading);
    return this.field.rows.reduce((sum, _, row) => sum + this.againstRow(row, placesIn(row, reading), rate), 0);
  }

  /** What speaks against reading one row in a certain way. */
  againstRow(row: number, places: readonly number[], rate: Rate | null): number {
    const counts = this.field.roles.filter((role, at) => !isMoney(role) && this.#mark(row, places[at])?.hasDecimals);
    return counts.length + (this.#isOffRate(row, places, rate) ? 1 : 0);
  }

  /** The counts that are no whole numbers in the rows that a reading moves, as the header would have it. */
  fractions(rows: ReadonlySet<number>): number {
    const isCount = this.field.roles.map((role) => !isMoney(role));
    return [...rows].filter((row) => this.field.rows[row]?.some((mark, at) => isCount[at] && mark?.isFraction)).length;
  }

  rateOf(reading: Reading): Rate | null {
    if (this.#dollars < 0 || this.#rupiah < 0) return null;
    const pairs = this.field.rows.map((_, row) => this.#pair(row, placesIn(row, reading)));
    return inferRate(pairs, this.#half, this.field.scale);
  }

  /** Rows in which a total and its parts differ, counted in every column. */
  brokenSums(reading: Reading, totals = this.field.totals): number {
    return this.field.roles.reduce((sum, _, role) => sum + this.brokenTotals(reading, role, totals).length, 0);
  }

  /** The totals that a row has to do with: how it is read changes no others. */
  totalsOf(row: number): readonly FieldTotal[] {
    if (!this.#totalsOf) {
      this.#totalsOf = new Map();
      for (const total of this.field.totals) {
        for (const own of [total.row, ...total.parts]) {
          const known = this.#totalsOf.get(own);
          if (known) known.push(total);
          else this.#totalsOf.set(own, [total]);
        }
      }
    }
    return this.#totalsOf.get(row) ?? [];
  }

  brokenTotals(reading: Reading, role: number, totals = this.field.totals): readonly FieldTotal[] {
    const value = (row: number) => this.#mark(row, placesIn(row, reading)[role]);
    return totals.filter(({ row, parts }) => {
      const total = value(row);
      if (!total) return false;
      const sum = parts.reduce((so, part) => so + (value(part)?.value ?? 0), 0);
      const slack = isMoney(this.field.roles[role] ?? "projects") ? (parts.length + 1) * this.field.halfUnit : 0;
      return Math.abs(sum - total.value) > slack + NOISE * Math.max(1, Math.abs(sum));
    });
  }

  #isOffRate(row: number, places: readonly number[], rate: Rate | null): boolean {
    if (this.#dollars < 0 || this.#rupiah < 0) return false;
    const pair = this.#pair(row, places);
    if (pair.dollars === 0 && pair.rupiah === 0) return false;
    return rate === null || !isAt(pair, rate.rupiah / rate.scale, this.#half);
  }

  #pair(row: number, places: readonly number[]) {
    return {
      dollars: this.#mark(row, places[this.#dollars])?.value ?? 0,
      rupiah: this.#mark(row, places[this.#rupiah])?.value ?? 0,
    };
  }

  #mark(row: number, place = -1): Mark | null {
    return this.field.rows[row]?.[place] ?? null;
  }
}

const NOISE = 1e-7;

function placesIn(row: number, { places, rows }: Reading): readonly number[] {
  return rows.has(row) ? places : AS_HEADED;
}

/** Enough for as many roles as there are. */
const AS_HEADED = [0, 1, 2, 3, 4, 5];
