import { isLettered, isSum, type Line } from "../../../layout/line";
import type { Total } from "../../../sums/fit";
import { areNamedByTotal } from "../../../sums/namedGroups";

/**
 * The blank heads of groups that a total adds up and whose fellows, numbered as they are, all carry the sums of the lines
 * below them, or that the total names, "TOTAL (A + B)":
 *
 *   A  Wilayah Utara               one that is still to come
 *   1  Girimulyo          20
 *   2  Kalibawang         30
 *   B  Wilayah Selatan    40
 *   1  Muara              15
 *   2  Pantai Indah       25
 *      Jumlah             90
 */
export function awaitedGroups(
  totals: readonly Total[],
  lines: readonly Line[],
  holds: (total: Total) => boolean,
): ReadonlySet<Line> {
  const heads = totals.filter(({ line, parts }) => isHead(line) && parts.every(({ row }) => row > line.row));
  const added = new Set(totals.flatMap(({ line, parts }) => (isSum(line) ? parts : [])));
  const isAwaited = (line: Line) => !line.hasFigures && added.has(line);
  const styles = new Set(heads.map(({ line }) => line.numbering));
  const awaited = [...styles].flatMap((style) => {
    const alike = heads.filter(({ line }) => line.numbering === style);
    const stated = alike.filter(({ line }) => line.hasFigures);
    const areNamed = () =>
      areNamedByTotal(
        alike.map(({ line }) => line),
        lines,
      );
    const areSums = stated.length > 0 ? stated.every(holds) : areNamed();
    return areSums ? alike.map(({ line }) => line).filter(isAwaited) : [];
  });
  return new Set(awaited);
}

function isHead(line: Line): boolean {
  return line.kind === "item" && isLettered(line);
}
