import { shownCell } from "../../../findings/ofCell";
import { rule } from "../../../rules/rule";
import type { RepeatedNumber } from "../repeatedNumbers";
import type { OfSheet } from "./ofSheet";

/** The number of a permit that another has already. */
export const repeatedNumber = rule({
  says: ["register-repeated-number"],
  severity: "warning",
  fix: "none",
  ground: "reading",
  find({ sheet, cell, firstSeen }: OfSheet<RepeatedNumber>) {
    const actual = shownCell(sheet, cell);
    return [{ cell, actual, message: { key: "register-repeated-number", actual, firstSeen } as const }];
  },
});
