import { readDate } from "../../../dates/readDate";
import { serialOfDay } from "../../../dates/serial";
import { shownCell } from "../../../findings/ofCell";
import { rule } from "../../../rules/rule";
import { columnsAbove } from "../columnsAbove";
import { namesDate } from "../dateNames";
import type { PermitRegister } from "../register";

/** What was asked for on a day, that was not issued before it. */
const APPLIED = /mohon|pengajuan|masuk|daftar|terima berkas|berkas (di)?terima|berkas lengkap/;
const NEVER = /lahir|lama\b|selesai|terbit/;
/** More than these, or more than one in so many rows, are no slips: the columns are about something else. */
const MOST = 5;
const ONE_IN = 10;
const FEWEST_ROWS = 5;

/** Permits dated before they were asked for: one of the two days is mistyped. */
export const datedBefore = rule({
  says: ["register-dated-before"],
  severity: "warning",
  fix: "none",
  ground: "reading",
  find(register: PermitRegister) {
    const [applied, ...more] = columnsAbove(register).filter(isOfApplication);
    if (!applied || more.length > 0 || applied.column === register.header.date) return [];
    const dated = register.rows.flatMap(({ row, date }) => {
      const asked = readDate(register.sheet.dateValue(row, applied.column));
      if (date?.kind !== "day" || asked?.kind !== "day") return [];
      return [{ row, isBefore: serialOfDay(date.day) < serialOfDay(asked.day) }];
    });
    const before = dated.filter(({ isBefore }) => isBefore);
    const [first] = before;
    if (!first || dated.length < FEWEST_ROWS || before.length > MOST || before.length * ONE_IN > dated.length)
      return [];
    const cell = { row: first.row, column: register.header.date };
    const rows = before.map(({ row }) => row + 1);
    const message = { key: "register-dated-before", rows, applied: applied.column } as const;
    return [{ cell, actual: shownCell(register.sheet, cell), message }];
  },
});

function isOfApplication({ text }: { readonly text: string }): boolean {
  return namesDate(text) && APPLIED.test(text) && !NEVER.test(text);
}
