import { leadsTo, type Total, type Totals } from "./circles";
import type { Lines } from "./lines";

/** What else a line is the sum of must hold in so many of the cells in which its own sum does, and in no fewer than these. */
const AS_GOOD = 0.9;
const FEWEST = 3;

/**
 * The totals with what else they are the sum of: one whole may be split in two ways.
 *
 *   Jumlah │ L  │ P  │ < 25 │ 25–40 │ > 40        Jumlah = L + P, and of the ages
 *
 * `found` are all sums that lines may be, of which `totals` are the likeliest.
 */
export function withFurther(totals: Totals, found: readonly Total[], lines: Lines): readonly Total[] {
  const more = [...totals.values()].flatMap((own) => {
    const others = found.filter((other) => other.line === own.line && isFurther(other, own, totals, lines));
    return [...others].sort((a, b) => a.cost - b.cost || b.score - a.score).slice(0, 1);
  });
  const own = withoutCopies([...totals.values(), ...more.filter((total) => !belongsToAnother(total, lines))]);
  return [...own, ...instead(totals, own, found, lines)];
}

/**
 * What a line adds up whose likeliest parts are those of another line that says the same: "Total Aktiva" adds up what stands
 * over it, though what "Total Kewajiban" adds up comes to the same, and one of its own figures is mistyped.
 */
function instead(
  totals: Totals,
  own: readonly Total[],
  found: readonly Total[],
  lines: Lines,
): readonly Total[] {
  const known = new Map(own.map((total) => [total.line, total]));
  return [...totals.keys()].flatMap((line): readonly Total[] => {
    if (known.has(line)) return [];
    const others = found.filter(
      (other) =>
        other.line === line &&
        other.hits >= FEWEST &&
        other.misses === 1 &&
        !belongsToAnother(other, lines) &&
        !own.some((one) => nameOf(one) === nameOf(other)) &&
        !other.parts.some((part) => leadsTo(known, part, line)),
    );
    return [...others].sort((a, b) => b.score - a.score).slice(0, 1);
  });
}

function isFurther(other: Total, own: Total, totals: Totals, lines: Lines): boolean {
  return (
    other.hits >= Math.max(FEWEST, own.hits * AS_GOOD) &&
    other.misses <= own.misses &&
    !isFiner(own.parts, other.parts, totals) &&
    !other.parts.some((part) => leadsTo(totals, part, own.line)) &&
    !other.parts.some((part) => own.parts.some((mine) => saysSame(lines, mine, part, own.holding)))
  );
}

/** True where a part of the one is, or is of, a part of the other: both are one sum, told more or less finely. */
function isFiner(one: readonly number[], other: readonly number[], totals: Totals): boolean {
  const leaves = one.map((part) => leavesOf(part, totals));
  return other.some((part) => {
    const own = leavesOf(part, totals);
    return leaves.some((its) => isWithin(own, its) || isWithin(its, own));
  });
}

function leavesOf(line: number, totals: Totals): ReadonlySet<number> {
  const parts = totals.get(line)?.parts ?? [];
  return parts.length === 0 ? new Set([line]) : new Set(parts.flatMap((part) => [...leavesOf(part, totals)]));
}

function isWithin(inner: ReadonlySet<number>, outer: ReadonlySet<number>): boolean {
  return [...inner].every((leaf) => outer.has(leaf));
}

/** True where another line says the same and stands nearer to the parts: "Total Aktiva" beside "Total Kewajiban". */
function belongsToAnother(total: Total, lines: Lines): boolean {
  const places = Array.from({ length: lines.count }, (_, line) => line);
  return places.some(
    (line) =>
      !total.parts.includes(line) &&
      nearness({ ...total, line }) < nearness(total) &&
      saysSame(lines, line, total.line, total.holding),
  );
}

function saysSame(lines: Lines, one: number, other: number, cells: ReadonlySet<number>): boolean {
  return [...cells].every((at) => lines.amount(one, at) === lines.amount(other, at));
}

function nameOf({ parts }: Total): string {
  return [...parts].sort((a, b) => a - b).join();
}

/** In so few cells a line may say the same as a total by chance. */
const FEWEST_FOR_COPY = 4;

/** True for a line right beside a total that says the same: both add up its parts. */
function isCopy(total: Total, best: Total): boolean {
  return Math.abs(best.line - total.line) === 1 && total.misses <= best.misses && total.hits >= FEWEST_FOR_COPY;
}

/** Of several lines with the same parts the one that holds best and is nearest, and copies right beside it. */
function withoutCopies(totals: readonly Total[]): readonly Total[] {
  const byParts = new Map<string, Total>();
  for (const total of totals) {
    const best = byParts.get(nameOf(total));
    if (!best || isBetter(total, best)) byParts.set(nameOf(total), total);
  }
  return totals.filter((total) => {
    const best = byParts.get(nameOf(total)) ?? total;
    return best === total || isCopy(total, best);
  });
}

function isBetter(one: Total, other: Total): boolean {
  return one.misses < other.misses || (one.misses === other.misses && nearness(one) < nearness(other));
}

/** How far a total is from the nearest of its parts. */
function nearness({ line, parts }: Pick<Total, "line" | "parts">): number {
  return parts.reduce((so, part) => Math.min(so, Math.abs(part - line)), Number.POSITIVE_INFINITY);
}
