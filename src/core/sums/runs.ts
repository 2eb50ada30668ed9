import type { Lines } from "./lines";

/** Lines that a total may add up a run of, in their order, and where each beginning would lead. */
export class Runs {
  readonly #lines: Lines;
  readonly #list: readonly number[];
  /** Per cell across: what the lines before each place come to, and the places in order of that. */
  readonly #before: readonly Float64Array[];
  readonly #order: readonly Int32Array[];

  constructor(lines: Lines, list: readonly number[]) {
    this.#lines = lines;
    this.#list = list;
    this.#before = Array.from({ length: lines.across }, (_, across) => runningSums(lines, list, across));
    this.#order = this.#before.map((sums) =>
      Int32Array.from(sums.keys()).sort((a, b) => at(sums, a) - at(sums, b) || a - b),
    );
  }

  /**
   * The runs next to a line, before or after it, that most of its figures are the sums of; the likeliest first. `gap` is
   * how many lines stand between.
   */
  next(total: number, tolerance: number, gap = 0): readonly (readonly number[])[] {
    const own = this.#placeOf(total);
    const [before, behind] = [own - gap, (this.#list[own] === total ? own + 1 : own) + gap];
    const runs = [
      ...this.#ends(total, before, -1, tolerance).map((from) => [this.#reach(from, before, -1, total), before]),
      ...this.#ends(total, behind, 1, tolerance).map((to) => [behind, this.#reach(to, behind, 1, total)]),
    ];
    return runs.map(([from, to]) => this.#list.slice(from, to));
  }

  #placeOf(line: number): number {
    let [low, high] = [0, this.#list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(this.#list, middle) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The other end of each run that some figure of the total speaks for. */
  #ends(total: number, from: number, direction: 1 | -1, tolerance: number): readonly number[] {
    if (from < 0 || from > this.#list.length) return [];
    const votes = new Map<number, number>();
    for (const [across, sums] of this.#before.entries()) {
      const value = this.#lines.amount(total, across);
      if (value === 0) continue;
      const wanted = at(sums, from) + direction * value;
      const room = 10 ** -this.#lines.decimals(total, across) * tolerance + 1e-9 * Math.abs(wanted);
      for (const end of this.#near(across, wanted, room, (end) => direction * (end - from) > 1)) {
        votes.set(end, (votes.get(end) ?? 0) + 1);
      }
    }
    return [...votes]
      .sort(([a, first], [b, second]) => second - first || Math.abs(a - from) - Math.abs(b - from))
      .slice(0, TRIED)
      .map(([end]) => end);
  }

  /** The places before which the figures of a column come to about what is wanted. */
  #near(across: number, wanted: number, room: number, isPossible: (place: number) => boolean): readonly number[] {
    const [sums, order] = [this.#before[across] ?? [], this.#order[across] ?? []];
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(sums, at(order, middle)) < wanted - room) low = middle + 1;
      else high = middle;
    }
    const near: number[] = [];
    for (; low < order.length && near.length < MOST_NEAR; low++) {
      const place = at(order, low);
      if (at(sums, place) > wanted + room) break;
      if (isPossible(place)) near.push(place);
    }
    return near;
  }

  /** A run goes on over neighbours that add nothing. */
  #reach(end: number, from: number, direction: 1 | -1, total: number): number {
    for (let next = end; ; next += direction) {
      const line = this.#list[direction > 0 ? next : next - 1];
      const last = this.#list[direction > 0 ? next - 1 : next];
      if (line === undefined || last === undefined || line === total || next === from) return next;
      if (Math.abs(line - last) > 1 || this.#adds(line, total)) return next;
    }
  }

  #adds(line: number, total: number): boolean {
    return this.#before.some((_, across) => this.#lines.has(total, across) && this.#lines.amount(line, across) !== 0);
  }
}

/** So many of the likeliest runs are looked at more closely. */
const TRIED = 3;
/** Where many runs come to the same they differ by zeros, and one is as good as another. */
const MOST_NEAR = 12;

function at(list: ArrayLike<number>, place: number): number {
  return list[place] ?? Number.NaN;
}

function runningSums(lines: Lines, list: readonly number[], across: number): Float64Array {
  const sums = new Float64Array(list.length + 1);
  let so = 0;
  for (const [place, line] of list.entries()) {
    so += lines.amount(line, across);
    sums[place + 1] = so;
  }
  return sums;
}
