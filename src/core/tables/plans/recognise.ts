import { headingRows } from "../../grid/headingRows";
import type { Sheet } from "../../grid/sheet";
import { entriesIn, type Entry } from "../../layout/entries";
import { headingOf, listHeadersAt, type ListHeader } from "../../layout/listHeader";
import { filterInHandfuls, type Steps } from "../../steps";
import { headingAbove } from "../../titles/heading";
import { kindOf, partsOf } from "./columns";
import type { Plan } from "./plan";

/** What some word of every header of such a table says. */
const MAY_HEAD = /unsur|kendala|masalah|hambatan|tindak ?lanjut/;

/** Words, or the code of an unsur. */
const TELLS = /\p{L}{3}|^u\d/iu;

/** Every plan, realisation and evaluation on a sheet. */
export function* plansIn(sheet: Sheet): Steps<readonly Plan[]> {
  const found: Plan[] = [];
  for (const row of yield* filterInHandfuls(headingRows(sheet), (one) => MAY_HEAD.test(sheet.words(one)))) {
    yield;
    if (row <= (found.at(-1)?.area.bottom ?? -1)) continue;
    for (const header of listHeadersAt(sheet, row)) {
      const own = yield* planUnder(sheet, header);
      if (own) found.push(own);
    }
  }
  return found;
}

function* planUnder(sheet: Sheet, header: ListHeader): Steps<Plan | null> {
  const { top, bottom, left, right, columns } = header;
  const parts = partsOf(columns);
  const entries = yield* entriesIn(sheet, { left, right, first: bottom + 1 }, parts.columns.get("number"));
  const isWritten = (column: number) => entries.some(({ top: row }) => TELLS.test(sheet.text(row, column)));
  const kind = kindOf(columns, parts, isWritten);
  if (kind === null) return null;
  const telling = (["unsur", "problem", "measure"] as const).flatMap((part) => parts.columns.get(part) ?? []);
  const isTold = ({ top: row }: Entry) => telling.some((column) => TELLS.test(sheet.text(row, column)));
  if (!entries.some(isTold)) return null;
  const headers = new Map(
    [...parts.columns].map(([part, column]) => [part, headingOf(sheet, header, column, parts.split.has(part))]),
  );
  const area = { top, left, bottom: entries.at(-1)?.bottom ?? bottom, right };
  const title = headingAbove(sheet, top, left, right)[0]?.text ?? null;
  return { kind, sheet, area, title, ...parts, headers, entries };
}
