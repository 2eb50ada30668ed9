import type { Workbook, Sheet } from "../../grid/sheet";
import type { Steps } from "../../steps";
import { headingAbove, periodOf } from "../../titles/heading";
import { channelsAround } from "../../titles/tableChannel";
import { bareExport } from "./bareExport";
import { findHeaders, type RegisterHeader } from "./header";
import type { PermitRegister, RegisterRow } from "./register";
import { permitNames } from "./names";
import { isOtherList } from "./otherList";
import { readRows } from "./rows";
import { ListedNames } from "./sheetKind";

/** Every register of issued permits in a workbook. */
export function* registersIn({ sheets }: Workbook): Steps<readonly PermitRegister[]> {
  const found: PermitRegister[] = [];
  const listed = new ListedNames(sheets);
  for (const sheet of sheets) {
    const named = yield* findHeaders(sheet);
    const bare = named.length === 0 ? bareExport(sheet) : null;
    const headers = bare ? [bare] : named;
    let last: PermitRegister | undefined;
    for (const header of headers) {
      if (last && header.top <= last.area.bottom && isRepeated(header, last.header)) continue;
      const [register] = yield* registerBelow(sheet, header, headers.length === 1, listed);
      if (register) found.push((last = register));
    }
  }
  return found;
}

/** The files of several months are pasted one below another, each with its header. */
function isRepeated(header: RegisterHeader, first: RegisterHeader): boolean {
  return header.date === first.date && header.kind === first.kind && header.left === first.left;
}

function* registerBelow(
  sheet: Sheet,
  header: RegisterHeader,
  isAlone: boolean,
  listed: ListedNames,
): Steps<readonly PermitRegister[]> {
  const { top, bottom, left, right } = header;
  const heading = headingAbove(sheet, top, left, right);
  const titles = [sheet.name, ...heading.map(({ text }) => text)];
  if (isOtherList(titles)) return [];
  const ownKind = header.kind === null ? listed.kindOf(sheet, titles) : null;
  if (header.kind === null && ownKind === null) return [];
  const { own } = channelsAround({ sheet, area: { top, left, bottom, right } }, isAlone);
  const rows = yield* readRows(sheet, header, { channel: own?.channel ?? null, kind: ownKind });
  if (!rows.some(isIssued)) return [];
  const period = periodOf(heading);
  const kinds = new Set(rows.map(({ kind }) => kind));
  const names = new Set([...kinds].flatMap(permitNames));
  const area = { top, left, bottom: rows.at(-1)?.row ?? bottom, right };
  return [{ sheet, area, header, title: heading[0]?.text ?? null, period, rows, names, ownKind }];
}

/** A permit with its day and its jenis izin. */
function isIssued({ date, name, refusal }: RegisterRow): boolean {
  return date?.kind === "day" && name !== "" && refusal === null;
}
