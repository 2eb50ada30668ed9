import { readDate } from "../../dates/readDate";
import { inYear } from "../../dates/span";
import type { Area } from "../../grid/area";
import type { Sheet } from "../../grid/sheet";
import { cellOver, valueOver } from "../../grid/cellOver";
import { namedColumns, type NamedColumn } from "../../layout/columnNames";
import { permitName } from "../../tables/register/names";
import type { CaseList } from "../../tables/cases/caseList";
import type { PermitRegister } from "../../tables/register/register";
import type { Table } from "../../tables/table";

/** A list whose rows recaps count by what stands in its columns: a register of permits, a list of complaints. */
export interface Listed {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly rows: readonly number[];
  readonly columns: readonly NamedColumn[];
  /** The column of the day on which each row came to be; null where there is none. */
  readonly date: number | null;
  /** The columns that say whether a permit was issued. */
  readonly status: readonly number[];
  /** True where some rows were not issued, or do not say so for certain: only a recap by status knows what to do with them. */
  readonly hasOthers: boolean;
  /** The rule of what is counted in it. */
  readonly rule: "permits-register" | "case-count";
}

/** Every list of a workbook that recaps may be counted from. */
export function listsIn(tables: readonly Table[]): readonly Listed[] {
  return tables.flatMap(({ register, cases }) => [
    ...(register ? [ofRegister(register)] : []),
    ...(cases ? [ofCases(cases)] : []),
  ]);
}

function ofRegister({ sheet, area, header, rows }: PermitRegister): Listed {
  return {
    sheet,
    area,
    rows: rows.map(({ row }) => row),
    columns: columnsOf(sheet, header.top, header.bottom, area),
    date: header.date,
    status: header.status,
    hasOthers: rows.some(({ date, refusal, unclear }) => date?.kind !== "day" || refusal !== null || unclear !== null),
    rule: "permits-register",
  };
}

function ofCases({ sheet, area, cases, columns }: CaseList): Listed {
  const first = cases[0]?.top ?? area.top + 1;
  return {
    sheet,
    area,
    rows: cases.map(({ top }) => top),
    columns: columnsOf(sheet, area.top, Math.min(first - 1, area.top + 1), area),
    date: columns.get("date") ?? null,
    status: [],
    hasOthers: false,
    rule: "case-count",
  };
}

function columnsOf(sheet: Sheet, top: number, bottom: number, { left, right }: Area): readonly NamedColumn[] {
  return namedColumns(sheet, top, bottom)
    .flat()
    .filter(({ column }) => column >= left && column <= right);
}

/** What a row says in a column, the same whatever its case and numbering; "" where it says nothing. */
export function nameIn({ sheet }: Listed, row: number, column: number): string {
  const value = valueOver(sheet, row, column);
  return typeof value === "string" ? permitName(value) : "";
}

/** The month of a row, twelve times its year and itself; null where no day is to be read. */
export function monthOf({ sheet, date }: Listed, row: number): number | null {
  const shown = date === null ? null : cellOver(sheet, row, date);
  const reading = shown && readDate(sheet.dateValue(shown.row, shown.column));
  return reading?.kind === "day" ? inYear(reading.day.year, reading.day.month) : null;
}
