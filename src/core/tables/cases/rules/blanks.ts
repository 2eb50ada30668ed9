import { saysNothing } from "../../../layout/entries";
import { rule } from "../../../rules/rule";
import { textOf, type CaseList, type Role } from "../caseList";

/** What every case has to say, where there is a column for it. */
const NEEDED: readonly Role[] = ["date", "matter", "outcome", "status", "reply"];

/** A dash says that there was no letter; that there is no outcome yet a list should say in words. */
function isLeftOut(text: string, role: Role): boolean {
  return role === "reply" ? text === "" : saysNothing(text);
}

/** Cases that leave out what a list has a column for: once for each column. */
export const blankParts = rule({
  says: ["case-blank"],
  severity: "warning",
  fix: "none",
  ground: "cases",
  find(list: CaseList) {
    return NEEDED.flatMap((role) => {
      const column = list.columns.get(role);
      if (column === undefined) return [];
      const rows = list.cases.filter((one) => isLeftOut(textOf(list, one, role), role)).map(({ top }) => top);
      const [first] = rows;
      if (first === undefined) return [];
      const message = {
        key: "case-blank",
        column: list.headers.get(role) ?? "",
        rows: rows.map((row) => row + 1),
      } as const;
      return [{ cell: { row: first, column }, message }];
    });
  },
});
