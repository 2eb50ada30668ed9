import { familyOf } from "./family";
import type { Measured, MeasuredMistake } from "./measure";
import { cleanShares, grouped, mistakeShares, rightCounts, type Share } from "./tally";

/** Prints what was measured: mistyped tables by kind of table, cell and mistake, then clean ones. */
export function printMeasured(all: readonly Measured[], hasTraits: boolean): void {
  const mistakes = all.flatMap(({ wrong }) => wrong ?? []);
  console.log("Mistyped tables:\n");
  printShares("table", [["all", mistakes] as const, ...grouped(mistakes, byTable)].map(withShares(mistakeShares)));
  printShares("cell", grouped(mistakes, byCell).map(withShares(mistakeShares)));
  printShares("mistake", grouped(mistakes, ({ mistyped }) => [mistyped.kind]).map(withShares(mistakeShares)));
  printShares("single figures that explain it", grouped(mistakes, byExplanations).map(withShares(mistakeShares)));
  const traits = ({ mistyped }: MeasuredMistake) =>
    mistyped.table.traits.map((trait) => `${familyOf(mistyped.table.kind)}, ${trait}`);
  if (hasTraits) printShares("layout", grouped(mistakes, traits).map(withShares(mistakeShares)));

  const clean = all.flatMap(({ clean: { scores } }) => scores);
  console.log("Clean tables:\n");
  printShares(
    "table",
    [["all", clean] as const, ...grouped(clean, ({ table }) => [table.kind])].map(withShares(cleanShares)),
  );
  const cleanTraits = ({ table }: (typeof clean)[number]) =>
    table.traits.map((trait) => `${familyOf(table.kind)}, ${trait}`);
  if (hasTraits) printShares("layout", grouped(clean, cleanTraits).map(withShares(cleanShares)));
  console.log(`Sheets with as many tables recognised as there are: ${written(rightCounts(all))}.`);
  console.log(`Kinds of tables recognised: ${kindsOf(all)}.`);
}

function byTable({ mistyped }: MeasuredMistake): readonly string[] {
  return [mistyped.table.kind];
}

function byCell({ mistyped: { table, figure } }: MeasuredMistake): readonly string[] {
  const kind = table.figures[figure]?.kind ?? "";
  return [kind, `${kind}, ${familyOf(table.kind)}`];
}

function byExplanations({ explanations }: MeasuredMistake): readonly string[] {
  if (explanations === 1) return ["1"];
  return [explanations <= 3 ? "2–3" : explanations <= 12 ? "4–12" : "more than 12"];
}

function withShares<T>(sharesOf: (list: readonly T[]) => Readonly<Record<string, Share>>) {
  return ([name, list]: readonly [string, readonly T[]]) => [name, list.length, sharesOf(list)] as const;
}

function printShares(
  title: string,
  rows: readonly (readonly [string, number, Readonly<Record<string, Share>>])[],
): void {
  const columns = Object.keys(rows[0]?.[2] ?? {});
  const lines = rows.map(([name, count, shares]) => {
    return [name, String(count), ...columns.map((column) => percentage(shares[column]))];
  });
  printAligned([[title, "tables", ...columns], ...lines]);
}

/** A table as documents write it, its columns under one another. */
function printAligned(lines: readonly (readonly string[])[]): void {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const print = (cells: readonly string[]) => {
    console.log(
      `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join(" | ")} |`,
    );
  };
  lines.forEach((line, index) => {
    print(line);
    if (index === 0)
      print(widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)));
  });
  console.log();
}

function percentage(part: Share | undefined): string {
  return part === undefined || part.of === 0 ? "–" : `${((100 * part.held) / part.of).toFixed(1)} %`;
}

function written(part: Share): string {
  return `${part.held} of ${part.of} (${percentage(part)})`;
}

function kindsOf(all: readonly Measured[]): string {
  const kinds = grouped(
    all.flatMap(({ clean }) => clean.answer.tables),
    ({ kind }) => [kind],
  );
  return kinds.map(([kind, tables]) => `${tables.length} ${kind}`).join(", ") || "none";
}
