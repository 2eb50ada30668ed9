import { isTotal } from "../../../layout/vocabulary";
import type { Area } from "../../../grid/area";
import type { Cell } from "../../../grid/address";
import type { Sheet } from "../../../grid/sheet";
import { wordsOver } from "../../../layout/headers";
import { readUnsurCode, readUnsurName } from "../header/unsur";
import type { Matrix } from "../matrix";
import { isAnothers } from "../summary/anothers";
import { summaryRole } from "../summary/labels";
import type { Group, Grouping } from "./groups";

/**
 * A table with a row for each service that respondents of a survey name, blank or not:
 *
 *   No │ Jenis Layanan │ U1 │ … │ IKM │ Mutu
 *   1  │ PBG           │    │   │     │
 *   2  │ SLF           │    │   │     │
 */
export interface ServiceTable {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly grouping: Grouping;
  readonly lines: readonly ServiceLine[];
  readonly columns: readonly ServiceColumn[];
  /** The row below that adds up the respondents; null where there is none. */
  readonly total: number | null;
}

export interface ServiceLine {
  /** The cell that names the service. */
  readonly label: Cell;
  readonly name: string;
  readonly group: Group;
}

/** A column of results: of one unsur of the survey, by its place there, or of all. */
export interface ServiceColumn {
  readonly column: number;
  readonly asks: number | "count" | "nrr" | "ikm" | "mutu" | "kinerja";
}

const FEWEST_LINES = 2;
/** A header has at most so many rows. */
const MOST_HEADER_ROWS = 2;
const RESPONDENTS = /responden|sampel|kuesioner|kuisioner/i;

/** The tables of a sheet whose rows are the services of a survey. */
export function serviceTablesOn(sheet: Sheet, grouping: Grouping): readonly ServiceTable[] {
  const tables: ServiceTable[] = [];
  for (const row of sheet.textRows) {
    for (const column of sheet.columns(row)) {
      if (isRespondent(sheet, grouping.matrix, row, column) || tables.some((one) => isWithin(one, row, column)))
        continue;
      const table = tableAt(sheet, grouping, row, column);
      if (table) tables.push(table);
    }
  }
  return tables;
}

function isRespondent(sheet: Sheet, { sheet: own, rows, area }: Matrix, row: number, column: number): boolean {
  return sheet === own && column <= area.right && row >= rows.first && row <= rows.last;
}

function isWithin({ area }: ServiceTable, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function tableAt(sheet: Sheet, grouping: Grouping, top: number, names: number): ServiceTable | null {
  const lines = linesFrom(sheet, grouping, top, names);
  if (top === 0 || lines.length < FEWEST_LINES) return null;
  const columns = columnsOver(sheet, top, names, grouping.matrix);
  const right = columns.at(-1)?.column;
  if (right === undefined || columns.every(({ asks }) => asks === "mutu" || asks === "kinerja")) return null;
  const below = top + lines.length;
  const total = isTotalRow(sheet, below, names) ? below : null;
  const area = { top: top - 1, left: names, bottom: total ?? below - 1, right };
  return { sheet, grouping, lines, columns, total, area };
}

function isTotalRow(sheet: Sheet, row: number, names: number): boolean {
  return [names, names - 1].some((column) => column >= 0 && isTotal(sheet.text(row, column)));
}

/** Every row is another service. */
function linesFrom(sheet: Sheet, { groups }: Grouping, top: number, names: number): readonly ServiceLine[] {
  const lines: ServiceLine[] = [];
  for (let row = top; row < sheet.rowCount; row++) {
    const name = sheet.text(row, names);
    const group = groups.get(name.toLowerCase());
    if (!group || lines.some((line) => line.group === group)) return lines;
    lines.push({ label: { row, column: names }, name, group });
  }
  return lines;
}

function columnsOver(sheet: Sheet, top: number, names: number, { unsur }: Matrix): readonly ServiceColumn[] {
  const header = { top: Math.max(0, top - MOST_HEADER_ROWS), bottom: top - 1 };
  const last = (column: number) => wordsOver(sheet, header, column).at(-1) ?? "";
  const all: { column: number; words: string }[] = [];
  for (let column = names + 1; last(column) !== ""; column++) all.push({ column, words: last(column) });
  const asked = all.filter(({ words }) => readUnsurCode(words) !== null || readUnsurName(words) !== null);
  if (asked.length > 0 && asked.length !== unsur.length) return [];
  const found = new Set<ServiceColumn["asks"]>();
  return all.flatMap(({ column, words }): ServiceColumn[] => {
    const place = asked.findIndex((one) => one.column === column);
    const asks = place >= 0 ? place : resultOf(words);
    if (asks === null || found.has(asks)) return [];
    found.add(asks);
    return [{ column, asks }];
  });
}

function resultOf(words: string): Exclude<ServiceColumn["asks"], number> | null {
  if (isAnothers(words)) return null;
  if (RESPONDENTS.test(words)) return "count";
  const role = summaryRole(words);
  switch (role) {
    case "nrr":
    case "ikm":
    case "mutu":
    case "kinerja":
      return role;
    case "index":
      return "ikm";
    default:
      return null;
  }
}
