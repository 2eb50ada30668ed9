import { foldWords } from "../../../grid/foldWords";
import type { Hit } from "../../../rules/rule";
import type { Line } from "../../../layout/line";
import { groupsOf } from "../permitTable";
import { permitRule } from "./rule";

/** A jenis izin that is listed twice may be counted twice. Groups may each have a jenis izin of the same name. */
export const repeatedKinds = permitRule({
  says: ["repeated-permit"],
  severity: "warning",
  fix: "none",
  ground: "practice",
  find(table) {
    const { sheet, header } = table;
    const found: Hit<"repeated-permit">[] = [];
    for (const group of groupsOf(table)) {
      const seen = new Map<string, Line>();
      for (const line of group) {
        const name = foldWords(sheet.text(line.row, header.labelColumn));
        if (name === "") continue;
        const first = seen.get(name);
        if (!first) seen.set(name, line);
        else {
          const cell = { row: line.row, column: header.labelColumn };
          const firstSeen = { row: first.row, column: header.labelColumn };
          const message = { key: "repeated-permit", kind: line.label, firstSeen } as const;
          found.push({ cell, message });
        }
      }
    }
    return found;
  },
});
