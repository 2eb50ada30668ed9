import type { Sheet } from "../../grid/sheet";
import type { Steps } from "../../steps";
import type { Table, TableKind } from "../table";
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

/** The investment tables of each sheet: both kinds are found at once. */
const known = new WeakMap<Sheet, readonly Table[]>();

function* tablesIn(sheet: Sheet, own: Table["kind"]): Steps<readonly Table[]> {
  const tables = known.get(sheet) ?? (yield* allTablesIn(sheet));
  known.set(sheet, tables);
  return tables.filter(({ kind }) => kind === own);
}

function* allTablesIn(sheet: Sheet): Steps<readonly Table[]> {
  const tables: Table[] = [];
  for (const recap of yield* recogniseRecaps(sheet)) tables.push(...(yield* tablesOf(recap)));
  return tables;
}

/** Domestic investment by region, sektor and sub-sector, as NSWI (BKPM) states it. */
export const investmentPmdn: TableKind = {
  kind: "investment-pmdn",
  rules,
  figures,
  recognise: (sheet) => tablesIn(sheet, investmentPmdn.kind),
};

/** Foreign investment, likewise, with the amounts in US$ too. */
export const investmentPma: TableKind = {
  kind: "investment-pma",
  rules,
  figures,
  recognise: (sheet) => tablesIn(sheet, investmentPma.kind),
};

/** Both in one table, with a column each and one for what they come to. */
export const investmentOfBoth: TableKind = {
  kind: "investment",
  rules,
  figures,
  recognise: (sheet) => tablesIn(sheet, investmentOfBoth.kind),
};
