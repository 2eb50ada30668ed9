import type { Finding } from "../../../findings/finding";
import { note } from "../../../findings/note";
import { shownNumber } from "../../../findings/shown";
import type { PermitTable } from "../permitTable";

/** Permits are counted in whole numbers, and never fewer than none. */
export function impossibleCounts({ sheet, lines, header, reader }: PermitTable): readonly Finding[] {
  return lines.flatMap(({ row, label }) =>
    header.spans.flatMap(({ column, header: name }) => {
      const cell = { row, column };
      const stated = reader.stated(cell);
      if (stated.kind !== "number" || (stated.value.d === 1n && stated.value.s >= 0n)) return [];
      const actual = shownNumber(stated.value, stated.decimals);
      const message = { key: "impossible-count", subject: `${label}, ${name}`, actual } as const;
      return note({ severity: "error", sheet: sheet.name, cell, actual, message });
    }),
  );
}
