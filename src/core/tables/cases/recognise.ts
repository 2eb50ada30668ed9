import { periodsIn } from "../../dates/periods";
import type { Sheet } from "../../grid/sheet";
import { entriesIn } from "../../layout/entries";
import { headingOf, listHeadersAt, type ListHeader } from "../../layout/listHeader";
import type { Steps } from "../../steps";
import { headingAbove } from "../../titles/heading";
import type { CaseList } from "./caseList";
import { kindOf, rolesOf } from "./columns";

/** What some word of every header of such a list says. */
const MAY_HEAD = /aduan|keluhan|konsultasi|pelapor|surat|pengirim/;

/** Every list of complaints or requests on a sheet. */
export function* caseListsIn(sheet: Sheet): Steps<readonly CaseList[]> {
  const found: CaseList[] = [];
  for (const row of sheet.textRows) {
    yield;
    if (row <= (found.at(-1)?.area.bottom ?? -1) || !MAY_HEAD.test(sheet.words(row))) continue;
    found.push(...listHeadersAt(sheet, row).flatMap((header) => listUnder(sheet, header) ?? []));
  }
  return found;
}

function listUnder(sheet: Sheet, header: ListHeader): CaseList | null {
  const { top, bottom, left, right, columns } = header;
  const roles = rolesOf(columns);
  const heading = headingAbove(sheet, top, left, right);
  const titles = heading.map(({ text }) => text.toLowerCase()).join("\n");
  const kind = kindOf(columns, roles, titles);
  if (kind === null) return null;
  const cases = entriesIn(sheet, { left, right, first: bottom + 1 }, roles.get("number"));
  const matter = roles.get("matter") ?? roles.get("person") ?? left;
  if (!cases.some((one) => /\p{L}{3}/u.test(sheet.text(one.top, matter)))) return null;
  const period = heading.flatMap(({ text }) => periodsIn(text)).find(({ months }) => months.length > 0) ?? null;
  const headers = new Map([...roles].map(([role, column]) => [role, headingOf(sheet, header, column)]));
  const area = { top, left, bottom: cases.at(-1)?.bottom ?? bottom, right };
  return { kind, sheet, area, title: heading[0]?.text ?? null, period, columns: roles, headers, cases };
}
