import type { Rule } from "../../../rules/rule";
import type { Recap } from "../recap";
import { ambiguousAmounts } from "./ambiguousAmounts";
import { apbnRate } from "./apbnRate";
import { columnOrder } from "./columnOrder";
import { contradictedTotals } from "./contradictedTotals";
import { figuresAsText } from "./figuresAsText";
import { foreignSubSectors } from "./foreignSubSectors";
import { impossibleCounts } from "./impossibleCounts";
import { repeatedSubSectors } from "./repeatedSubSectors";
import { spellings } from "./spellings";
import { unlikelyRows } from "./unlikelyRows";

/** What concerns the columns of one table. */
export const figureRules: readonly Rule<Recap>[] = [
  columnOrder,
  impossibleCounts,
  apbnRate,
  unlikelyRows,
  figuresAsText,
  ambiguousAmounts,
];

/** What concerns the rows, which tables side by side share. */
export const rowRules: readonly Rule<Recap>[] = [contradictedTotals, foreignSubSectors, repeatedSubSectors, spellings];
