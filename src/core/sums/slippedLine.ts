import { cellsAround } from "../grid/address";
import type { Total } from "./circles";
import type { Lines } from "./lines";
import { isSlippedSum, type SumFigure } from "./slipped";

/** True where a slip of the hand explains every figure of a line that is not the sum. */
export function isButForSlips(lines: Lines, { line, parts, holding }: Total): boolean {
  for (let at = 0; at < lines.across; at++) {
    if (!lines.has(line, at) || holding.has(at)) continue;
    const own = parts.filter((part) => lines.has(part, at));
    const decimals = [line, ...own].reduce((most, one) => Math.max(most, lines.decimals(one, at)), 0);
    const figures = own.map((part) => figureIn(lines, part, at));
    if (own.length > 0 && !isSlippedSum(figureIn(lines, line, at), figures, { decimals })) return false;
  }
  return true;
}

function figureIn(lines: Lines, line: number, at: number): SumFigure {
  const around = cellsAround({ row: line, column: at })
    .filter(({ row, column }) => row < lines.count && column < lines.across)
    .map(({ row, column }) => lines.value(row, column));
  return { value: lines.value(line, at), around };
}
