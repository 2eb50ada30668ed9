import { Evidence, type Field, type Reading } from "./evidence";
import type { Rate } from "../rate";
import { swappedRun } from "./swappedRun";
import { moved, permutations } from "./permutations";

/** What is found of a field: its figures stand in other places, in the rows concerned; all rows where `rows` is null. */
export interface FoundOrder {
  readonly places: readonly number[];
  readonly rows: readonly number[] | null;
}

/** So little speaks against the right reading, next to what speaks against the header's. */
const LEFT_OVER = 0.25;
/** Fewer rows with decimals among counts are slips of single figures. */
const FEWEST_ROWS = 3;
const FEWEST_FRACTIONS = 2;
const SHARE_OF_FRACTIONS = 0.25;

/**
 * Finds the order in which the figures of a field really stand, where it is not the header's: counts are whole
 * numbers, sums hold, and Rp and US$ are in one proportion. Null where the header is right, or where it is not sure.
 *
 *   Investasi │ Proyek
 *   103.249,80│     39      as headed
 *            4│   0,00      these rows have the two interchanged
 *           11│ 9.460,20
 */
export function findOrder(field: Field): FoundOrder | null {
  const evidence = new Evidence(field);
  const [asHeaded = [], ...others] = permutations(field.roles.length);
  const headed: Reading = { places: asHeaded, rows: new Set() };
  const before = evidence.against(headed);
  if (before < 2) return null;
  const rate = evidence.rateOf(headed);
  let best: { readonly reading: Reading; readonly against: number } | null = null;
  for (const places of others) {
    for (const rows of rowsMoved(field, evidence, headed, rate, places)) {
      if (rows.size === 0) continue;
      const against = evidence.against({ places, rows });
      if (against < (best?.against ?? before)) best = { reading: { places, rows }, against };
    }
  }
  if (!best || best.against > before * LEFT_OVER || !isSure(evidence, headed, best.reading)) return null;
  const { places, rows } = best.reading;
  const isWhole = field.rows.every((_, row) => rows.has(row));
  return { places, rows: isWhole ? null : [...rows].sort((a, b) => a - b) };
}

/** Sums that come right in two columns are proof; else decimals among counts, or the rate, in several rows. */
function isSure(evidence: Evidence, headed: Reading, reading: Reading): boolean {
  if (evidence.brokenSums(headed) - evidence.brokenSums(reading) >= 2) return true;
  if (reading.rows.size < FEWEST_ROWS) return false;
  const exchanged = evidence.rateOf(headed) === null && evidence.rateOf(reading) !== null;
  return (
    exchanged || evidence.fractions(reading.rows) >= Math.max(FEWEST_FRACTIONS, reading.rows.size * SHARE_OF_FRACTIONS)
  );
}

/** The rows that a change of places may be better for; rows that it makes no odds to go with those beside them. */
function rowsMoved(
  field: Field,
  evidence: Evidence,
  headed: Reading,
  asHeaded: Rate | null,
  places: readonly number[],
): readonly ReadonlySet<number>[] {
  const everywhere = { places, rows: new Set(field.rows.keys()) };
  const rate = asHeaded ?? evidence.rateOf(everywhere);
  const gains = field.rows.map(
    (_, row) => evidence.againstRow(row, headed.places, rate) - evidence.againstRow(row, places, rate),
  );
  if (!gains.some((gain) => gain > 0)) return rowsBySums(field, evidence, headed, places);
  if (!gains.some((gain) => gain < 0)) return [everywhere.rows];
  const rows = new Set<number>();
  for (const row of gains.keys()) if (gainNear(gains, row) > 0) rows.add(row);
  const open = [...gains.keys()].filter((row) => gains[row] === 0);
  return [settled(evidence, places, rows, open)];
}

/** The gain of the nearest row that has one, first looking up. */
function gainNear(gains: readonly number[], row: number): number {
  return gains.slice(0, row + 1).findLast((gain) => gain !== 0) ?? gains.slice(row).find((gain) => gain !== 0) ?? 0;
}

/** Rows that may go either way go the way in which more sums hold. */
function settled(
  evidence: Evidence,
  places: readonly number[],
  start: ReadonlySet<number>,
  open: readonly number[],
): ReadonlySet<number> {
  const rows = new Set(start);
  const turn = (row: number) => rows.delete(row) || rows.add(row);
  let broken = evidence.brokenSums({ places, rows });
  for (const row of open) {
    if (broken === 0) break;
    const near = evidence.totalsOf(row);
    const before = evidence.brokenSums({ places, rows }, near);
    turn(row);
    const after = evidence.brokenSums({ places, rows }, near);
    if (after < before) broken += after - before;
    else turn(row);
  }
  return rows;
}

/** Where the figures themselves do not tell, sums do: single rows, or rows next to each other. */
function rowsBySums(
  field: Field,
  evidence: Evidence,
  headed: Reading,
  places: readonly number[],
): readonly ReadonlySet<number>[] {
  if (moved(places) !== 2) return [];
  const [first = 0, second = 0] = places.flatMap((place, role) => (place === role ? [] : [role]));
  return [rowsOfSums(evidence, headed, places), swappedRun(field, first, second)];
}

/** The rows in each of which two figures have to be interchanged for the sums of both columns to hold. */
function rowsOfSums(evidence: Evidence, headed: Reading, places: readonly number[]): ReadonlySet<number> {
  const roles = places.flatMap((place, role) => (place === role ? [] : [role]));
  const suspects = roles
    .flatMap((role) => evidence.brokenTotals(headed, role))
    .flatMap(({ row, parts }) => [row, ...parts]);
  const settles = (row: number) => {
    const near = evidence.totalsOf(row);
    return evidence.brokenSums(headed, near) - evidence.brokenSums({ places, rows: new Set([row]) }, near) >= 2;
  };
  return new Set([...new Set(suspects)].filter(settles));
}
