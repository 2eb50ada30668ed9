import type { Finding } from "../../../findings/finding";
import { note } from "../../../findings/note";
import { shownNumber } from "../../../findings/shown";
import type { PermitTable } from "../permitTable";

/** Permits are counted in whole numbers, and never fewer than none; a row of averages or shares beside them need not be. */
export function impossibleCounts({ sheet, lines, header, reader }: PermitTable): readonly Finding[] {
  const counted = lines.filter(({ kind }) => kind !== "aside");
  return counted.flatMap(({ row, label }) =>
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
