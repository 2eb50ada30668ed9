import type { Agreement } from "./agreement";
import { leadsTo, type Total, type Totals } from "./circles";

/** A statement that carries each result on to the next line has many levels; more than these none has. */
const DEPTH = 8;
/** So many of the cells that hold must still do so where a total stands for its parts: it may be wrong itself in some. */
const STILL = 0.8;

/**
 * The totals as a reader sees them: where one adds up all that another between them adds up, it adds up that other.
 *
 *   Pegawai         40
 *   Barang          20
 *   Operasi         60
 *   Modal           40
 *   Jumlah         100        not 40 + 20 + 40, but 60 + 40
 *
 * `others` are the further sums that a line is as well; `measured` tells how well a line is the sum of others.
 */
export function nested(
  totals: Totals,
  others: readonly Total[],
  measured: (line: number, parts: readonly number[]) => Agreement,
): Totals {
  const result = new Map(totals);
  for (let depth = 0; depth < DEPTH; depth++) {
    const inner = [...result.values(), ...others].sort((a, b) => b.parts.length - a.parts.length);
    const changed = [...result.values()].flatMap((total) => shortened(total, inner, result, measured) ?? []);
    if (changed.length === 0) break;
    for (const total of changed) result.set(total.line, total);
  }
  return result;
}

/** The same total with others in place of their parts; null where none stands for any. */
function shortened(
  total: Total,
  inner: readonly Total[],
  totals: Totals,
  measured: (line: number, parts: readonly number[]) => Agreement,
): Total | null {
  let shorter: Total | null = null;
  for (const other of inner) {
    const { parts }: Total = shorter ?? total;
    if (!isInside(other, total.line, parts) || leadsTo(totals, other.line, total.line)) continue;
    const own = [...parts.filter((part) => !other.parts.includes(part)), other.line].sort((a, b) => a - b);
    const now = measured(total.line, own);
    if (now.holding.size >= STILL * total.holding.size) shorter = { ...total, parts: own, holding: now.holding };
  }
  return shorter;
}

/** True for a total between the others and what they come to, most of whose parts are some of these. */
function isInside(inner: Total, line: number, parts: readonly number[]): boolean {
  if (inner.line === line || parts.includes(inner.line) || inner.parts.length < 2) return false;
  const shared = inner.parts.filter((part) => parts.includes(part)).length;
  if (shared < 2 || shared === parts.length || shared * 2 <= inner.parts.length) return false;
  return isWithin(inner.line, [line, ...parts], isNextTo(inner) ? 1 : 0);
}

/** A total right before or behind its parts may stand before the first of all, or behind the last. */
function isNextTo({ line, parts }: Total): boolean {
  return parts.some((part) => Math.abs(part - line) === 1);
}

function isWithin(line: number, others: readonly number[], beyond: number): boolean {
  return line >= Math.min(...others) - beyond && line <= Math.max(...others) + beyond;
}
