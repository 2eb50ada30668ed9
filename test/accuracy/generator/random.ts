/** Random choices that one number decides: the same seed makes the same choices (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    return mixed(this.#state) / 0x1_0000_0000;
  }

  /** A whole number, both ends included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error("Nothing to pick from.");
    return list[this.integer(0, list.length - 1)] as T;
  }

  /** One of the choices; each as likely as its number says. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let rest = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) if ((rest -= weight) < 0) return choice;
    throw new Error("Nothing to choose from.");
  }

  shuffled<T>(list: readonly T[]): T[] {
    const rest = [...list];
    return list.map(() => rest.splice(this.integer(0, rest.length - 1), 1)[0] as T);
  }

  /** `count` of the list, none twice, in the list's order. */
  some<T>(list: readonly T[], count: number): T[] {
    const chosen = new Set(this.shuffled(list.map((_, index) => index)).slice(0, count));
    return list.filter((_, index) => chosen.has(index));
  }
}

/** The seed of the case with this number in a run with this seed: the case can be had again without the others. */
export function seedOfCase(seed: number, index: number): number {
  return mixed((mixed(seed >>> 0) + Math.imul(index + 1, 0x9e3779b1)) >>> 0);
}

function mixed(state: number): number {
  let bits = Math.imul(state ^ (state >>> 15), state | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return (bits ^ (bits >>> 14)) >>> 0;
}
