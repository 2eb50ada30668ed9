import { shownNumber } from "../../../findings/shown";
import { permitRule } from "./rule";

/** Permits are counted in whole numbers, and never fewer than none; a row of averages or shares beside them need not be. */
export const impossibleCounts = permitRule({
  says: ["impossible-count"],
  severity: "error",
  fix: "none",
  find({ lines, header, reader }) {
    const counted = lines.filter(({ kind }) => kind !== "aside");
    return counted.flatMap(({ row, label }) =>
      header.spans.flatMap(({ column, header: name }) => {
        const cell = { row, column };
        const stated = reader.stated(cell);
        if (stated.kind !== "number" || (stated.value.d === 1n && stated.value.s >= 0n)) return [];
        const actual = shownNumber(stated.value, stated.decimals);
        const message = { key: "impossible-count", subject: `${label}, ${name}`, actual } as const;
        return [{ cell, actual, message }];
      }),
    );
  },
});
