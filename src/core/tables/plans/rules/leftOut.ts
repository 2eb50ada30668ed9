import { shownNumber } from "../../../findings/shown";
import type { Cell } from "../../../grid/address";
import { rule } from "../../../rules/rule";
import type { UnsurScore } from "../../table";

/** The unsur of a plan as a survey scored them, and all that the survey scored. */
export interface Planned {
  readonly planned: readonly (UnsurScore & { readonly cell: Cell })[];
  readonly scores: readonly UnsurScore[];
  /** What names the survey, "Triwulan III"; null where nothing does. */
  readonly survey: string | null;
}

/** Priorities are the lowest unsur (PermenPANRB 14/2017): one that is lower than one of the plan's belongs in it. */
export const leftOut = rule({
  says: ["lower-unsur-left-out"],
  severity: "error",
  fix: "none",
  ground: "survey",
  find({ planned, scores, survey }: Planned) {
    const [highest] = [...planned].sort((one, other) => other.value.compare(one.value));
    if (!highest) return [];
    const others = scores.filter(({ unsur }) => !planned.some((own) => own.unsur === unsur));
    const [left] = [...others].sort((one, other) => one.value.compare(other.value));
    if (!left || left.value.compare(highest.value) >= 0) return [];
    const message = { key: "lower-unsur-left-out", planned: said(highest), left: said(left), survey } as const;
    return [{ cell: highest.cell, expected: left.name, message }];
  },
});

function said({ name, value, decimals }: UnsurScore) {
  return { name, score: shownNumber(value, decimals) };
}
