import type { Cell } from "../../grid/address";
import { rule, type RuleFacts } from "../../rules/rule";
import type { ProfileMessages } from "./messages";

/** A characteristic whose counts are not as many as answered, and the cell that says so. */
export type Differing = ProfileMessages["profile-differs"] & { readonly cell: Cell };

export const differing = rule({
  says: ["profile-differs"],
  severity: "warning",
  fix: "none",
  ground: "arithmetic",
  find: ({ cell, ...facts }: Differing) => [
    { cell, actual: String(facts.sum), message: { key: "profile-differs", ...facts } },
  ],
});

/** A profile that a survey does not bear out. */
export type OfOthers = ProfileMessages["profile-of-others"] & { readonly cell: Cell };

export const ofOthers = rule({
  says: ["profile-of-others"],
  severity: "warning",
  fix: "none",
  ground: "arithmetic",
  find: ({ cell, ...facts }: OfOthers) => [{ cell, message: { key: "profile-of-others", ...facts } }],
});

/** What is said of a profile beside its figures, all of it by what else the workbook holds. */
export const profileRules: readonly RuleFacts[] = [differing, ofOthers];
