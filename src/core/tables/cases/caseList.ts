import type { Period } from "../../dates/periods";
import type { Area } from "../../grid/area";
import type { Sheet } from "../../grid/sheet";
import { roleText, type ColumnRoles } from "../../layout/columnRoles";
import type { Entry } from "../../layout/entries";

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

/** What a list is of. */
export type CaseKind = "complaints" | "data-requests";

/**
 * A list of complaints, or of requests for data and what they were answered:
 *
 *   No │ Nama Pelapor │ Tgl Pengaduan │ Materi │ Tindak Lanjut │ Status
 *   1. │ …            │ 19 April 2024 │ …      │ …             │ Selesai
 */
export interface CaseList extends ColumnRoles<Role> {
  readonly kind: CaseKind;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly title: string | null;
  /** The period that its heading says it is for; null where it says none. */
  readonly period: Period | null;
  /** The words over each of its columns. */
  readonly headers: ReadonlyMap<Role, string>;
  readonly cases: readonly Entry[];
}

/** What a case says in a column; "" where it says nothing. */
export function textOf(list: CaseList, one: Entry, role: Role): string {
  return roleText(list.sheet, list, one, role);
}
