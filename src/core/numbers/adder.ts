import { doubleOf, exact, MOST_READ, PARTS, partsIn, partsOf, plus, ratio, ZERO, type Exact } from "./exact";

/** Beyond this a double may not hold every whole number. */
const SAFEST = Number.MAX_SAFE_INTEGER / 2;

/**
 * Adds up many numbers exactly. Most figures are whole or have few decimals: as whole numbers of their last decimal they
 * are added in doubles, which is as exact and takes a hundredth of the time.
 */
export class Adder {
  /** How many numbers were added. */
  count = 0;
  #whole = 0;
  #parts = 0;
  #rest: Exact = ZERO;

  /** Adds a double as its 15 significant digits say, as `exact` reads it. */
  add(number: number): void {
    this.count++;
    if (Number.isInteger(number) && Math.abs(number) < MOST_READ) {
      const whole = this.#whole + number;
      if (Math.abs(whole) < SAFEST) this.#whole = whole;
      else this.#rest = this.#rest.add(exact(number));
      return;
    }
    const parts = partsOf(number);
    const sum = this.#parts + (parts ?? Number.NaN);
    if (Math.abs(sum) < SAFEST) this.#parts = sum;
    else this.#rest = this.#rest.add(exact(number));
  }

  /** Adds an exact number; where it is a sum itself, `count` tells of how many numbers. */
  addExact(number: Exact, count = 1): void {
    this.count += count;
    if (!this.#takes(number, 1)) this.#rest = this.#rest.add(number);
  }

  /** Takes an exact number away. */
  subtractExact(number: Exact): void {
    this.count++;
    if (!this.#takes(number, -1)) this.#rest = this.#rest.sub(number);
  }

  /** Adds an exact number, or takes it away, where doubles hold that; false where they do not. */
  #takes(number: Exact, times: 1 | -1): boolean {
    const isWhole = number.d === 1n;
    const sum = isWhole ? this.#whole + times * doubleOf(number) : this.#parts + times * partsIn(number);
    if (!(Math.abs(sum) < SAFEST)) return false;
    if (isWhole) this.#whole = sum;
    else this.#parts = sum;
    return true;
  }

  /** True where it comes to nothing at all. */
  get isNothing(): boolean {
    return this.#rest === ZERO ? this.#whole === -this.#parts / PARTS : this.sum.n === 0n;
  }

  get sum(): Exact {
    const whole = Math.abs(this.#whole) < MOST_READ ? exact(this.#whole) : ratio(this.#whole, 1);
    const sum = this.#parts === 0 ? whole : plus(whole, ratio(this.#parts, PARTS));
    return this.#rest === ZERO ? sum : sum.add(this.#rest);
  }
}
