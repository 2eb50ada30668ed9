import type { Hit } from "../../../rules/rule";
import type { MessageOf } from "../../../findings/message";
import { openRange } from "../../../grid/openRange";
import type { Line } from "../../../layout/line";
import { permitRule } from "./rule";

/**
 * Rows are numbered 1, 2, 3 …; each group may go on or begin anew. A row that belongs to the numbered row above it has
 * no number: a further row of one jenis izin or of one bidang, or a part of a row that carries its sum.
 */
export const rowNumbers = permitRule({
  says: ["row-without-number", "repeated-row-number", "skipped-row-number"],
  severity: "warning",
  fix: "none",
  ground: "practice",
  find({ sheet, header, lines, totals }) {
    const { numberColumn, labelColumn } = header;
    if (numberColumn === null) return [];
    const carried = new Set(totals.flatMap(({ line, parts }) => (line.kind === "item" ? parts : [])));
    const belongsAbove = (line: Line) =>
      line.number === "" &&
      (carried.has(line) ||
        openRange(numberColumn + 1, labelColumn + 1).some((column) => sheet.text(line.row, column) === ""));
    const runs = runsOf(lines.filter((line) => line.kind !== "item" || !belongsAbove(line)));
    const all = runs.reduce((so, run) => so + run.length, 0);
    const numbered = runs.reduce((so, run) => so + run.filter(isCounted).length, 0);
    if (numbered < 2 || numbered * 2 < all) return [];
    const found: Hit<RowKey>[] = [];
    let before = 0;
    for (const run of runs) {
      run.forEach((line, at) => {
        const own = isCounted(line) ? Number.parseInt(line.number, 10) : null;
        const message = at === 0 && own === 1 ? null : complaint(own, before);
        if (message) found.push({ cell: { row: line.row, column: numberColumn }, message });
        before = own ?? before + 1;
      });
    }
    return found;
  },
});

type RowKey = "row-without-number" | "repeated-row-number" | "skipped-row-number";

function isCounted({ number, numbering }: Line): boolean {
  return number !== "" && numbering === "digit";
}

/**
 * The rows of one jenis izin each, also those that had none to count, split where a heading or a sum stands between them.
 * Rows that are lettered, or numbered "1.1", are numbered in their own way.
 */
function runsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [[]];
  for (const line of lines) {
    if (line.kind === "item" && (isCounted(line) || (line.number === "" && line.hasFigures))) runs.at(-1)?.push(line);
    else runs.push([]);
  }
  return runs;
}

function complaint(own: number | null, before: number): MessageOf<RowKey> | null {
  if (own === null) return { key: "row-without-number" };
  if (own === before) return { key: "repeated-row-number", number: own };
  return own === before + 1 ? null : { key: "skipped-row-number", expected: before + 1, actual: own };
}
