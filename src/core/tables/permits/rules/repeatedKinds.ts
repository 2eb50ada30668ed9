import type { Hit } from "../../../rules/rule";
import type { Line } from "../../../layout/line";
import { groupsOf } from "../permitTable";
import { permitRule } from "./rule";

/** A jenis izin that is listed twice may be counted twice. Groups may each have a jenis izin of the same name. */
export const repeatedKinds = permitRule({
  says: ["repeated-permit"],
  severity: "warning",
  fix: "none",
  find(table) {
    const { sheet, header } = table;
    const found: Hit<"repeated-permit">[] = [];
    for (const group of groupsOf(table)) {
      const seen = new Map<string, Line>();
      for (const line of group) {
        const name = nameOf(sheet.text(line.row, header.labelColumn));
        const first = seen.get(name);
        const cell = { row: line.row, column: header.labelColumn };
        if (name === "") continue;
        if (!first) seen.set(name, line);
        else {
          const firstSeen = { row: first.row, column: header.labelColumn };
          const message = { key: "repeated-permit", kind: line.label, firstSeen } as const;
          found.push({ cell, message });
        }
      }
    }
    return found;
  },
});

/** Most labels are letters, digits and spaces, which tell sooner than the whole alphabet of all languages. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/;

/** A label in small letters, without what stands between its words. */
function nameOf(label: string): string {
  const text = label.toLowerCase();
  return PLAIN.test(text) ? text : text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
