import { shownCell } from "../../../findings/ofCell";
import { rule } from "../../../rules/rule";
import type { PermitRegister } from "../register";

/** Rows of permits that were refused, or are not issued yet: that they are not counted is as it should be. */
export const refusedRows = rule({
  says: ["register-refused"],
  severity: "info",
  fix: "none",
  ground: "agreement",
  find({ sheet, rows }: PermitRegister) {
    const own = rows.filter(({ refusal }) => refusal !== null);
    const cell = own[0]?.refusal;
    if (!cell) return [];
    const actual = shownCell(sheet, cell);
    return [{ cell, actual, message: { key: "register-refused", actual, rows: own.map(({ row }) => row + 1) } }];
  },
});

/** Whether a permit counts of which that is not clear, staff decide: what it would be counted in is left alone. */
export const unclearRows = rule({
  says: ["register-unclear-status"],
  severity: "warning",
  fix: "none",
  ground: "reading",
  find({ sheet, rows }: PermitRegister) {
    const own = rows.filter((row) => row.unclear !== null);
    const cell = own[0]?.unclear;
    if (!cell) return [];
    const actual = shownCell(sheet, cell);
    return [{ cell, actual, message: { key: "register-unclear-status", actual, rows: own.map(({ row }) => row + 1) } }];
  },
});
