import type { Finding } from "../../../findings/finding";
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

/** One thing that can be wrong or doubtful in a permit table without being arithmetic. */
export type PermitRule = (table: PermitTable) => readonly Finding[];

/** Every rule of permit tables. */
export const permitRules: readonly PermitRule[] = [
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
