import type { Tallied } from "../../core/tally/messages";
import { aside } from "../aside";
import { counted, numberEn } from "../counted";
import { rowsEn } from "../rowList";
import type { RegisterTexts } from "./registerTexts";

/** More rows than this are counted, not named. */
const MOST_NAMED = 5;

/** What is said of registers, in English. */
export const register: RegisterTexts = {
  "register-without-header": ({ date, kind }, say) =>
    `There is no row of column headings; it is read by what stands there: the permit's date in column ${say.column(date)}, ` +
    `its kind in column ${say.column(kind)}. Compare, then add the headings.`,
  "register-without-date": ({ rows }) => `${rowsEn(rows)}: no date, so not counted. Enter the date.`,
  "register-unreadable-date": ({ rows, actual }, say) =>
    `${rowsEn(rows)}: not counted, because the date cannot be read ("${say.shown(actual)}"). ` +
    "Write it as a date, such as 19/04/2024.",
  "register-ambiguous-date": ({ rows, actual }, say) =>
    `${rowsEn(rows)}: not counted, because more than one date is given ("${say.shown(actual)}"). Keep one.`,
  "register-without-kind": ({ rows }) => `${rowsEn(rows)}: no jenis izin, so not counted. Enter it.`,
  "register-refused": ({ rows, actual }, say) =>
    `${rowsEn(rows)}: not counted, because the permit was not issued, or not yet ("${say.shown(actual)}").`,
  "register-unclear-status": ({ rows, actual }, say) =>
    `${rowsEn(rows)}: not clear whether the permit was issued ("${say.shown(actual)}"), so the counts concerned ` +
    "are neither filled nor checked. Write the status, such as Terbit or Diproses.",
  "register-dated-before": ({ rows, applied }, say) =>
    `${rowsEn(rows)} ${rows.length === 1 ? "is" : "are"} dated before the application (column ${say.column(applied)}). Check both dates.`,
  "register-repeated-number": ({ actual, firstSeen }, say) =>
    `Number ${say.shown(actual)} is already used in ${say.cell(firstSeen)} for another permit. Check the number.`,
  "register-outside-period": ({ rows }) => `${rowsEn(rows)}: dated outside the period, so not counted. Check the date.`,
  "register-unknown-kind": ({ count, kinds }) =>
    `${counted(count, "row is", "rows are")} not counted, because no table lists the jenis izin: ` +
    `${tally(kinds)}. Make the names agree or add a row.`,
  "register-unknown-channel": ({ count, channels }) =>
    `${counted(count, "row is", "rows are")} not counted, because no table is for the channel: ` +
    `${tally(channels)}. Make one or check the channel.`,
  "register-without-table": ({ counted: rows, left, first, last }, say) =>
    `No table sums up this register yet. A new table in ${say.cell(first)} to ${say.cell(last)} ` +
    `counts ${counted(rows, "row")}` +
    (left === 0 ? "." : `; ${counted(left, "row is", "rows are")} left out.`),
  "register-differs": ({ register: name, typed, confirmed }) =>
    `Only ${numberEn(confirmed)} of ${counted(typed, "figure")} ${typed === 1 ? "agrees" : "agree"} with the sheet ${name}, so this table is not checked against it. ` +
    "Make sure that the register or list is complete and what this table was counted from.",
};

function tally(names: readonly Tallied[]): string {
  const rest = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED).map(({ name, count }) => aside(`"${name}"`, numberEn(count)));
  return named.join(", ") + (rest > 0 ? ` and ${counted(rest, "other")}` : "");
}
