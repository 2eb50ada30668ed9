import { nameOf, type Place } from "./place";

/** The formula that somebody would type for a sum: SUM over what lies together, else one plus the other. */
export function sumFormula(parts: readonly Place[]): string {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) throw new Error("A sum of nothing.");
  if (parts.length > 1 && liesTogether(parts)) return `=SUM(${nameOf(first)}:${nameOf(last)})`;
  return `=${parts.map(nameOf).join("+")}`;
}

function liesTogether(parts: readonly Place[]): boolean {
  return parts.every((part, index) => {
    const before = parts[index - 1];
    return !before || part.row - before.row + (part.column - before.column) === 1;
  });
}

/** "=C5*15000/1000": Rp juta from US$ ribu. */
export function exchangeFormula(part: Place, times: number, per: number): string {
  return `=${nameOf(part)}*${times}/${per}`;
}
