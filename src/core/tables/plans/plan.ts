import type { Area } from "../../grid/area";
import type { Sheet } from "../../grid/sheet";
import { roleText, type ColumnRoles } from "../../layout/columnRoles";
import type { Entry } from "../../layout/entries";

/** What a column of a plan holds. */
export type Part = "number" | "unsur" | "problem" | "measure" | "done" | "time" | "who";

/** What a table of plans is: measures to come, what came of them, problems and their solutions. */
export type PlanKind = "follow-up-plan" | "follow-up-realisation" | "evaluation";

/**
 * A table of what is to be done about the results of a survey, or about problems that were met:
 *
 *   No │ Prioritas Unsur │ Program/Kegiatan │ Waktu │ Penanggung Jawab
 */
export interface Plan extends ColumnRoles<Part> {
  readonly kind: PlanKind;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly title: string | null;
  /** The words over each of its columns. */
  readonly headers: ReadonlyMap<Part, string>;
  readonly entries: readonly Entry[];
}

/** What an entry says in a column; "" where it says nothing. */
export function partOf(plan: Plan, entry: Entry, part: Part): string {
  return roleText(plan.sheet, plan, entry, part);
}
