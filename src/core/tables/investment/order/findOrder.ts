import { onDemand } from "../../../onDemand";
import { forEachInSteps, type Steps } from "../../../steps";
import { Evidence, type Reading } from "./evidence";
import { TotalsByRow } from "./balance";
import type { Field } from "./field";
import { moved, permutations } from "./permutations";
import { swappedRun } from "./swappedRun";

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
export function* findOrder(field: Field): Steps<FoundOrder | null> {
  const totals = new TotalsByRow(field);
  yield;
  const evidence = new Evidence(field, totals);
  yield;
  const before = evidence.against(evidence.headed);
  if (before < 2) return null;
  const everywhere = onDemand(() => new Set(rowsUpTo(field.height)));
  let best: { readonly reading: Reading; readonly against: number } | null = null;
  for (const places of permutations(field.roles.length).slice(1)) {
    yield;
    if (evidence.leastAgainst(places) > before * LEFT_OVER) continue;
    for (const rows of yield* rowsMoved(field, evidence, places, everywhere)) {
      if (rows.size === 0) continue;
      yield;
      const against = evidence.against({ places, rows });
      if (against < (best?.against ?? before)) best = { reading: { places, rows }, against };
    }
  }
  if (!best || best.against > before * LEFT_OVER || !isSure(evidence, best.reading)) return null;
  const { places, rows } = best.reading;
  return { places, rows: rows.size === field.height ? null : [...rows].sort((a, b) => a - b) };
}

/** Sums that come right in two columns are proof; else decimals among counts, or the rate, in several rows. */
function isSure(evidence: Evidence, reading: Reading): boolean {
  if (evidence.repaired(reading) >= 2) return true;
  if (reading.rows.size < FEWEST_ROWS) return false;
  const exchanged = evidence.rateOf(evidence.headed) === null && evidence.rateOf(reading) !== null;
  return (
    exchanged || evidence.fractions(reading.rows) >= Math.max(FEWEST_FRACTIONS, reading.rows.size * SHARE_OF_FRACTIONS)
  );
}

/** The rows that a change of places may be better for; rows that it makes no odds to go with those beside them. */
function* rowsMoved(
  field: Field,
  evidence: Evidence,
  places: readonly number[],
  everywhere: () => ReadonlySet<number>,
): Steps<readonly ReadonlySet<number>[]> {
  const rate = evidence.rateOf(evidence.headed) ?? evidence.rateOf({ places, rows: everywhere() });
  const gains = evidence.gains(places, rate);
  yield;
  if (!gains.some((gain) => gain > 0)) {
    // Where the figures themselves do not tell, sums do: single rows, or rows next to each other.
    if (moved(places) !== 2) return [];
    return [yield* rowsOfSums(evidence, places, field), yield* swappedRun(field, evidence, places)];
  }
  if (!gains.some((gain) => gain < 0)) return [everywhere()];
  const rows = new Set<number>();
  for (const [row, gain] of gainsNear(gains).entries()) if (gain > 0) rows.add(row);
  return [yield* settled(evidence, places, rows, gains)];
}

/** For each row the gain of the nearest that has one, first looking up. */
function gainsNear(gains: Int8Array): Int8Array {
  let near = gains.find((gain) => gain !== 0) ?? 0;
  return gains.map((gain) => (near = gain === 0 ? near : gain));
}

/** Rows that may go either way go the way in which more sums hold. */
function* settled(
  evidence: Evidence,
  places: readonly number[],
  start: ReadonlySet<number>,
  gains: Int8Array,
): Steps<ReadonlySet<number>> {
  const rows = new Set(start);
  const balance = evidence.balance(places);
  for (const row of rows) balance.turn(row);
  yield* forEachInSteps(rowsUpTo(gains.length), (row) => {
    if (gains[row] !== 0 || balance.brokenAt(row) === 0) return;
    const before = balance.broken;
    balance.turn(row);
    if (balance.broken >= before) balance.turn(row);
    else if (!rows.delete(row)) rows.add(row);
  });
  return rows;
}

/** The rows in each of which two figures have to be interchanged for the sums of both columns to hold. */
function* rowsOfSums(evidence: Evidence, places: readonly number[], { height }: Field): Steps<ReadonlySet<number>> {
  const balance = evidence.balance(places);
  const rows = new Set<number>();
  yield* forEachInSteps(rowsUpTo(height), (row) => {
    if (balance.brokenAt(row) < 2) return;
    const before = balance.broken;
    balance.turn(row);
    if (before - balance.broken >= 2) rows.add(row);
    balance.turn(row);
  });
  return rows;
}

function rowsUpTo(height: number): readonly number[] {
  return Array.from({ length: height }, (_, row) => row);
}
