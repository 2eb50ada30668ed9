import { readDate } from "../../dates/readDate";
import { serialOfDay } from "../../dates/serial";
import { flatMapInHandfuls, type Steps } from "../../steps";
import { columnsAbove } from "./columnsAbove";
import { namesDate } from "./dateNames";
import type { PermitRegister } from "./register";

/** What was asked for on a day, that was not issued before it. */
const APPLIED = /mohon|pengajuan|masuk|daftar|terima berkas|berkas (di)?terima|berkas lengkap/;
const NEVER = /lahir|lama\b|selesai|terbit/;
/** More than these, or more than one in so many rows, are no slips: the columns are about something else. */
const MOST = 5;
const ONE_IN = 10;

/** Rows that are dated before the day in the column `applied`. */
export interface DatedBefore {
  readonly rows: readonly number[];
  readonly date: number;
  readonly applied: number;
}

/** The permits that are dated before they were asked for, where few are: one of the two days is mistyped. */
export function* datedBeforeAsked(register: PermitRegister): Steps<DatedBefore | null> {
  const { date } = register.header;
  const [applied, ...more] = columnsAbove(register).filter(isOfApplication);
  if (!applied || more.length > 0 || applied.column === date) return null;
  const dated = yield* flatMapInHandfuls(register.rows, ({ row, date: issued }) => {
    const asked = readDate(register.sheet.dateValue(row, applied.column));
    if (issued?.kind !== "day" || asked?.kind !== "day") return [];
    return [{ row, isBefore: serialOfDay(issued.day) < serialOfDay(asked.day) }];
  });
  const rows = dated.filter(({ isBefore }) => isBefore).map(({ row }) => row);
  const areSlips = rows.length > 0 && rows.length <= MOST && rows.length * ONE_IN <= dated.length;
  return areSlips ? { rows, date, applied: applied.column } : null;
}

function isOfApplication({ text }: { readonly text: string }): boolean {
  return namesDate(text) && APPLIED.test(text) && !NEVER.test(text);
}
