import type { Total } from "./circles";
import type { Lines } from "./lines";
import { isSlippedSum, sumFigureAt, type SumFigure } from "./slipped";

/** True where a slip of the hand explains every figure of a line that is not the sum. */
export function isButForSlips(lines: Lines, { line, parts, holding }: Total): boolean {
  for (let at = 0; at < lines.across; at++) {
    if (!lines.has(line, at) || holding.has(at)) continue;
    const own = parts.filter((part) => lines.has(part, at));
    const decimals = [line, ...own].reduce((most, one) => Math.max(most, lines.decimals(one, at)), 0);
    const total = figureIn(lines, line, at);
    const figures = own.flatMap((part) => figureIn(lines, part, at) ?? []);
    if (total && figures.length > 0 && !isSlippedSum(total, figures, { decimals })) return false;
  }
  return true;
}

function figureIn(lines: Lines, line: number, at: number): SumFigure | null {
  return sumFigureAt({ row: line, column: at }, ({ row, column }) =>
    row < lines.count && column < lines.across && lines.has(row, column) ? lines.value(row, column) : null,
  );
}
