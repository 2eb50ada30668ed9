import { counted, listed } from "../counted";
import { rowsEn } from "../rowList";
import type { PlanTexts } from "./texts";

/** The same in English. */
export const plans: PlanTexts = {
  "lower-unsur-left-out": ({ planned, left, survey }, say) =>
    `In the results of ${survey ?? "the survey"}, ${left.name} has ${say.shown(left.score)}, less than ` +
    `${say.shown(planned.score)} for ${planned.name}, which is a priority. ${left.name} is not in the plan; add it.`,
  "plan-without-column": ({ missing }) =>
    `This plan has no column ${missing === "who" ? "Penanggung Jawab (who is responsible)" : "Waktu (time)"}. Add it.`,
  "plan-without-year": ({ actual }) => `The time "${actual}" names no year. Better write the year.`,
  "plan-unwritten": ({ columns, unsur }) =>
    `This plan for ${counted(unsur, "unsur", "unsur")} is not written yet: ${listed(columns.map(quoted), "and")} are blank.`,
  "plan-blank": ({ column, rows }) => `${rowsEn(rows)}: the column "${column}" is blank. Fill it before sending.`,
  "problem-without-solution": ({ column }) =>
    `This problem has nothing in the column "${column}". Fill it before sending.`,
  "measure-not-realised": ({ measure }) =>
    `What was done does not tell of the plan "${measure}". Add it, or say why it is not done yet.`,
};

function quoted(name: string): string {
  return `"${name}"`;
}
