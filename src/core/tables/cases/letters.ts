import type { Day } from "../../dates/serial";
import { daysIn } from "../../dates/readDate";
import type { Cell } from "../../grid/address";
import type { Entry } from "../../layout/entries";
import { textOf, type CaseList, type Role } from "./caseList";
import { dayIn } from "./dates";
import { lettersIn, type LetterNumber } from "./letter";

/** A letter as a case names it. */
export interface Letter {
  readonly cell: Cell;
  /** All that stands there: "Kepala BPJS … 250/DPMPTSP/PM/V/2024". */
  readonly text: string;
  readonly number: LetterNumber | null;
  readonly day: Day | null;
}

/** Number and day of a letter, in one column or two: "No. Surat & Tgl". */
export function letterOf(list: CaseList, one: Entry, role: "incoming" | "reply"): Letter | null {
  const column = list.columns.get(role);
  if (column === undefined) return null;
  const text = textOf(list, one, role);
  const apart: Role = role === "reply" ? "replyDate" : "incomingDate";
  const [number = null] = lettersIn(text);
  const rest = number ? text.replace(number.text, " ") : text;
  const [named] = daysIn(rest);
  const day = list.columns.has(apart) ? dayIn(list, one, apart) : (named?.day ?? null);
  return { cell: { row: one.top, column }, text, number, day };
}

/** Every letter of a list in one of its columns, as it is listed. */
export function lettersOf(list: CaseList, role: "incoming" | "reply"): readonly Letter[] {
  return list.cases.flatMap((one) => letterOf(list, one, role) ?? []);
}

/** What belongs into a column of letters, by the words over it and beside it. */
export function asksFor(
  list: CaseList,
  role: "incoming" | "reply",
): { readonly number: boolean; readonly date: boolean } {
  const words = (list.headers.get(role) ?? "").toLowerCase();
  const apart = role === "reply" ? "replyDate" : "incomingDate";
  return {
    number: /\b(no|nomor|nomer)\b/.test(words),
    date: list.columns.has(apart) || /\b(tgl|tanggal)\b/.test(words),
  };
}
