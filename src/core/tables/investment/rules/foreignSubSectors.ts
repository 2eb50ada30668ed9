import { withJumlah } from "../../../grid/withJumlah";
import { sektorOf, subSectorOf } from "../names";
import { labelCellOf } from "../recap";
import { investmentRule } from "./rule";

/** A sub-sector that NSWI lists under another sektor than the one it is added to. */
export const foreignSubSectors = investmentRule({
  says: ["foreign-sub-sector"],
  severity: "warning",
  fix: "none",
  ground: "bkpm",
  find(recap) {
    return recap.totals.flatMap(({ line, parts }) => {
      const sektor = sektorOf(withJumlah(line.label).replace(/^(sub )?(jumlah|total)\.? /i, ""));
      if (sektor === null) return [];
      const foreign = parts.filter((part) => (subSectorOf(part.label)?.sektor ?? sektor) !== sektor);
      return foreign.flatMap((part) => {
        const own = subSectorOf(part.label);
        if (!own) return [];
        const message = {
          key: "foreign-sub-sector",
          subSector: part.label,
          sektor: own.sektor,
          under: sektor,
        } as const;
        return [{ cell: labelCellOf(recap, part), message }];
      });
    });
  },
});
