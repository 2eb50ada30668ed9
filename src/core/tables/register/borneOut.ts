import { forEachInSteps, type Steps } from "../../steps";
import type { CountedDays } from "../../dates/countedDays";

/** So many rows must say it, and so many of all that say something. */
const FEWEST = 3;
const BELIEVED = 0.6;

/** What a row says of how long its permit took. */
export interface StatedDays {
  readonly row: number;
  readonly days: number;
}

/** How many rows state what one span comes to, counted in each way. */
interface Evidence {
  readonly holding: number;
  readonly overSundays: number;
  readonly holdingOverSundays: number;
  readonly working: number;
}

/**
 * The spans that rows state in days of the calendar. Within a week these are the working days, too: that all days are
 * meant is known from the rows with a Sunday between their days alone. Both days of a week of six counted, Friday to
 * Monday are three, as in the calendar: so no way of counting working days may hold more often.
 */
export function* borneOut<S>(
  stated: readonly StatedDays[],
  spans: readonly S[],
  countedAt: (row: number, span: S) => CountedDays | null,
): Steps<readonly S[]> {
  const seen: { readonly span: S; readonly evidence: Evidence }[] = [];
  for (const span of spans) seen.push({ span, evidence: yield* evidenceOf(stated, (row) => countedAt(row, span)) });
  const working = Math.max(...seen.map(({ evidence }) => evidence.working));
  return seen.flatMap(({ span, evidence: { holding, overSundays, holdingOverSundays } }) => {
    const isBelieved = isMost(holding, stated.length) && isMost(holdingOverSundays, overSundays);
    return isBelieved && holding >= working ? [span] : [];
  });
}

function isMost(holding: number, of: number): boolean {
  return holding >= FEWEST && holding >= of * BELIEVED;
}

function* evidenceOf(stated: readonly StatedDays[], countedAt: (row: number) => CountedDays | null): Steps<Evidence> {
  let [holding, overSundays, holdingOverSundays, sixDayWeek, fiveDayWeek] = [0, 0, 0, 0, 0];
  yield* forEachInSteps(stated, ({ row, days }) => {
    const counted = countedAt(row);
    if (counted === null) return;
    const [isHolding, isOverSunday] = [days === counted.calendar, counted.sixDayWeek < counted.calendar];
    if (isHolding) holding++;
    if (isOverSunday) overSundays++;
    if (isHolding && isOverSunday) holdingOverSundays++;
    if (days === counted.sixDayWeek) sixDayWeek++;
    if (days === counted.fiveDayWeek) fiveDayWeek++;
  });
  return { holding, overSundays, holdingOverSundays, working: Math.max(sixDayWeek, fiveDayWeek) };
}
