import { Adder } from "../numbers/adder";
import { exact, ZERO, type Exact } from "../numbers/exact";
import { numberIn, type Stated } from "../relations/reader";

export const ONE = exact(1);
export const MINUS_ONE = ONE.neg();

/**
 * A sum of cells, each with what it counts for, and what it comes to on the sheet as it stands. Of most sums nobody asks
 * more than which cells they have, for they hold: what each cell counts for is put together when it is asked for.
 */
export class Linear {
  /** How far roundings may take the sum from what it should be. */
  slack = ZERO;
  readonly #values = new Adder();
  readonly #added: number[] = [];
  readonly #counting: Exact[] = [];
  #terms: Map<number, Exact> | null = null;
  #addsOthers = false;

  get value(): Exact {
    return this.#values.sum;
  }

  /** The keys of its cells. Only where it adds other sums may a cell come to nothing in it. */
  get cells(): readonly number[] {
    return this.#addsOthers ? [...this.terms.keys()] : this.#added;
  }

  /** What each of its cells counts for. */
  get terms(): ReadonlyMap<number, Exact> {
    if (this.#terms === null) {
      this.#terms = new Map();
      for (const [at, key] of this.#added.entries()) addTerm(this.#terms, key, this.#counting[at] ?? ZERO);
    }
    return this.#terms;
  }

  /** Adds another sum so many times. */
  add(other: Linear, times: Exact): void {
    this.#addsOthers = true;
    for (const [key, coefficient] of other.terms) this.#addCell(key, product(coefficient, times));
    this.#values.addExact(product(other.value, times));
    if (other.slack !== ZERO) this.slack = this.slack.add(other.slack.mul(times).abs());
  }

  /** Adds what a cell states so many times. */
  addStated(key: number, stated: Stated, times: Exact): void {
    this.#addCell(key, times);
    const number = numberIn(stated);
    if (number === null) return;
    if (times === MINUS_ONE) this.#values.subtractExact(number);
    else this.#values.addExact(product(number, times));
  }

  /** Adds a number that stands in no cell so many times. */
  addNumber(number: Exact, times: Exact): void {
    this.#values.addExact(product(number, times));
  }

  #addCell(key: number, coefficient: Exact): void {
    this.#added.push(key);
    this.#counting.push(coefficient);
    this.#terms = null;
  }
}

function addTerm(terms: Map<number, Exact>, key: number, coefficient: Exact): void {
  const before = terms.get(key);
  const total = before ? before.add(coefficient) : coefficient;
  if (total.n === 0n) terms.delete(key);
  else terms.set(key, total);
}

/** Nearly everything counts for one. */
export function product(number: Exact, times: Exact): Exact {
  if (times === ONE) return number;
  if (number === ONE) return times;
  if (number === MINUS_ONE && times === MINUS_ONE) return ONE;
  return times === MINUS_ONE ? number.neg() : number.mul(times);
}
