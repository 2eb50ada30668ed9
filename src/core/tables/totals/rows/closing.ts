import { isSum, type Line } from "../../../layout/line";
import { groupName, nameIn } from "../../../layout/rowNumbers";
import type { Total } from "../../../sums/fit";

/**
 * True for a total that is called as the heading above all that it adds up, itself or in the totals of groups below it:
 *
 *   BELANJA
 *     Belanja Operasi
 *       Pegawai                  60
 *       Barang                   40
 *     Jumlah Belanja Operasi
 *     Belanja Modal              20
 *   Jumlah Belanja
 */
export function closesHeading(
  lines: readonly Line[],
  total: Line,
  parts: readonly Line[],
  totals: readonly Total[],
): boolean {
  const name = groupName(total.label);
  const isHeading = (line: Line) => !line.hasFigures && line.kind === "item";
  const isOwn = ({ label }: Line) => [nameIn(label), initialsIn(label)].includes(name);
  const heading = lines.findLast((line) => line.row < total.row && isHeading(line) && isOwn(line));
  if (name === "" || !heading) return false;
  const covered = coveredBy(parts, totals);
  const between = lines.filter(({ row }) => row > heading.row && row < total.row);
  return parts.every(({ row }) => row > heading.row) && between.every((line) => covered.has(line) || isHeading(line));
}

/** Some lines, with all that they add up. */
function coveredBy(parts: readonly Line[], totals: readonly Total[]): ReadonlySet<Line> {
  const partsOf = new Map(totals.map((total) => [total.line, total.parts]));
  const covered = new Set<Line>();
  const open = [...parts];
  for (let line = open.pop(); line !== undefined; line = open.pop()) {
    if (covered.has(line)) continue;
    covered.add(line);
    open.push(...(partsOf.get(line) ?? []));
  }
  return covered;
}

/** "Jumlah Golongan IV" below "IV/c │ IV/b │ IV/a": the last of its words is the first of each of theirs. */
export function isNamedAsParts(total: Line, parts: readonly Line[]): boolean {
  const name = wordsOf(groupName(total.label)).at(-1);
  return isSum(total) && name !== undefined && parts.every(({ label }) => wordsOf(label)[0] === name);
}

function wordsOf(label: string): readonly string[] {
  return label.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

/** "tki" of "Tenaga Kerja Indonesia". */
function initialsIn(label: string): string {
  const initials = nameIn(label).match(/\b\p{L}/gu) ?? [];
  return initials.length < 3 ? nameIn(label) : initials.join("");
}
