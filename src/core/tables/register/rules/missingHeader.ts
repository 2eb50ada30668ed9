import { rule } from "../../../rules/rule";
import type { PermitRegister } from "../register";

/** An export of which the header is gone: which columns it is read by, a person is to look at. */
export const missingHeader = rule({
  says: ["register-without-header"],
  severity: "warning",
  fix: "none",
  ground: "reading",
  find({ header: { top, bottom, left, date, kind } }: PermitRegister) {
    if (bottom >= top || kind === null) return [];
    return [{ cell: { row: top, column: left }, message: { key: "register-without-header", date, kind } as const }];
  },
});
