import { doubleOf, exact, MOST_READ, PARTS, partsOf, ratio, ZERO, type Exact } from "./exact";

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
    const whole = number.d === 1n ? this.#whole + doubleOf(number) : Number.NaN;
    if (Math.abs(whole) < SAFEST) this.#whole = whole;
    else this.#rest = this.#rest.add(number);
  }

  /** Takes an exact number away. */
  subtractExact(number: Exact): void {
    this.count++;
    const whole = number.d === 1n ? this.#whole - doubleOf(number) : Number.NaN;
    if (Math.abs(whole) < SAFEST) this.#whole = whole;
    else this.#rest = this.#rest.sub(number);
  }

  get sum(): Exact {
    const whole = Math.abs(this.#whole) < MOST_READ ? exact(this.#whole) : ratio(this.#whole, 1);
    const sum = this.#parts === 0 ? whole : whole.add(ratio(this.#parts, PARTS));
    return this.#rest === ZERO ? sum : sum.add(this.#rest);
  }
}
