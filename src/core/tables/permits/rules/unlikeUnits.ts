import { permitRule } from "./rule";

/** What the rows of a table count, by words in their labels. NIB and proyek of OSS-RBA are not permits. */
const UNITS: readonly (readonly [string, RegExp])[] = [
  ["NIB", /\bnib\b|nomor induk berusaha/i],
  ["proyek", /\bproyek\b/i],
];
const PERMITS = "izin";

/** A grand total over permits, proyek and NIB adds up what is not alike. */
export const unlikeUnits = permitRule({
  says: ["unlike-units"],
  severity: "info",
  fix: "none",
  ground: "practice",
  find(table) {
    const { totals, columns } = table;
    const grand = totals.at(-1);
    if (!grand || !columns.total) return [];
    const labels = table.items.map(({ label }) => label);
    // Most tables name neither: all labels in one go tell that sooner than each by itself.
    if (unitOf(labels.join("\n")) === PERMITS) return [];
    const units = [...new Set(labels.map(unitOf))];
    if (units.length < 2) return [];
    const cell = { row: grand.line.row, column: columns.total.column.column };
    return [{ cell, message: { key: "unlike-units", units } }];
  },
});

function unitOf(label: string): string {
  return UNITS.find(([, pattern]) => pattern.test(label))?.[0] ?? PERMITS;
}
