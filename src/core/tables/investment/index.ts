import type { Sheet } from "../../grid/sheet";
import type { Table, TableKind } from "../table";
import { recogniseRecaps } from "./recognise";
import { tablesOf } from "./tables";

/** The investment tables of each sheet: both kinds are found at once. */
const known = new WeakMap<Sheet, readonly Table[]>();

function tablesIn(sheet: Sheet): readonly Table[] {
  const tables = known.get(sheet) ?? recogniseRecaps(sheet).flatMap(tablesOf);
  known.set(sheet, tables);
  return tables;
}

/** Domestic investment by region, sektor and sub-sector, as NSWI (BKPM) states it. */
export const investmentPmdn: TableKind = {
  kind: "investment-pmdn",
  recognise: (sheet) => tablesIn(sheet).filter(({ kind }) => kind === investmentPmdn.kind),
};

/** Foreign investment, likewise, with the amounts in US$ too. */
export const investmentPma: TableKind = {
  kind: "investment-pma",
  recognise: (sheet) => tablesIn(sheet).filter(({ kind }) => kind === investmentPma.kind),
};
