import { closedRange } from "../grid/closedRange";
import { monthName } from "../dates/months";
import type { Dress } from "../edits/dress";
import type { Edit } from "../edits/edit";
import { rule } from "../rules/rule";
import { cellName, COLUMNS, type Cell } from "../grid/address";
import type { CellValue, Sheet } from "../grid/sheet";
import { countFormula } from "./formula";
import { monthKey, monthOf, mostFrequent, type IndexedRegister, type IssuedRow } from "./indexed";
import { newTitle } from "./newTitle";

/** The title, and a blank row below it: right beside the register's header it would read as a header too. */
const TITLE_ROWS = 2;

/** What a new table counts: a row for each jenis izin, a column for each month of one year. */
interface Plan {
  readonly year: number;
  readonly months: readonly number[];
  readonly kinds: readonly { readonly kind: string; readonly rows: readonly IssuedRow[] }[];
}

/**
 * Offers a table that counts a register no table counts yet, on empty cells to the right of it:
 *
 *   register │   │ Rekapitulasi Izin Terbit Bulan April–Mei Tahun 2024
 *            │   │
 *            │   │ No │ Jenis Izin │ April │ Mei │ Jumlah
 *            │   │ 1  │ Reklame    │   3   │  1  │   4
 *            │   │    │ Jumlah     │   3   │  1  │   4
 */
export const newTable = rule({
  says: ["register-without-table"],
  severity: "info",
  fix: "safe",
  ground: "agreement",
  find(source: IndexedRegister) {
    if (source.register.ownKind !== null) return [];
    const plan = planOf(source);
    const corner = cornerFor(source, plan);
    if (corner === null || plan.kinds.length === 0) return [];
    const edits = editsOf(source, plan, corner);
    const last = edits.at(-1)?.cell ?? corner;
    const counted = plan.kinds.flatMap(({ rows }) => rows).length;
    const left = source.register.rows.length - counted;
    const message = { key: "register-without-table", counted, left, first: corner, last } as const;
    return [{ cell: corner, message, edits }];
  },
});

/** The months that the register speaks for, of the year that most of its rows are of. */
function planOf({ register, rows, byName }: IndexedRegister): Plan {
  const year = register.period?.year ?? mostFrequent(rows.map(({ date }) => date.day.year));
  const own = rows.filter(({ date }) => date.day.year === year).map(({ date }) => date.day.month);
  const months = register.period?.months ?? closedRange(Math.min(...own), Math.max(...own));
  const kinds = [...byName.values()].flatMap((all) => {
    const counted = all.filter(
      ({ date: { day }, unclear }) => unclear === null && day.year === year && months.includes(day.month),
    );
    return all[0] && counted.length > 0 ? [{ kind: all[0].kind, rows: counted }] : [];
  });
  return { year, months, kinds };
}

/** The first cell of the new table: one column apart from the register, or from whatever else stands in the way. */
function cornerFor({ register: { sheet, area, header } }: IndexedRegister, { months, kinds }: Plan): Cell | null {
  const [width, height] = [months.length + 3, kinds.length + 2 + TITLE_ROWS];
  const merged = sheet.merges.reduce((most, { right }) => Math.max(most, right + 1), 0);
  const behind = Math.max(sheet.columnCount, merged) + 1;
  const row = Math.max(header.bottom, area.top);
  const column = [area.right + 2, behind].find((left) => isFree(sheet, row, left - 1, height, width + 1));
  return column === undefined || column + width > COLUMNS ? null : { row, column };
}

function isFree(sheet: Sheet, top: number, left: number, height: number, width: number): boolean {
  return closedRange(top, top + height - 1).every((row) =>
    closedRange(left, left + width - 1).every((column) => sheet.isEmpty(row, column) && !sheet.isCovered(row, column)),
  );
}

function editsOf(source: IndexedRegister, { year, months, kinds }: Plan, { row: title, column: left }: Cell): Edit[] {
  const sheet = source.register.sheet.name;
  const edits: Edit[] = [];
  const top = title + TITLE_ROWS;
  const total = left + 2 + months.length;
  const end = top + kinds.length + 1;
  const widths = [0, longest(kinds.map(({ kind }) => kind))];
  const put = (row: number, column: number, value: CellValue, formula?: string) => {
    const dress: Dress = { isBold: row === top || row === end, isFramed: true };
    const width = widths[column - left] ?? 0;
    const look = row === top && width > USUAL_WIDTH ? { ...dress, width } : dress;
    edits.push({ sheet, cell: { row, column }, value, dress: look, ...(formula === undefined ? {} : { formula }) });
  };
  const sum = (from: Cell, to: Cell) => `=SUM(${cellName(from)}:${cellName(to)})`;
  const issuedIn = (rows: readonly IssuedRow[], month: number) =>
    rows.filter((row) => monthOf(row) === monthKey(year, month));

  const heading = newTitle(months, year);
  edits.push({ sheet, cell: { row: title, column: left }, value: heading, dress: { isBold: true, isFramed: false } });
  ["No", "Jenis Izin", ...months.map(monthName), "Jumlah"].forEach((text, at) => {
    put(top, left + at, text);
  });
  kinds.forEach(({ kind, rows }, at) => {
    const row = top + 1 + at;
    put(row, left, at + 1);
    put(row, left + 1, kind);
    months.forEach((month, index) => {
      const own = issuedIn(rows, month);
      const label = { row, column: left + 1 };
      const formula = countFormula(source, { sheet, label, kind, year, month, channel: null }, own);
      put(row, left + 2 + index, own.length, formula ?? undefined);
    });
    put(row, total, rows.length, sum({ row, column: left + 2 }, { row, column: total - 1 }));
  });
  // Nothing stands there but the lines around it.
  put(end, left, null);
  put(end, left + 1, "Jumlah");
  closedRange(left + 2, total).forEach((column) => {
    const rows = kinds.flatMap((kind) => kind.rows);
    const month = months[column - left - 2];
    const count = month === undefined ? rows.length : issuedIn(rows, month).length;
    put(end, column, count, sum({ row: top + 1, column }, { row: end - 1, column }));
  });
  return edits;
}

/** Digits that a column has room for by itself, and the most that a new one gets. */
const USUAL_WIDTH = 8;
const MOST_WIDTH = 60;

/** The room that the longest text needs in bold. */
function longest(texts: readonly string[]): number {
  return Math.min(MOST_WIDTH, Math.max(...texts.map(({ length }) => length)) + 2);
}
