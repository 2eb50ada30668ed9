import { sektorOf, subSectorOf } from "../names";
import { investmentRule } from "./rule";

/** A sub-sector that NSWI lists under another sektor than the one it is added to. */
export const foreignSubSectors = investmentRule({
  says: ["foreign-sub-sector"],
  severity: "warning",
  fix: "none",
  find({ totals }) {
    return totals.flatMap(({ line, parts }) => {
      const sektor = sektorOf(line.label.replace(/^(sub )?(jumlah|jml|total)\.? /i, ""));
      if (sektor === null) return [];
      return parts.flatMap(({ row, labelColumn, label }) => {
        const own = subSectorOf(label);
        if (!own || own.sektor === sektor) return [];
        const message = { key: "foreign-sub-sector", subSector: label, sektor: own.sektor, under: sektor } as const;
        return [{ cell: { row, column: labelColumn }, message }];
      });
    });
  },
});
