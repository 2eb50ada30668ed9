import { isRevised } from "./beforeAfter";
import { timeIn } from "../../layout/time";
import { isRemainder, isTotal } from "../../layout/vocabulary";

/** A row or column by the words over it, from top to bottom. */
interface Named {
  readonly words: readonly string[];
  readonly header: string;
}

/** What was planned and what came of it. */
export interface PlanAndResult<T> {
  readonly planned: T;
  readonly actual: T;
}

const PLANNED = /\b(target|rencana|pagu|anggaran|wajib (lapor|lkpm))\b/i;
/** How much of it that is stands beside what came of it. */
const PERCENT = /%|persen|prosen/i;
const CAME_OF_IT = /realisasi|serapan|terserap|\b(sudah|telah) (me)?lapor/i;

const UNIT = /\(([^()]*)\)$/;

/**
 * The two where one strip is called each: what came of it may be called so, be the one that tells what has come together
 * so far, the only total, or the only one of the unit that was planned in; where some are of that unit, no other is it.
 * Null where none is, or several.
 *
 *   Jumlah PBG │ Retribusi (Rp) │ Target (Rp)      of a target in Rupiah no count of permits comes
 */
export function planAndResult<T extends Named>(strips: readonly T[]): PlanAndResult<T> | null {
  const plans = strips.filter(isPlanned);
  const [planned, ...otherPlans] = isRevised(plans) ? plans.slice(-1) : plans;
  const all = strips.filter((one) => !isPlanned(one) && !PERCENT.test(one.words.at(-1) ?? ""));
  const unit = planned && unitOf(planned);
  const alike = unit ? all.filter((one) => unitOf(one) === unit) : [];
  const others = alike.length > 0 ? alike : all;
  const results = [
    others.filter(({ words }) => words.some((word) => timeIn(word)?.kind === "toDate")),
    furthest(others),
    others.filter(({ header }) => CAME_OF_IT.test(header)),
    others.filter(({ header }) => /\bkeuangan\b/i.test(header)),
    others.filter(({ words }) => isTotal(words.at(-1) ?? "")),
    alike,
  ];
  const actual = results.find(({ length }) => length === 1)?.[0];
  return planned && actual && otherPlans.length === 0 ? { planned, actual } : null;
}

function unitOf({ words }: Named): string | null {
  return UNIT.exec(words.at(-1) ?? "")?.[1]?.toLowerCase() ?? null;
}

/** "s.d. TW II" beside "s.d. TW I". */
function furthest<T extends Named>(strips: readonly T[]): readonly T[] {
  const reaches = strips.flatMap((strip) => {
    const time = strip.words.map(timeIn).find((one) => one?.kind === "reach");
    return time?.kind === "reach" ? [{ strip, to: time.span.to }] : [];
  });
  const last = Math.max(...reaches.map(({ to }) => to));
  return reaches.filter(({ to }) => to === last).map(({ strip }) => strip);
}

/** True for what was planned, which stands beside what came of it: the lowest words that tell say so. */
export function isPlanned({ words }: Pick<Named, "words">): boolean {
  const isOther = (word: string) => CAME_OF_IT.test(word) || isRemainder(word);
  const telling = words.findLast((word) => PLANNED.test(word) || isOther(word)) ?? "";
  return PLANNED.test(telling) && !isOther(telling);
}
