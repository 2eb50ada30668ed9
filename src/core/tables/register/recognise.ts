import type { Workbook, Sheet } from "../../grid/sheet";
import type { Steps } from "../../steps";
import { headingAbove, periodOf } from "../../titles/heading";
import { channelsAround } from "../../titles/tableChannel";
import { bareList } from "./bareList";
import { bareExport } from "./bareExport";
import { Memory } from "../memory";
import { findHeaders, type RegisterHeader } from "./header";
import type { PermitRegister, RegisterRow } from "./register";
import { permitNames } from "./names";
import { isOtherList } from "./otherList";
import { readRows } from "./rows";
import { ListedNames } from "./sheetKind";

/** Every register of issued permits in a workbook. */
export function* registersIn({ sheets }: Workbook, memory = new Memory()): Steps<readonly PermitRegister[]> {
  const found: PermitRegister[] = [];
  const listed = new ListedNames(sheets);
  for (const sheet of sheets) {
    const known = yield* memory.headers.of(sheet, [], () => headersOn(sheet));
    const bare = known.length === 0 ? bareList(sheet, listed) : null;
    const headers = bare ? [bare] : known;
    const kinds = headers.map((header) =>
      header.kind === null ? (listed.kindOf(sheet, titlesOf(sheet, header)) ?? nibIn(titlesOf(sheet, header))) : null,
    );
    found.push(...(yield* memory.registers.of(sheet, kinds, () => registersOn(sheet, headers, kinds))));
  }
  return found;
}

function* headersOn(sheet: Sheet): Steps<readonly RegisterHeader[]> {
  const named = yield* findHeaders(sheet);
  const bare = named.length === 0 ? bareExport(sheet) : null;
  return bare ? [bare] : named;
}

/** `kinds` are the jenis izin of all rows below a header, where its sheet is called so. */
function* registersOn(
  sheet: Sheet,
  headers: readonly RegisterHeader[],
  kinds: readonly (string | null)[],
): Steps<readonly PermitRegister[]> {
  const found: PermitRegister[] = [];
  for (const [at, header] of headers.entries()) {
    const last = found.at(-1);
    if (last && header.top <= last.area.bottom && isRepeated(header, last.header)) continue;
    found.push(...(yield* registerBelow(sheet, header, headers.length === 1, kinds[at] ?? null)));
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
  ownKind: string | null,
): Steps<readonly PermitRegister[]> {
  const { top, bottom, left, right } = header;
  if (isOtherList(titlesOf(sheet, header))) return [];
  if (header.kind === null && ownKind === null) return [];
  const { own } = channelsAround({ sheet, area: { top, left, bottom, right } }, isAlone);
  const { rows, innerTotals } = yield* readRows(sheet, header, { channel: own?.channel ?? null, kind: ownKind });
  if (!rows.some(isIssued)) return [];
  const heading = headingAbove(sheet, top, left, right);
  const period = periodOf(heading);
  const kinds = new Set(rows.map(({ kind }) => kind));
  const names = new Set([...kinds].flatMap(permitNames));
  const area = { top, left, bottom: rows.at(-1)?.row ?? bottom, right };
  return [{ sheet, area, header, title: heading[0]?.text ?? null, period, rows, innerTotals, names, ownKind }];
}

function titlesOf(sheet: Sheet, { top, left, right }: RegisterHeader): readonly string[] {
  return [sheet.name, ...headingAbove(sheet, top, left, right).map(({ text }) => text)];
}

/** A list of NIB says in its title alone what its rows are, whatever other sheets list. */
function nibIn(titles: readonly string[]): string | null {
  return titles.some((title) => /\bnib\b|nomor induk berusaha/i.test(title)) ? "NIB" : null;
}

/** A permit with its day and its jenis izin. */
function isIssued({ date, name, refusal }: RegisterRow): boolean {
  return date?.kind === "day" && name !== "" && refusal === null;
}
