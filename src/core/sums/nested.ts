import { leadsTo, type Total, type Totals } from "./circles";

/**
 * The totals as a reader sees them: where one adds up all that another between them adds up, it adds up that other.
 *
 *   Pegawai         40
 *   Barang          20
 *   Operasi         60
 *   Modal           40
 *   Jumlah         100        not 40 + 20 + 40, but 60 + 40
 *
 * `others` are the further sums that a line is as well; `measured` tells how well a line is the sum of others.
 */
export function nested(
  totals: Totals,
  others: readonly Total[],
  measured: (line: number, parts: readonly number[]) => Total | null,
): Totals {
  const result = new Map(totals);
  const all = [...totals.values(), ...others].sort((a, b) => b.parts.length - a.parts.length);
  for (const { line } of [...totals.values()].sort((a, b) => b.parts.length - a.parts.length)) {
    const own = new Set(result.get(line)?.parts);
    for (const inner of all) {
      if (!isInside(inner, line, own) || leadsTo(result, inner.line, line)) continue;
      for (const part of inner.parts) own.delete(part);
      own.add(inner.line);
    }
    const before = result.get(line);
    const now =
      before && own.size < before.parts.length
        ? measured(
            line,
            [...own].sort((a, b) => a - b),
          )
        : null;
    if (before && now && now.holding.size >= before.holding.size) result.set(line, now);
  }
  return result;
}

/** True for a total between the others and what they come to, whose parts are some of these. */
function isInside(inner: Total, line: number, parts: ReadonlySet<number>): boolean {
  if (inner.line === line || parts.has(inner.line) || inner.parts.length < 2 || inner.parts.length >= parts.size)
    return false;
  if (!inner.parts.every((part) => parts.has(part))) return false;
  return inner.line > Math.min(line, ...parts) && inner.line < Math.max(line, ...parts);
}
