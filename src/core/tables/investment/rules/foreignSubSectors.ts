import type { Finding } from "../../../findings/finding";
import { note } from "../../../findings/note";
import { sektorOf, subSectorOf } from "../names";
import type { Recap } from "../recap";

/** A sub-sector that NSWI lists under another sektor than the one it is added to. */
export function foreignSubSectors({ sheet, totals }: Recap): readonly Finding[] {
  return totals.flatMap(({ line, parts }) => {
    const sektor = sektorOf(line.label.replace(/^(sub )?(jumlah|jml|total)\.? /i, ""));
    if (sektor === null) return [];
    return parts.flatMap(({ row, labelColumn, label }) => {
      const own = subSectorOf(label);
      if (!own || own.sektor === sektor) return [];
      const message = { key: "foreign-sub-sector", subSector: label, sektor: own.sektor, under: sektor } as const;
      return note({ severity: "warning", sheet: sheet.name, cell: { row, column: labelColumn }, message });
    });
  });
}
