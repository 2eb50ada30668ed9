import type { Sheet } from "../../grid/sheet";
import type { Steps } from "../../steps";
import { foundTogether } from "../foundTogether";
import type { Table } from "../table";
import { recogniseRecaps } from "./recognise";
import { figureRules, rowRules } from "./rules";
import { tablesOf } from "./tables";

const rules = [...figureRules, ...rowRules];
const figures = [
  "investment-entry",
  "investment-sum",
  "investment-rate",
  "investment-combined",
  "investment-period",
  "investment-workers",
  "investment-share",
];

const investmentOf = foundTogether({ rules, figures, ground: "arithmetic" }, tablesOn);

/** Domestic investment by region, sektor and sub-sector, as NSWI (BKPM) states it. */
export const investmentPmdn = investmentOf("investment-pmdn");

/** Foreign investment, likewise, with the amounts in US$ too. */
export const investmentPma = investmentOf("investment-pma");

/** Both in one table, with a column each and one for what they come to. */
export const investmentOfBoth = investmentOf("investment");

function* tablesOn(sheet: Sheet): Steps<readonly Table[]> {
  const tables: Table[] = [];
  for (const recap of yield* recogniseRecaps(sheet)) tables.push(...(yield* tablesOf(recap)));
  return tables;
}
