import { shownNumber } from "../../../findings/shown";
import type { CellValue } from "../../../grid/sheet";
import type { Hit } from "../../../rules/rule";
import { permitRule } from "./rule";

/** Permits are counted in whole numbers, and never fewer than none; a row of averages or shares beside them need not be. */
export const impossibleCounts = permitRule({
  says: ["impossible-count"],
  severity: "error",
  fix: "none",
  find({ sheet, lines, header, reader }) {
    const found: Hit<"impossible-count">[] = [];
    for (const { row, label, kind } of lines) {
      for (const { column, header: name } of header.spans) {
        if (kind === "aside" || isPlainCount(sheet.value(row, column))) continue;
        const cell = { row, column };
        const stated = reader.stated(cell);
        if (stated.kind !== "number" || (stated.value.d === 1n && stated.value.s >= 0n)) continue;
        const actual = shownNumber(stated.value, stated.decimals);
        found.push({ cell, actual, message: { key: "impossible-count", subject: `${label}, ${name}`, actual } });
      }
    }
    return found;
  },
});

/** Most cells hold nothing else, and need no exact number to tell. */
function isPlainCount(value: CellValue): boolean {
  return value === null || (typeof value === "number" && Number.isInteger(value) && value >= 0);
}
