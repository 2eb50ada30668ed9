import { hasWord } from "../../../layout/cells";
import type { Hit } from "../../../rules/rule";
import { nameKey } from "../../../layout/rowNames";
import type { Cell } from "../../../grid/address";
import { edgesOf } from "../header";
import { RANK } from "../labels";
import { subSectorOf } from "../names";
import { labelCellOf, type Recap } from "../recap";
import { investmentRule } from "./rule";

/** A sub-sector that is listed twice within one sektor of one region may be counted twice. */
export const repeatedSubSectors = investmentRule({
  says: ["repeated-sub-sector"],
  severity: "warning",
  fix: "none",
  ground: "practice",
  find(recap) {
    const { sheet, lines } = recap;
    const found: Hit<"repeated-sub-sector">[] = [];
    const all = labelColumns(recap);
    // Alone it names the rows.
    const columns = all.length > 1 ? all : [];
    const beside = new Map<number, string>();
    const seen = new Map<string, Cell>();
    for (const line of lines) {
      const { row, label, rank } = line;
      for (const column of columns) if (hasWord(sheet.text(row, column))) beside.set(column, sheet.text(row, column));
      if (rank !== RANK.subSector) {
        seen.clear();
        continue;
      }
      const cell = labelCellOf(recap, line);
      let name = nameKey(subSectorOf(label)?.usual ?? label);
      for (const column of columns) if (column !== cell.column) name += `\n${beside.get(column) ?? ""}`;
      const firstSeen = seen.get(name);
      if (!firstSeen) seen.set(name, cell);
      else {
        const message = { key: "repeated-sub-sector", subSector: label, firstSeen } as const;
        found.push({ cell, message });
      }
    }
    return found;
  },
});

/**
 * Region and sektor may stand in columns of their own, once for all the rows that are theirs or in each:
 *
 *   Kab. Berau │ Sektor Primer │ Kehutanan
 *              │               │ Perikanan
 *   Kab. Paser │ Sektor Primer │ Kehutanan
 */
function labelColumns({ header }: Recap): readonly number[] {
  const [first] = edgesOf(header);
  return Array.from({ length: first - header.left }, (_, at) => header.left + at);
}
