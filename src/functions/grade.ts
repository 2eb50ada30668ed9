import { exact, type Exact } from "../core/numbers/exact";
import { halfUp, round } from "../core/numbers/rounding";
import { IKM_DECIMALS } from "../core/tables/skm/method/method";
import { LONGEST_SCALE } from "../core/tables/skm/respondents/answer";
import { gradeAt } from "../core/tables/skm/grade/grade";
import { REGULATION_GRADES, type Grade } from "../core/tables/skm/grade/grades";
import { BEST_IKM, REGULATION_SCALE } from "../core/tables/skm/scale/scale";
import { numberGiven } from "./numberGiven";
import { refuse } from "./refused";

/** The mutu of an IKM, A to D, by the bands of PermenPANRB 14/2017. */
export function mutuOf(ikm: unknown): string {
  return gradeOf(ikm).mutu;
}

/** The kinerja of an IKM by the same bands, in the language of the report. */
export function kinerjaOf(ikm: unknown): string {
  return gradeOf(ikm).kinerja;
}

/** No NRR is higher on any scale, and no IKM lower: 10 is the best answer of the longest one. */
const HIGHEST_NRR = LONGEST_SCALE;

function gradeOf(given: unknown): Grade {
  const ikm = numberGiven(given, "ikm", { least: exact(HIGHEST_NRR), most: exact(BEST_IKM) });
  if (isNrr(ikm)) refuse({ key: "nrrForIkm", value: ikm.valueOf() });
  const isIkm = ikm.compare(exact(HIGHEST_NRR)) > 0 && round(ikm, halfUp(IKM_DECIMALS)).compare(exact(BEST_IKM)) <= 0;
  const grade = isIkm ? gradeAt(ikm, REGULATION_GRADES) : null;
  return grade ?? refuse({ key: "noIkm", value: ikm.valueOf() });
}

function isNrr(number: Exact): boolean {
  const { least, most } = REGULATION_SCALE;
  return number.compare(exact(least)) >= 0 && number.compare(exact(most)) <= 0;
}
