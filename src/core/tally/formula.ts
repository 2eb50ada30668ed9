import { columnName, type Cell } from "../grid/address";
import type { CellValue } from "../grid/sheet";
import { permitName } from "../tables/register/names";
import type { PermitRegister } from "../tables/register/register";
import { columnRange, doubled, isAsked, lastRow, withinMonths } from "./countifs";
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

/** A formula that leaves out more verdicts than this is hard to read, and the next one is new again. */
const MOST_REFUSALS = 6;

/** A formula that counts rows of a register; null where Excel would not count just those `rows`. */
export function countFormula(source: IndexedRegister, criteria: Criteria, rows: readonly IssuedRow[]): string | null {
  const { register } = source;
  const { kind, year, month, channel } = criteria;
  const asksKind = register.header.kind !== null;
  const texts = [asksKind ? kind : "x", channel ?? "x", ...source.refusals.map(({ text }) => text)];
  if (source.refusals.length > MOST_REFUSALS) return null;
  if (!texts.every(isAsked)) return null;
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
  const asked = [
    header.date,
    header.kind ?? header.date,
    header.channel ?? header.date,
    ...refusals.map((own) => own.column),
  ];
  const rows = { first: header.bottom + 1, last: lastRow(sheet, asked, area.bottom) };
  const column = (index: number) => columnRange(sheet, index, rows, criteria.sheet);
  const { label, year, month, channel } = criteria;
  const parts = [
    ...(header.kind === null ? [] : [`${column(header.kind)},$${columnName(label.column)}${label.row + 1}`]),
    ...withinMonths(column(header.date), year * 12 + month, year * 12 + month),
  ];
  if (channel !== null && header.channel !== null) {
    parts.push(`${column(header.channel)},"${doubled(channel)}"`);
  }
  for (const refusal of refusals) parts.push(`${column(refusal.column)},"<>${doubled(refusal.text)}"`);
  return `=COUNTIFS(${parts.join(",")})`;
}
