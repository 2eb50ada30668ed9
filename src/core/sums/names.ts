import { isPlainTotal, saysOnlyTotal } from "../layout/labels";
import { isSum, type Line } from "../layout/line";
import { groupName, groupNumber, nameIn } from "../layout/rowNumbers";
import type { Steps } from "../steps";
import type { Fit } from "./fit";
import { FITS, shareOf } from "./fitting";
import { totalsInSteps } from "./totals";

/**
 * The lines of a table, of which those are items that only begin as a total or a remark does: "3 │ Total Energi
 * Indonesia", "Target Investama". The figures tell: it is the sum of no others, and the table's total adds it up. Where
 * they do not, a number tells that goes on as those of its neighbours do.
 */
export function* withNames(lines: readonly Line[], fit: Fit): Steps<readonly Line[]> {
  const called = lines.filter((line) => line.kind !== "item" && !saysOnlyTotal(line.label) && !groupNumber(line.label));
  if (called.length === 0) return lines;
  const sums = yield* sumsAmong(lines, fit);
  const last = lastTotal(lines);
  const isUsual = last?.hasFigures === true && sums.has(last);
  const open = called.filter((line) => !sums.has(line));
  const headings = new Set(lines.flatMap((line) => (line.hasFigures ? [] : [nameIn(line.label)])));
  // "6 │ Jumlah Belanja" below "3 │ Belanja", where every row of a report is numbered.
  const closesHeading = ({ label }: Line) => headings.has(groupName(label));
  const through = new Set(lines.filter((line, at) => isNumberedThrough(line, lines[at - 1], lines[at + 1])));
  if (last?.hasFigures === true && !isUsual) {
    for (const names of [open, called.filter((line) => through.has(line))]) {
      const read = asItems(
        lines,
        names.filter((line) => line.hasFigures && line.row < last.row),
      );
      if ((yield* sumsAmong(read, fit)).has(last)) return read;
    }
  }
  return asItems(
    lines,
    open.filter((line) => through.has(line) && !(isUsual && line.hasFigures) && !closesHeading(line)),
  );
}

/** The lines whose figures are the sums of others. */
function* sumsAmong(lines: readonly Line[], fit: Fit): Steps<ReadonlySet<Line>> {
  const totals = yield* totalsInSteps(lines, fit);
  const knowing = fit.knowing(totals);
  return new Set(totals.flatMap(({ line, parts }) => (shareOf(knowing.of(line, parts)) >= FITS ? [line] : [])));
}

/** The last line that says that it is a total, and no more. */
function lastTotal(lines: readonly Line[]): Line | undefined {
  return lines.findLast((line) => isSum(line) && isPlainTotal(line.label));
}

function isNumberedThrough({ number, numbering }: Line, before: Line | undefined, after: Line | undefined): boolean {
  const own = Number.parseInt(number);
  const isNext = Number.parseInt(before?.number ?? "") === own - 1 || Number.parseInt(after?.number ?? "") === own + 1;
  return numbering === "digit" && isNext;
}

function asItems(lines: readonly Line[], names: readonly Line[]): readonly Line[] {
  const items = new Set(names);
  return items.size === 0 ? lines : lines.map((line) => (items.has(line) ? { ...line, kind: "item" } : line));
}
