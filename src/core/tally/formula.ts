import { columnName, type Cell } from "../grid/address";
import { sheetPrefix } from "../grid/sheetPrefix";
import type { CellValue, Sheet } from "../grid/sheet";
import { permitName } from "../tables/register/names";
import type { PermitRegister } from "../tables/register/register";
import { monthKey, monthOf, type IndexedRegister, type IssuedRow } from "./indexed";

/** What a formula counts: the permits of the jenis izin in a cell of a sheet, in one month, through one channel. */
export interface Criteria {
  readonly sheet: string;
  readonly label: Cell;
  /** The text of that cell, to the letter. */
  readonly kind: string;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** The channel as the register's own column has it; null where it is not asked for. */
  readonly channel: string | null;
}

/** Longer texts, and texts with signs of its own, mean something else to COUNTIFS. */
const LONGEST = 255;
const SIGNS = /^[=<>]|[*?~]|^[\d.,%\s]+$/;

/** A formula that leaves out more verdicts than this is hard to read, and the next one is new again. */
const MOST_REFUSALS = 6;

/** A formula that counts rows of a register; null where Excel would not count just those `rows`. */
export function countFormula(source: IndexedRegister, criteria: Criteria, rows: readonly IssuedRow[]): string | null {
  const { register } = source;
  const { kind, year, month, channel } = criteria;
  const asksKind = register.header.kind !== null;
  const texts = [asksKind ? kind : "x", channel ?? "x", ...source.refusals.map(({ text }) => text)];
  if (source.refusals.length > MOST_REFUSALS) return null;
  if (texts.some((text) => text.length > LONGEST || SIGNS.test(text) || text === "")) return null;
  const key = monthKey(year, month);
  const listed = asksKind ? source.issued([permitName(kind)], key) : source.rows.filter((row) => monthOf(row) === key);
  const counted = listed.filter((row) => isCounted(register, row, criteria));
  return counted.length === rows.length && rows.every((row, at) => row === counted[at])
    ? write(source, criteria)
    : null;
}

/** Excel compares texts whatever their case, and dates only where they are numbers. */
function isCounted({ sheet, header }: PermitRegister, { row }: IssuedRow, { kind, channel }: Criteria): boolean {
  return (
    typeof sheet.value(row, header.date) === "number" &&
    (header.kind === null || isSame(sheet.value(row, header.kind), kind)) &&
    (channel === null || header.channel === null || isSame(sheet.value(row, header.channel), channel))
  );
}

function isSame(value: CellValue, text: string): boolean {
  return typeof value === "string" && value.toLowerCase() === text.toLowerCase();
}

function write({ register, refusals }: IndexedRegister, criteria: Criteria): string {
  const { sheet, header, area } = register;
  const prefix = sheet.name === criteria.sheet ? "" : sheetPrefix(sheet.name);
  const asked = [
    header.date,
    header.kind ?? header.date,
    header.channel ?? header.date,
    ...refusals.map((own) => own.column),
  ];
  const last = lastRow(sheet, asked, area.bottom) + 1;
  const column = (index: number) => `${prefix}$${columnName(index)}$${header.bottom + 2}:$${columnName(index)}$${last}`;
  const { label, year, month, channel } = criteria;
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const dates = column(header.date);
  const parts = [
    ...(header.kind === null ? [] : [`${column(header.kind)},$${columnName(label.column)}${label.row + 1}`]),
    `${dates},">="&DATE(${year},${month},1)`,
    `${dates},"<"&DATE(${nextYear},${nextMonth},1)`,
  ];
  if (channel !== null && header.channel !== null) {
    parts.push(`${column(header.channel)},"${quoted(channel)}"`);
  }
  for (const refusal of refusals) parts.push(`${column(refusal.column)},"<>${quoted(refusal.text)}"`);
  return `=COUNTIFS(${parts.join(",")})`;
}

function quoted(text: string): string {
  return text.replaceAll('"', '""');
}

/** Where nothing stands below a register, its formulas leave room for rows to come. */
const ROOM = 100;
const STEP = 500;

function lastRow(sheet: Sheet, columns: readonly number[], bottom: number): number {
  for (let row = bottom + 1; row < sheet.rowCount; row++) {
    if (columns.some((column) => !sheet.looksBlank(row, column))) return bottom;
  }
  return Math.ceil((bottom + ROOM) / STEP) * STEP - 1;
}
