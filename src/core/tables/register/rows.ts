import { oncePerText } from "../../grid/oncePerText";
import { foldSpaces } from "../../grid/foldSpaces";
import type { Sheet } from "../../grid/sheet";
import { cellOver, valueOver } from "../../grid/cellOver";
import { withJumlah } from "../../grid/withJumlah";
import { readMonth } from "../../dates/months";
import { numberTheColumns } from "../../layout/numbering";
import { HANDFUL, type Steps } from "../../steps";
import { channelsIn, type Channel } from "../../titles/channel";
import { readIssueDate } from "./dateBehindNumber";
import type { RegisterHeader } from "./header";
import { isAlwaysInner, reachOf, type InnerTotal } from "./innerTotals";
import { permitName } from "./names";
import { refusalIn } from "./refusal";
import type { RegisterRow } from "./register";
import { unclearIn, verdictColumns } from "./unclearStatus";

/** So many blank rows in a register are passed over; more end it. */
const MOST_BLANK = 2;
const TOTAL = /^(jumlah|total)\b/i;
/** What stands beside a total in place of a jenis izin: "12 izin". */
const AMOUNT = /^\d+ \p{L}/u;
const END = /^(jumlah|total|mengetahui|keterangan|catatan|kepala |nip\b|tabel|gambar|sumber|\*)/i;

/** What is said of all rows of a register by its sheet or its titles. */
interface OwnWords {
  readonly channel: Channel | null;
  readonly kind: string | null;
}

/** The rows of a register, and those between them that add up some. */
interface ReadRows {
  readonly rows: readonly RegisterRow[];
  readonly innerTotals: readonly InnerTotal[];
}

/**
 * The rows below a header up to where the register ends: at a total, a signature, or what is no row of it. A line within
 * it that only names a month, or adds up a page or a month, is none of them.
 */
export function* readRows(sheet: Sheet, header: RegisterHeader, own: OwnWords): Steps<ReadRows> {
  const rows: RegisterRow[] = [];
  const innerTotals: InnerTotal[] = [];
  const verdicts = verdictColumns(sheet, header);
  const columns = Array.from({ length: header.right - header.left + 1 }, (_, at) => header.left + at);
  let blank = 0;
  for (let row = header.bottom + 1; row < sheet.rowCount && blank <= MOST_BLANK; row++) {
    if (row % HANDFUL === 0) yield;
    const texts = textsOf(sheet, header, row);
    if (texts.length === 0) {
      blank++;
      continue;
    }
    if ((rows.length === 0 && numberTheColumns(sheet, row, columns)) || isHeaderAgain(sheet, header, row)) continue;
    const read = readRow(sheet, header, row, own, verdicts);
    const isPermit = read.date !== null || read.kind !== "";
    const label = saysTotal(read.kind) ? read.kind : (texts[0] ?? "");
    const isSum = isTotal(read, label);
    const isInner = () =>
      goesOn(sheet, header, row, label) || (innerTotals.length > 0 && isBeforeTotal(sheet, header, row));
    if (isSum ? isInner() : read.date?.kind !== "day" && read.kind === "" && isAlwaysInner(label)) {
      innerTotals.push({ row, label, reach: reachOf(label) });
      continue;
    }
    if (isSum || (!isPermit && END.test(withJumlah(label)))) break;
    if (texts.length === 1 && blank > 0) break;
    blank = 0;
    if (isPermit || texts.length > 1) rows.push(read);
  }
  const last = rows.findLastIndex(({ date, kind }) => date !== null || kind !== "");
  const isBetween = innerTotals.some(({ row }) => row < (rows[last]?.row ?? 0));
  // A "Sub Jumlah" below all rows alone does not say which of them it adds up.
  const told = innerTotals.filter(({ reach }) => isBetween || reach === "soFar");
  return { rows: rows.slice(0, last + 1), innerTotals: told };
}

/** True for the total of the last month, where that of all stands right below it. */
function isBeforeTotal(sheet: Sheet, header: RegisterHeader, total: number): boolean {
  return saysTotal(textsOf(sheet, header, total + 1)[0] ?? "");
}

/** True where the next row that holds something is a permit again, numbered on, or below the total of a month. */
function goesOn(sheet: Sheet, header: RegisterHeader, total: number, label: string): boolean {
  for (let row = total + 1; row <= total + 1 + MOST_BLANK; row++) {
    if (textsOf(sheet, header, row).length === 0) continue;
    const dated = cellOver(sheet, row, header.date);
    const date = readIssueDate(sheet.dateValue(dated.row, dated.column), sheet.text(header.bottom, header.date));
    const isPermit = date?.kind === "day" && (header.kind === null || /\p{L}/u.test(sheet.text(row, header.kind)));
    return isPermit && (namesMonth(label) || isNumberedOn(sheet, header, total, row));
  }
  return false;
}

function namesMonth(label: string): boolean {
  return label.split(/[^\p{L}]+/u).some((word) => readMonth(word) !== null);
}

/** "24" below "23", whatever stands between them. */
function isNumberedOn(sheet: Sheet, { left, bottom }: RegisterHeader, total: number, next: number): boolean {
  const numberAt = (row: number) => Number(/^\d+(?=[.)]?$)/.exec(String(sheet.value(row, left) ?? "")) ?? Number.NaN);
  let last = total - 1;
  while (last > bottom && Number.isNaN(numberAt(last))) last--;
  return last > bottom && numberAt(next) === numberAt(last) + 1;
}

/** The header of the next month's file, pasted below. */
function isHeaderAgain(sheet: Sheet, { bottom, date, kind }: RegisterHeader, row: number): boolean {
  return [date, kind ?? date].every((column) => {
    const text = sheet.text(row, column).toLowerCase();
    return text !== "" && text === sheet.text(bottom, column).toLowerCase();
  });
}

function saysTotal(words: string): boolean {
  return TOTAL.test(withJumlah(words));
}

/** A row with a day or a jenis izin is a permit, even of a firm that is called "Total". */
function isTotal({ date, kind }: RegisterRow, first: string): boolean {
  return saysTotal(kind) || (saysTotal(first) && date?.kind !== "day" && (kind === "" || AMOUNT.test(kind)));
}

function readRow(
  sheet: Sheet,
  header: RegisterHeader,
  row: number,
  own: OwnWords,
  verdicts: readonly number[],
): RegisterRow {
  const channelText = header.channel === null ? "" : String(valueOver(sheet, row, header.channel) ?? "");
  const dated = cellOver(sheet, row, header.date);
  const date = readIssueDate(sheet.dateValue(dated.row, dated.column), sheet.text(header.bottom, header.date));
  const kind = header.kind === null ? date && own.kind : valueOver(sheet, row, header.kind);
  const typed = typeof kind === "string" && /\p{L}/u.test(kind) ? kind : "";
  const refusal = refusalIn(sheet, header, row, date !== null);
  return {
    row,
    date,
    kind: typed,
    name: permitName(typed),
    channelText,
    channel: /\S/.test(channelText) ? onlyChannelIn(channelText) : own.channel,
    refusal,
    unclear: date !== null && refusal === null ? unclearIn(sheet, verdicts, row) : null,
  };
}

const onlyChannelIn = oncePerText((text): Channel | null => {
  const [named, ...more] = channelsIn(text);
  return named && more.length === 0 ? named.channel : null;
});

/** What a row holds beside its number. */
function textsOf(sheet: Sheet, { left, right, date, kind }: RegisterHeader, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = left; column <= right; column++) {
    const isNumber = column === left && column !== date && column !== kind;
    const value = sheet.value(row, column);
    const text = value === null ? "" : foldSpaces(String(value));
    if (text !== "" && !(isNumber && /^\d+[.)]?$/.test(text))) texts.push(text);
  }
  return texts;
}
