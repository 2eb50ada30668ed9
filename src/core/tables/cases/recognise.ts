import { headingRows } from "../../grid/headingRows";
import type { Sheet } from "../../grid/sheet";
import { entriesIn, entryText, saysNone } from "../../layout/entries";
import { headingOf, listHeadersAt, type ListHeader } from "../../layout/listHeader";
import { filterInHandfuls, type Steps } from "../../steps";
import { headingAbove, periodOf } from "../../titles/heading";
import type { CaseList } from "./caseList";
import { kindOf, rolesOf } from "./columns";

/** What some word of every header of such a list says. */
const MAY_HEAD =
  /aduan|keluhan|konsultasi|pelapor|surat|pengirim|laporan|informasi|tindak ?lanjut|penyelesaian|tanggapan/;

/** Every list of complaints or requests on a sheet. */
export function* caseListsIn(sheet: Sheet): Steps<readonly CaseList[]> {
  const found: CaseList[] = [];
  for (const row of yield* filterInHandfuls(headingRows(sheet), (one) => MAY_HEAD.test(sheet.words(one)))) {
    yield;
    if (row <= (found.at(-1)?.area.bottom ?? -1)) continue;
    for (const header of listHeadersAt(sheet, row)) {
      const own = yield* listUnder(sheet, header);
      if (own) found.push(own);
    }
  }
  return found;
}

function* listUnder(sheet: Sheet, header: ListHeader): Steps<CaseList | null> {
  const { top, bottom, left, right, columns } = header;
  const roles = rolesOf(columns);
  const heading = headingAbove(sheet, top, left, right);
  const titles = heading.map(({ text }) => text.toLowerCase()).join("\n");
  const kind = kindOf(columns, roles, titles);
  if (kind === null) return null;
  const number = roles.columns.get("number");
  const listed = yield* entriesIn(sheet, { left, right, first: bottom + 1 }, number);
  const about = roles.columns.get("matter") ?? roles.columns.get("person") ?? left;
  if (!listed.some((one) => /\p{L}{3}/u.test(sheet.text(one.top, about)))) return null;
  const headers = new Map(
    [...roles.columns].map(([role, column]) => [role, headingOf(sheet, header, column, roles.split.has(role))]),
  );
  const area = { top, left, bottom: listed.at(-1)?.bottom ?? bottom, right };
  const cases = listed.filter((one) => !saysNone(entryText(sheet, one, about)));
  return { kind, sheet, area, title: heading[0]?.text ?? null, period: periodOf(heading), ...roles, headers, cases };
}
