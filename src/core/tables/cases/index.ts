import { applied } from "../../rules/rule";
import type { Table, TableKind } from "../table";
import { wordsOnly } from "../wordsOnly";
import type { CaseKind } from "./caseList";
import { caseListsIn } from "./recognise";
import { caseRules } from "./rules";

/** A list of complaints, with what was done about each. */
export const complaints = listOf("complaints");

/** A list of letters that ask for data, and of their replies. */
export const dataRequests = listOf("data-requests");

function listOf(kind: CaseKind): TableKind {
  return {
    kind,
    rules: caseRules,
    figures: [],
    *recognise(sheet) {
      const tables: Table[] = [];
      for (const list of yield* caseListsIn(sheet)) {
        if (list.kind !== kind) continue;
        tables.push(wordsOnly(kind, list, yield* applied(caseRules, list, sheet.name)));
      }
      return tables;
    },
  };
}
