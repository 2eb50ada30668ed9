import { periodsIn } from "../../dates/periods";
import type { Sheet } from "../../grid/sheet";
import type { Steps } from "../../steps";
import { headingAbove } from "../../titles/heading";
import { namedColumns, type NamedColumn } from "../register/columnNames";
import type { CaseList } from "./caseList";
import { kindOf, rolesOf } from "./columns";
import { casesIn } from "./rows";

/** What some word of every header of such a list says. */
const MAY_HEAD = /aduan|keluhan|konsultasi|pelapor|surat|pengirim/;
const LONGEST_NAME = 120;

/** Every list of complaints or requests on a sheet. */
export function* caseListsIn(sheet: Sheet): Steps<readonly CaseList[]> {
  const found: CaseList[] = [];
  for (const row of sheet.textRows) {
    yield;
    if (row <= (found.at(-1)?.area.bottom ?? -1) || !MAY_HEAD.test(sheet.words(row))) continue;
    const list = listBelow(sheet, row);
    if (list) found.push(list);
  }
  return found;
}

/** The list whose header begins in a row; it may have a second row below. */
function listBelow(sheet: Sheet, top: number): CaseList | null {
  const bottom = goesOn(sheet, top) ? top + 1 : top;
  for (const columns of namedColumns(sheet, top, bottom)) {
    const list = columns.every(isHeading) && listUnder(sheet, { top, bottom, columns });
    if (list) return list;
  }
  return null;
}

interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly NamedColumn[];
}

function listUnder(sheet: Sheet, { top, bottom, columns }: Header): CaseList | null {
  const [left, right] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  const roles = rolesOf(columns);
  const heading = headingAbove(sheet, top, left, right);
  const titles = heading.map(({ text }) => text.toLowerCase()).join("\n");
  const kind = kindOf(columns, roles, titles);
  if (kind === null) return null;
  const cases = casesIn(sheet, { left, right, first: bottom + 1 }, roles.get("number"));
  const matter = roles.get("matter") ?? roles.get("person") ?? left;
  if (!cases.some((one) => /\p{L}{3}/u.test(sheet.text(one.top, matter)))) return null;
  const period = heading.flatMap(({ text }) => periodsIn(text)).find(({ months }) => months.length > 0) ?? null;
  const headers = new Map([...roles].map(([role, at]) => [role, nameOver(columns, at)]));
  const area = { top, left, bottom: cases.at(-1)?.bottom ?? bottom, right };
  return { kind, sheet, area, title: heading[0]?.text ?? null, period, columns: roles, headers, cases };
}

function nameOver(columns: readonly NamedColumn[], at: number): string {
  return columns.find(({ column }) => column === at)?.name ?? "";
}

/** A second row of a header holds words below some of the first, and none below "No". */
function goesOn(sheet: Sheet, top: number): boolean {
  const columns = sheet.columns(top + 1).filter((column) => !sheet.looksBlank(top + 1, column));
  const [first] = sheet.columns(top).filter((column) => !sheet.looksBlank(top, column));
  return (
    columns.length > 0 &&
    first !== undefined &&
    sheet.looksBlank(top + 1, first) &&
    columns.every((column) => isName(sheet.text(top + 1, column)))
  );
}

/** A case is told in sentences and numbered; a heading is neither. */
function isHeading({ name }: NamedColumn): boolean {
  return name.length <= LONGEST_NAME && !/^\d+[.)]?$/.test(name);
}

function isName(text: string): boolean {
  return text !== "" && text.length <= LONGEST_NAME && !/\d/.test(text);
}
