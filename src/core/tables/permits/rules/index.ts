import type { Rule } from "../../../rules/rule";
import type { PermitTable } from "../permitTable";
import { ambiguousCounts } from "./ambiguousCounts";
import { contradicted } from "./contradicted";
import { countsAsText } from "./countsAsText";
import { impossibleCounts } from "./impossibleCounts";
import { months } from "./months";
import { repeatedKinds } from "./repeatedKinds";
import { rowNumbers } from "./rowNumbers";
import { sharpJumps } from "./sharpJumps";
import { unlikeUnits } from "./unlikeUnits";

/** Every rule of permit tables that is not arithmetic. */
export const permitRules: readonly Rule<PermitTable>[] = [
  impossibleCounts,
  months,
  rowNumbers,
  repeatedKinds,
  unlikeUnits,
  contradicted,
  sharpJumps,
  countsAsText,
  ambiguousCounts,
];
