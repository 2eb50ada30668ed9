import type { Finding } from "../../../findings/finding";
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

/** One thing that can be wrong or doubtful in an investment table without being arithmetic. */
export type InvestmentRule = (recap: Recap) => readonly Finding[];

/** What concerns the columns of one table. */
export const figureRules: readonly InvestmentRule[] = [
  columnOrder,
  impossibleCounts,
  apbnRate,
  unlikelyRows,
  figuresAsText,
  ambiguousAmounts,
];

/** What concerns the rows, which tables side by side share. */
export const rowRules: readonly InvestmentRule[] = [
  contradictedTotals,
  foreignSubSectors,
  repeatedSubSectors,
  spellings,
];
