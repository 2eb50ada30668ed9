import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellValue } from "../../core/grid/sheet";

/** What stands in a cell: a typed value or a formula, and the number format that came with what was typed. */
export interface Content {
  readonly value: CellValue;
  /** With its "=". */
  readonly formula?: string;
  readonly format?: string;
  /** True for an empty text that stays in its cell, so that it is not blank. */
  readonly isEmptyText?: boolean;
}

/** A cell's value: what was typed or what its formula gives. */
export function valueOf(data: Nullable<ICellData>): CellValue {
  if (data?.v === undefined || data.v === null) return null;
  return data.t === CellValueType.BOOLEAN ? Number(data.v) === 1 : data.v;
}

/** A cell's formula with its "=", or null. */
export function formulaOf(data: Nullable<ICellData>): string | null {
  return typeof data?.f === "string" && data.f !== "" ? data.f : null;
}

/** The content as Univer writes it over a cell: whatever stood there goes, but not the cell's style. */
export function cellData({ value, formula, format, isEmptyText = false }: Content): ICellData {
  const style = format === undefined ? {} : { s: { n: { pattern: format } } };
  if (isEmptyText) return { f: null, si: null, p: null, v: "", t: CellValueType.STRING, ...style };
  const typed = value === null || value === "" ? { v: null } : { v: plain(value), t: typeOf(value) };
  return { f: formula ?? null, si: null, p: null, ...typed, ...style };
}

function plain(value: string | number | boolean): string | number {
  return typeof value === "boolean" ? Number(value) : value;
}

function typeOf(value: string | number | boolean): CellValueType {
  if (typeof value === "boolean") return CellValueType.BOOLEAN;
  return typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
}
