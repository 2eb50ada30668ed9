import type { Sheet } from "../../grid/sheet";
import { applied } from "../../rules/rule";
import type { Steps } from "../../steps";
import { foundTogether } from "../foundTogether";
import type { Table } from "../table";
import { wordsOnly } from "../wordsOnly";
import { caseListsIn } from "./recognise";
import { caseRules } from "./rules";

const listOf = foundTogether({ rules: caseRules, figures: [], ground: "cases" }, tablesOn);

/** A list of complaints, with what was done about each. */
export const complaints = listOf("complaints");

/** A list of letters that ask for data, and of their replies. */
export const dataRequests = listOf("data-requests");

function* tablesOn(sheet: Sheet): Steps<readonly Table[]> {
  const tables: Table[] = [];
  for (const list of yield* caseListsIn(sheet)) {
    tables.push({ ...wordsOnly(list.kind, list, yield* applied(caseRules, list, sheet.name)), cases: list });
  }
  return tables;
}
