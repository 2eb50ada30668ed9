import type { Cell } from "../../../grid/address";
import type { Finding } from "../../../findings/finding";
import { note } from "../../../findings/note";
import { RANK } from "../labels";
import { nameKey, subSectorOf } from "../names";
import type { Recap } from "../recap";

/** A sub-sector that is listed twice within one sektor may be counted twice. */
export function repeatedSubSectors({ sheet, lines }: Recap): readonly Finding[] {
  const found: Finding[] = [];
  let seen = new Map<string, Cell>();
  for (const { row, labelColumn, label, rank } of lines) {
    if (rank !== RANK.subSector) {
      seen = new Map();
      continue;
    }
    const name = nameKey(subSectorOf(label)?.usual ?? label);
    const cell = { row, column: labelColumn };
    const firstSeen = seen.get(name);
    if (!firstSeen) seen.set(name, cell);
    else {
      const message = { key: "repeated-sub-sector", subSector: label, firstSeen } as const;
      found.push(note({ severity: "warning", sheet: sheet.name, cell, message }));
    }
  }
  return found;
}
