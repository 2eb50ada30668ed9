import type { Steps } from "../../../steps";
import type { Cell } from "../../../grid/address";
import type { Area } from "../../../grid/area";
import type { Sheet } from "../../../grid/sheet";
import { printedAt } from "../../../layout/cells";
import type { HeaderRows } from "../../../layout/headers";
import { numberTheColumns } from "../../../layout/numbering";
import { PLAUSIBLE_RESULT } from "../scale/plausible";
import { readSums, type SumsReader } from "../../sums/reader";
import { numberIn } from "../../../relations/reader";
import { furtherBanners } from "./banners";
import { ikmIn } from "../grade/ikmText";
import { withGrades } from "../grade/statedGrades";
import { isAnothers } from "../summary/anothers";
import { summaryRole, type SummaryRole } from "../summary/labels";
import type { LetterOrder } from "./letteredColumns";
import { fieldsOf, type Field, type Fields } from "./fields";
import { respondentsOf } from "./respondents";
import { firstRow, unsurRowsOn, type UnsurRows } from "./unsurRows";

/**
 * A table with a row for each unsur:
 *
 *   Kode │ Unsur       │ Total Nilai │ NRR  │ NRR tertimbang
 *   U1   │ Persyaratan │ 304         │ 3,8  │ 0,42      ◀─ lines
 *   U2   │ Prosedur    │ 297         │ 3,71 │ 0,41
 *   IKM  │             │             │      │ 86,39     ◀─ ends
 */
export interface UnsurTable {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly lines: readonly { readonly row: number; readonly label: string }[];
  readonly fields: readonly Field[];
  /** True where the averages of parts are on the scale of the IKM. */
  readonly isOnHundred: boolean;
  /** In which order letters over how many gave each answer are read; null where there are none. */
  readonly letters: LetterOrder | null;
  readonly ends: readonly { readonly row: number; readonly role: SummaryRole; readonly label: string }[];
  /** How many answered, where a line near the table or its figures say so. */
  readonly respondents: Cell | number | null;
  readonly reader: SumsReader;
  /** True for the columns of a further banner, whose period or service nobody else asks for. */
  readonly isFurther: boolean;
}

/** A header has at most so many rows, and the summary below the unsur as many. */
const MOST_HEADER_ROWS = 3;
const MOST_ENDS = 8;
/** Lower numbers in a label are averages or weights. */
const LEAST_IKM = 25;
/** So many rows may say who answered, and what each of them is called. */
const MOST_TRAITS = 8;
const TRAIT =
  /^(jenis kelamin|j\.? ?kel(amin)?|jk|l ?\/ ?p|umur|usia|pendidikan|pekerjaan|nama|inisial|alamat|tanggal|jenis (layanan|izin)|layanan)\b/i;

/**
 * Every table of a sheet whose rows are unsur, in each of the readings that its columns may have; one that touches an area
 * already understood is left out.
 */
export function* unsurTablesOn(
  sheet: Sheet,
  isTaken: (area: Area) => boolean,
): Steps<readonly (readonly [UnsurTable, ...UnsurTable[]])[]> {
  const tables: (readonly [UnsurTable, ...UnsurTable[]])[] = [];
  for (const unsur of unsurRowsOn(sheet)) {
    yield;
    const [table, ...others] = yield* tablesOf(sheet, unsur);
    if (!table || isTaken(table.area) || tables.some(([{ area }]) => area.bottom >= table.area.top)) continue;
    tables.push([table, ...others]);
    for (const further of yield* furtherTables(sheet, unsur)) {
      if (!isTaken(further.area) && further.area.left > table.area.right) tables.push([further]);
    }
  }
  return tables;
}

/** The same rows with the columns of each further banner. */
function* furtherTables(sheet: Sheet, unsur: UnsurRows): Steps<readonly UnsurTable[]> {
  const bottom = headerBottom(sheet, unsur);
  if (bottom === null || !unsur.isTelling) return [];
  const header = { top: headerTop(sheet, bottom, unsur.names), bottom };
  const tables: UnsurTable[] = [];
  for (const first of furtherBanners(sheet, header, unsur.names)) {
    const [fields] = fieldsOf(sheet, header, first - 1, unsur.rows);
    const table = fields ? yield* tableOf(sheet, header, { ...unsur, left: first }, fields) : null;
    if (table) tables.push({ ...table, respondents: null, isFurther: true });
  }
  return tables;
}

/** What a run of rows is, with the header above it and the summary below, in each reading of its columns. */
function* tablesOf(sheet: Sheet, unsur: UnsurRows): Steps<readonly UnsurTable[]> {
  const bottom = headerBottom(sheet, unsur);
  if (bottom === null || isOfPriorities(sheet, bottom, unsur)) return [];
  const header = { top: headerTop(sheet, bottom, unsur.names), bottom };
  const readings = fieldsOf(sheet, header, unsur.names, unsur.rows);
  const own = unsur.isTelling ? readings : readings.filter(hasRespondents);
  const tables: UnsurTable[] = [];
  for (const fields of own) {
    yield;
    const table = yield* tableOf(sheet, header, unsur, fields);
    if (table) tables.push(table);
  }
  return tables;
}

/** A plan lists only those unsur that come first, perhaps with what they were given. */
function isOfPriorities(sheet: Sheet, header: number, { left, names }: UnsurRows): boolean {
  for (let column = left; column <= names; column++) {
    if (/\bprioritas\b/i.test(printedAt(sheet, header, column))) return true;
  }
  return false;
}

function hasRespondents({ fields }: Fields): boolean {
  return fields.some(({ kind }) => kind === "answer");
}

function* tableOf(
  sheet: Sheet,
  header: HeaderRows,
  { left, rows }: UnsurRows,
  { fields, isOnHundred, letters }: Fields,
): Steps<UnsurTable | null> {
  const right = fields.at(-1)?.column;
  if (right === undefined) return null;
  const lastRow = rows.at(-1)?.row ?? header.bottom;
  const ends = endsBelow(sheet, lastRow, fields[0]?.column ?? right);
  const whole = new Set(
    fields.filter(({ kind }) => ["sum", "count", "given"].includes(kind)).map((field) => field.column),
  );
  const isOfAverages = (column: number) => fields.some((field) => field.column === column && AVERAGES.has(field.kind));
  const countedRows = new Set(ends.filter(({ role }) => role === "count" || role === "sum").map(({ row }) => row));
  const reader = readSums({
    sheet,
    rows: [...rows.map(({ row }) => row), ...ends.map(({ row }) => row)],
    columns: fields.map((field) => field.column),
    measure: (cell) => (whole.has(cell.column) ? "count" : "money"),
    plausible: ({ row, column }) => (isOfAverages(column) && !countedRows.has(row) ? PLAUSIBLE_RESULT : null),
  });
  const area = { top: header.top, left, bottom: ends.at(-1)?.row ?? lastRow, right };
  return {
    sheet,
    area,
    lines: rows,
    fields,
    isOnHundred,
    letters,
    ends,
    respondents: yield* respondentsOf({ sheet, area, fields, lines: rows, reader }),
    reader: withGrades(reader, gradeIn(fields, ends)),
    isFurther: false,
  };
}

/** What averages of answers, and what is computed from them, are called. */
const AVERAGES: ReadonlySet<Field["kind"]> = new Set(["nrr", "part", "weight", "weighted", "index"]);

/** Which grade a cell states, by the row or else the column that it is in. */
function gradeIn(fields: readonly Field[], ends: UnsurTable["ends"]) {
  const columns = new Map<number, string>(fields.map(({ column, kind }) => [column, kind]));
  const rows = new Map<number, string>(ends.map(({ row, role }) => [row, role]));
  return ({ row, column }: Cell) => {
    const asked = rows.get(row) ?? columns.get(column);
    return asked === "mutu" || asked === "kinerja" ? asked : null;
  };
}

/**
 * The row right below the header: the first unsur, or the first of the rows above it that say who answered.
 *
 *   Unsur          │ 1  │ 2  │ 3
 *   Jenis Kelamin  │ L  │ P  │ P
 *   Umur           │ 34 │ 27 │ 51
 *   Persyaratan    │ 3  │ 4  │ 4
 */
function belowHeader(sheet: Sheet, unsur: UnsurRows): number {
  const first = firstRow(unsur);
  let row = first;
  while (row > 0 && first - row < MOST_TRAITS && TRAIT.test(sheet.text(row - 1, unsur.names))) row--;
  return sheet.columns(row).some((column) => column > unsur.names && !sheet.looksBlank(row, column)) ? row : first;
}

/** The header stands right above the first unsur; a row that numbers the columns may be between. */
function headerBottom(sheet: Sheet, unsur: UnsurRows): number | null {
  const first = belowHeader(sheet, unsur);
  for (let row = first - 1; row >= Math.max(0, first - 2); row--) {
    const columns = sheet.columns(row).filter((column) => column >= unsur.left && !sheet.looksBlank(row, column));
    if (columns[0] === unsur.left && numberTheColumns(sheet, row, columns)) continue;
    const isOver = columns.filter((column) => column > unsur.names).length > 1;
    if (printedAt(sheet, row, unsur.names) !== "" || isOver) return row;
  }
  return null;
}

function headerTop(sheet: Sheet, bottom: number, column: number): number {
  let top = bottom;
  while (top > 0 && bottom - top < MOST_HEADER_ROWS - 1 && isHeaderRow(sheet, top - 1, column)) top--;
  return top;
}

/** Words over more than one column, or a cell merged with the header below: a title stands alone. */
function isHeaderRow(sheet: Sheet, row: number, column: number): boolean {
  const filled = sheet.columns(row).filter((one) => !sheet.looksBlank(row, one));
  return filled.length > 1 && filled.every((one) => sheet.text(row, one) !== "") && filled.some((one) => one >= column);
}

function endsBelow(sheet: Sheet, last: number, firstField: number): UnsurTable["ends"] {
  const ends: { row: number; role: SummaryRole; label: string }[] = [];
  for (let row = last + 1; row <= last + MOST_ENDS && row < sheet.rowCount; row++) {
    const label = sheet
      .columns(row)
      .filter((column) => column < firstField)
      .map((column) => sheet.text(row, column))
      .find(Boolean);
    const role = label === undefined ? null : summaryRole(label);
    if (label !== undefined && isAside(label)) continue;
    if (role === null || label === undefined) break;
    ends.push({ row, role, label });
  }
  return ends;
}

/** "Target IKM" is no figure of this survey, and "Nilai IKM : 84,93" waits for none beside it. */
function isAside(label: string): boolean {
  return isAnothers(label) || (ikmIn(label)?.number.compare(LEAST_IKM) ?? -1) >= 0;
}

/** How many answered, where the table or a text about it says so. */
export function peopleIn({ respondents, reader }: UnsurTable): number | null {
  if (typeof respondents === "number" || respondents === null) return respondents;
  return numberIn(reader.stated(respondents))?.valueOf() ?? null;
}
