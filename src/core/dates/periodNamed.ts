import { MONTH_NAME, monthOf } from "./months";
import { periodsIn, type Period } from "./periods";

const ALONE = new RegExp(String.raw`^(?:\d{1,2}[.)] ?)?(${MONTH_NAME})\.?(?: ((?:19|20)\d\d))?$`, "iu");
const YEAR = /\b(?:19|20)\d\d\b/;

/**
 * The one period of months that names a row or column: "TW II", "Triwulan II 2024", "Januari"; `year` where it does not say of
 * which year. Null for names of several periods, or of none.
 */
export function periodNamed(name: string, year: number | null): Period | null {
  const alone = ALONE.exec(name);
  const month = monthOf(alone?.[1] ?? "");
  if (month !== null) {
    const own = alone?.[2] === undefined ? year : Number(alone[2]);
    return { months: [month], year: own, text: name, at: 0, contradiction: null };
  }
  const [period, ...others] = periodsIn(name);
  if (!period || others.length > 0 || period.months.length === 0 || period.contradiction) return null;
  const said = YEAR.exec(name)?.[0];
  return { ...period, year: period.year ?? (said === undefined ? year : Number(said)) };
}
