import { inferRate, isAt, type HalfUnits, type Rate } from "../rate";
import { isMoney } from "../roles";
import { Balance, type TotalsByRow } from "./balance";
import { bit, countOf, type Field } from "./field";

/** A way to read the columns: for each role the place of its figures, in the rows concerned. */
export interface Reading {
  readonly places: readonly number[];
  readonly rows: ReadonlySet<number>;
}

/** What speaks against reading a field in a certain way. */
export class Evidence {
  readonly headed: Reading;
  /** By role: how many sums of its column do not hold as headed. */
  readonly #brokenIn: readonly number[];
  readonly #broken: number;
  readonly #half: HalfUnits;
  readonly #dollars: number;
  readonly #rupiah: number;
  readonly #headedRate: Rate | null;

  constructor(
    private readonly field: Field,
    private readonly totals: TotalsByRow,
  ) {
    const places = [...field.roles.keys()];
    this.headed = { places, rows: new Set() };
    this.#brokenIn = places.map((role) => new Balance(field, this.totals, places, [role]).broken);
    this.#broken = this.#brokenIn.reduce((sum, broken) => sum + broken, 0);
    this.#half = { dollars: field.halfUnit, rupiah: field.halfUnit };
    this.#dollars = field.roles.indexOf("dollars");
    this.#rupiah = field.roles.indexOf("rupiah");
    this.#headedRate = this.#inferredRate(this.headed);
  }

  /** How many counts with decimals, sums that do not hold and rows off the rate there are. */
  against(reading: Reading): number {
    const rate = this.rateOf(reading);
    const [headed, moved] = [this.#countsAt(this.headed.places), this.#countsAt(reading.places)];
    let against = this.#broken - this.repaired(reading);
    for (let row = 0; row < this.field.height; row++) {
      const isMoved = reading.rows.has(row);
      const counts = countOf(this.field.decimals(row) & (isMoved ? moved : headed));
      against += counts + (this.#isOffRate(row, isMoved ? reading.places : this.headed.places, rate) ? 1 : 0);
    }
    return against;
  }

  /** What speaks against an order whichever rows it moves: the broken sums of the columns that it leaves where they are. */
  leastAgainst(places: readonly number[]): number {
    return this.#brokenIn.reduce((least, broken, role) => (places[role] === role ? least + broken : least), 0);
  }

  /** By how much less speaks against each row where it is read in an order than where it is read as headed. */
  gains(places: readonly number[], rate: Rate | null): Int8Array {
    const [headed, moved] = [this.#countsAt(this.headed.places), this.#countsAt(places)];
    const isOff = (row: number, own: readonly number[]) => Number(this.#isOffRate(row, own, rate));
    return new Int8Array(this.field.height).map((_, row) => {
      const decimals = this.field.decimals(row);
      const gain = decimals === 0 ? 0 : countOf(decimals & headed) - countOf(decimals & moved);
      return gain + isOff(row, this.headed.places) - isOff(row, places);
    });
  }

  /** The sums as headed, of which rows may be read in another order. */
  balance(places: readonly number[]): Balance {
    return new Balance(this.field, this.totals, places);
  }

  /** How many sums more hold than as headed. */
  repaired({ places, rows }: Reading): number {
    if (rows.size === 0) return 0;
    const balance = this.balance(places);
    const before = balance.broken;
    for (const row of rows) balance.turn(row);
    return before - balance.broken;
  }

  /** The counts that are no whole numbers in the rows that a reading moves, as the header would have it. */
  fractions(rows: ReadonlySet<number>): number {
    const counts = this.#countsAt(this.headed.places);
    return [...rows].filter((row) => (this.field.fractions(row) & counts) !== 0).length;
  }

  rateOf(reading: Reading): Rate | null {
    const isAsHeaded = [this.#dollars, this.#rupiah].every((role) => reading.places[role] === this.headed.places[role]);
    return isAsHeaded || reading.rows.size === 0 ? this.#headedRate : this.#inferredRate(reading);
  }

  #inferredRate({ places, rows }: Reading): Rate | null {
    if (this.#dollars < 0 || this.#rupiah < 0) return null;
    const pairs = Array.from({ length: this.field.height }, (_, row) =>
      this.#pair(row, rows.has(row) ? places : this.headed.places),
    );
    return inferRate(pairs, this.#half, this.field.scale);
  }

  #isOffRate(row: number, places: readonly number[], rate: Rate | null): boolean {
    if (this.#dollars < 0 || this.#rupiah < 0) return false;
    const pair = this.#pair(row, places);
    if (pair.dollars === 0 && pair.rupiah === 0) return false;
    return rate === null || !isAt(pair, rate.rupiah / rate.scale, this.#half);
  }

  #pair(row: number, places: readonly number[]) {
    return {
      dollars: this.field.value(row, places[this.#dollars] ?? 0) || 0,
      rupiah: this.field.value(row, places[this.#rupiah] ?? 0) || 0,
    };
  }

  /** The places where an order has counts. */
  #countsAt(places: readonly number[]): number {
    return this.field.roles.reduce((counts, role, at) => (isMoney(role) ? counts : counts | bit(places[at] ?? at)), 0);
  }
}
