import type { Period } from "../../dates/periods";
import type { Area } from "../../grid/area";
import type { Sheet } from "../../grid/sheet";

/** What a column of the list holds. */
export type Role =
  | "number"
  | "date"
  | "person"
  | "matter"
  | "outcome"
  | "finished"
  | "status"
  | "incoming"
  | "incomingDate"
  | "reply"
  | "replyDate";

/** What was complained of, or asked for: one row of the list, or several where its texts go on below. */
export interface Case {
  readonly top: number;
  readonly bottom: number;
}

/** What a list is of. */
export type CaseKind = "complaints" | "data-requests";

/**
 * A list of complaints, or of requests for data and what they were answered:
 *
 *   No │ Nama Pelapor │ Tgl Pengaduan │ Materi │ Tindak Lanjut │ Status
 *   1. │ …            │ 19 April 2024 │ …      │ …             │ Selesai
 */
export interface CaseList {
  readonly kind: CaseKind;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly title: string | null;
  /** The period that its heading says it is for; null where it says none. */
  readonly period: Period | null;
  readonly columns: ReadonlyMap<Role, number>;
  /** The words over each of its columns. */
  readonly headers: ReadonlyMap<Role, string>;
  readonly cases: readonly Case[];
}

/** What a case says in a column, its rows joined by a space; "" where it says nothing. */
export function textOf({ sheet, columns }: CaseList, { top, bottom }: Case, role: Role): string {
  const column = columns.get(role);
  if (column === undefined) return "";
  const texts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const value = sheet.value(row, column);
    if (value !== null && !sheet.looksBlank(row, column)) texts.push(String(value));
  }
  return texts.join(" ").replace(/\s+/g, " ").trim();
}
