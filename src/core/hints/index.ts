import type { Finding } from "../findings/finding";
import { areaName, cellsOf, contains } from "../grid/area";
import type { Sheet, Workbook } from "../grid/sheet";
import type { Hint } from "../preferences/hint";
import { findingsOf, rule, type RuleFacts } from "../rules/rule";
import type { Table } from "../tables/table";
import { hasRoom } from "./marked";
import type { Unfollowed } from "./messages";

interface Followed {
  readonly hint: Hint;
  readonly reason: Unfollowed | null;
}

/** A region that is not read as a person has said. */
const notFollowed = rule({
  says: ["hint-not-followed"],
  severity: "warning",
  fix: "none",
  ground: "reading",
  find({ hint: { area, kind }, reason }: Followed) {
    if (reason === null) return [];
    const cell = { row: area.top, column: area.left };
    return [{ cell, message: { key: "hint-not-followed", area: areaName(area), mark: kind, reason } }];
  },
});

export const hintRules: readonly RuleFacts[] = [notFollowed];

/** What could not be read as a person has said, and why. */
export function checkHints(workbook: Workbook, tables: readonly Table[], hints: readonly Hint[]): readonly Finding[] {
  return hints.flatMap((hint) => findingsOf(notFollowed, { hint, reason: whyNot(hint, workbook, tables) }, hint.sheet));
}

function whyNot(hint: Hint, { sheets }: Workbook, tables: readonly Table[]): Unfollowed | null {
  const sheet = sheets.find(({ name }) => name === hint.sheet);
  if (!sheet) return "no-sheet";
  if (cellsOf(hint.area).every(({ row, column }) => sheet.isEmpty(row, column))) return "empty";
  // Where it has no header, its columns are named in the row above.
  const area = { ...hint.area, top: Math.min(hint.area.top, hint.header?.bottom ?? hint.area.top) };
  const isThere = tables.some(
    (table) => table.sheet.name === hint.sheet && contains(area, { row: table.area.top, column: table.area.left }),
  );
  if (!isThere) return isForm(sheet, hint.area) ? null : "not-found";
  return hasRoom(hint, sheet) ? null : "no-room";
}

/** True where most columns wait to be typed, as on the sheets of a quarter that has just begun: there is nothing to read yet. */
function isForm(sheet: Sheet, { top, left, bottom, right }: Hint["area"]): boolean {
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const isTyped = (row: number, column: number) => !sheet.isEmpty(row, column) && sheet.formula(row, column) === null;
  const typed = columns.filter((column) => rows.filter((row) => isTyped(row, column)).length * 2 > rows.length);
  return typed.length * 2 <= columns.length;
}
