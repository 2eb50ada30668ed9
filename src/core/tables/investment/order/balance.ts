import { isMoney } from "../roles";
import type { Field, FieldTotal } from "./field";

const NOISE = 1e-7;

/**
 * The sums of a field, while rows of it are read in another order one by one.
 *
 *            TKI  TKA
 *   Kab. A    11    3
 *   Kab. B     2    9      turned, both sums hold: 18 and 7
 *   Jumlah    20    5
 */
export class Balance {
  /** How many of the sums do not hold, counted in every column. */
  broken = 0;
  readonly #roles: readonly number[];
  /** By role: how far a sum may be off for each of its parts, and for the total itself. */
  readonly #slack: readonly number[];
  /** By total and role: how far the total is from its parts. */
  readonly #off: Float64Array;
  /** By total: in how many columns it is not the sum of its parts. */
  readonly #broken: Uint8Array;
  readonly #turned: Uint8Array;

  /** `places` are the other order; sums are counted in the columns that it moves, or in those given. */
  constructor(
    private readonly field: Field,
    private readonly totals: TotalsByRow,
    private readonly places: readonly number[],
    roles: readonly number[] = places.flatMap((place, role) => (place === role ? [] : [role])),
  ) {
    this.#roles = roles;
    this.#slack = roles.map((role) => (isMoney(field.roles[role] ?? "projects") ? field.halfUnit : 0));
    this.#turned = new Uint8Array(field.height);
    this.#off = new Float64Array(field.totals.length * roles.length);
    this.#broken = new Uint8Array(field.totals.length);
    field.totals.forEach(({ row, parts }, at) => {
      roles.forEach((role, of) => {
        let off = field.value(row, role) || 0;
        for (const part of parts) off -= field.value(part, role) || 0;
        this.#off[at * roles.length + of] = off;
      });
      this.#count(at);
    });
  }

  /** How many of the sums that a row has to do with do not hold: reading it otherwise can mend no more. */
  brokenAt(row: number): number {
    return this.totals.of(row).reduce((broken, { at }) => broken + (this.#broken[at] ?? 0), 0);
  }

  /** Reads a row in the other order, or again as it is headed. */
  turn(row: number): void {
    const isTurned = this.#turned[row] === 1;
    this.#turned[row] = isTurned ? 0 : 1;
    const sides = this.totals.of(row);
    for (let of = 0; of < this.#roles.length; of++) {
      const role = this.#roles[of] ?? 0;
      const [headed, moved] = [this.field.value(row, role) || 0, this.field.value(row, this.places[role] ?? role) || 0];
      const change = isTurned ? headed - moved : moved - headed;
      for (const { at, sign } of sides) {
        const index = at * this.#roles.length + of;
        this.#off[index] = (this.#off[index] ?? 0) + sign * change;
      }
    }
    for (const { at } of sides) this.#count(at);
  }

  /**
   * For each row how many of the broken sums the longest run of so many rows that begins there has to do with: turning
   * them can mend no more.
   */
  brokenWithin(longest: number): readonly number[] {
    const touched = new Uint32Array(this.field.totals.length);
    let [end, broken] = [0, 0];
    return Array.from({ length: this.field.height }, (_, start) => {
      for (; end < Math.min(this.field.height, start + longest); end++) {
        for (const { at } of this.totals.of(end)) {
          touched[at] = (touched[at] ?? 0) + 1;
          if (touched[at] === 1) broken += this.#broken[at] ?? 0;
        }
      }
      const reached = broken;
      for (const { at } of this.totals.of(start)) {
        touched[at] = (touched[at] ?? 0) - 1;
        if (touched[at] === 0) broken -= this.#broken[at] ?? 0;
      }
      return reached;
    });
  }

  /** Counts anew in how many columns a total is not the sum of its parts. */
  #count(at: number): void {
    const broken = this.#brokenOf(at);
    this.broken += broken - (this.#broken[at] ?? 0);
    this.#broken[at] = broken;
  }

  /** None where it is not stated in all of them. */
  #brokenOf(at: number): number {
    const { row, parts } = this.field.totals[at] ?? NO_TOTAL;
    let broken = 0;
    for (let of = 0; of < this.#roles.length; of++) {
      const role = this.#roles[of] ?? 0;
      const total = this.field.value(row, this.#turned[row] === 1 ? (this.places[role] ?? role) : role);
      if (Number.isNaN(total)) return 0;
      const slack = (parts.length + 1) * (this.#slack[of] ?? 0);
      const off = Math.abs(this.#off[at * this.#roles.length + of] ?? 0);
      if (off > slack + NOISE * Math.max(1, Math.abs(total))) broken++;
    }
    return broken;
  }
}

const NO_TOTAL: FieldTotal = { row: 0, parts: [] };

/** A total that a row has to do with: as the total itself, or as a part. */
interface Side {
  readonly at: number;
  readonly sign: 1 | -1;
}

/** The totals of a field by the rows that have to do with them: how a row is read changes no others. */
export class TotalsByRow {
  #sides: readonly (readonly Side[])[] | null = null;

  constructor(private readonly field: Field) {}

  /** Only where something speaks against the header this is asked at all. */
  of(row: number): readonly Side[] {
    return (this.#sides ??= sidesOf(this.field))[row] ?? [];
  }
}

function sidesOf({ height, totals }: Field): readonly (readonly Side[])[] {
  const sides = Array.from({ length: height }, (): Side[] => []);
  for (const [at, { row, parts }] of totals.entries()) {
    sides[row]?.push({ at, sign: 1 });
    for (const part of parts) sides[part]?.push({ at, sign: -1 });
  }
  return sides;
}
