import { subjectOf, type Subject } from "../sums/subject";
import { openRange } from "../../grid/openRange";
import { headerText } from "./headerText";
import type { PermitTable } from "./permitTable";

const PERMITS =
  /izin|\bnib\b|\bpbg\b|\bslf\b|\bsipa?\b|\bp?kkpr\b|\bimb\b|\bsiup|\btdp\b|\boss\b|si ?cantik|reklame|sertifikat|persetujuan|rekomendasi/i;
/** Columns that only money has; a share, a target or a fee may stand beside permits. */
const MONEY_HEADER =
  /(?<!tahun )anggaran|belanja|\brak\b|\bpagu\b|kode rekening|\brekening\b|keuangan|saldo|\bsto[ck]k?\b/i;
/** "5.1.02", "2.16.01.2.01": the accounts of a budget; jenis izin are numbered "1.1" at the most. */
const ACCOUNT = /^\d(\.\d{1,2})*\.(0\d+|\d+(\.\d+){2,})/;

/**
 * True for a table of months that counts something else: money, people, goods. Told by a column that only money has, then
 * by the titles, by the word over its rows, and by the rows themselves; where none of them speaks it is held for permits.
 */
export function isOfOtherThings(table: PermitTable): boolean {
  if (headersOf(table).some((text) => MONEY_HEADER.test(text)) || hasAccounts(table)) return true;
  const { sheet, heading, header } = table;
  const titles = heading.map(({ text }) => text);
  const labels = headerText(sheet, header.top, header.bottom, header.labelColumn);
  const said = [...titles, labels, sheet.name].map((text) => subjectOf(text, PERMITS)).find(Boolean);
  return (said ?? subjectOfRows(table)) === "other";
}

/** The words over the table, and over the columns that follow on either side. */
function headersOf({ sheet, header, area }: PermitTable): readonly string[] {
  const textAt = (column: number) => headerText(sheet, header.top, header.bottom, column);
  const before = openRange(0, area.left).reverse();
  const behind = openRange(area.right + 1, sheet.columnCount);
  return [...openRange(area.left, area.right + 1), ...untilBlank(before), ...untilBlank(behind)].map(textAt);

  function untilBlank(columns: readonly number[]): readonly number[] {
    const end = columns.findIndex((column) => textAt(column) === "");
    return end < 0 ? columns : columns.slice(0, end);
  }
}

function hasAccounts({ sheet, lines, area, header }: PermitTable): boolean {
  const columns = openRange(Math.max(0, area.left - 1), header.labelColumn + 1);
  const isAccount = (row: number, column: number) => {
    const value = sheet.value(row, column);
    return value !== null && !Number.isInteger(value) && ACCOUNT.test(String(value));
  };
  let coded = 0;
  for (const { row } of lines) if (columns.some((column) => isAccount(row, column))) coded++;
  return coded * 2 > lines.length;
}

/** What most rows are of, as far as they say it. */
function subjectOfRows(table: PermitTable): Subject {
  const subjects = table.items.map(({ label }) => subjectOf(label, PERMITS));
  const others = subjects.filter((subject) => subject === "other").length;
  return others * 2 >= subjects.length ? "other" : null;
}
