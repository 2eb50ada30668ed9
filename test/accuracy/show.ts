import type { Answer, Named, Reported } from "./answer";
import { contentOf, type Grid } from "./generator/grid";
import { nameOf, type Place } from "./generator/place";
import type { Measured, MeasuredMistake } from "./measure";

const WIDEST = 30;

/** Prints a case: its layout, the sheet or only the mistyped table of it, what was mistyped and what was said. */
export function showCase({ case: { seed, page }, clean, wrong }: Measured, isWholeSheet: boolean): void {
  const kinds = page.tables.map(({ kind }) => kind).join(", ");
  console.log(`── --case ${seed}: ${kinds} ${"─".repeat(40)}`);
  console.log((wrong?.mistyped.table ?? page.tables[0])?.traits.join("; "));
  const rows = wrong && !isWholeSheet ? rowsOf(wrong) : { first: 0, last: Infinity };
  console.log(drawing(wrong?.grid ?? clean.grid, wrong && placeOf(wrong), rows));
  if (wrong) {
    showMistake(wrong);
    console.log(`recognised: ${tablesOf(wrong.answer)} (clean: ${tablesOf(clean.answer)})`);
    showFindings("said of the mistyped sheet", wrong.answer);
  }
  showFindings("said of the clean sheet", clean.answer);
  console.log();
}

function showMistake(wrong: MeasuredMistake): void {
  const { score, explanations, likelyExplanations, mistyped } = wrong;
  const figure = mistyped.table.figures[mistyped.figure];
  if (!figure) return;
  const typed = mistyped.typed[mistyped.figure] ?? 0;
  const [right, instead] = [contentOf(figure, figure.value), contentOf(figure, typed)];
  console.log(`${nameOf(figure)} (${figure.kind}): ${right} mistyped as ${instead}, ${mistyped.kind}`);
  const value = score.isValueRight === null ? "-" : score.isValueRight ? "right" : "wrong";
  console.log(
    `detected ${yes(score.isDetected)}, among candidates ${yes(score.isCandidate)}, first ${yes(score.isFirst)}, ` +
      `value ${value}, others accused ${score.othersAccused}, single figures that explain it ${explanations}, by a slip ${likelyExplanations}`,
  );
}

function showFindings(title: string, { findings }: Answer): void {
  console.log(`${title}:${findings.length === 0 ? " nothing" : ""}`);
  for (const finding of findings) console.log(`  ${sentenceOf(finding)}`);
}

function sentenceOf({ severity, role, id, named, candidates }: Reported): string {
  const others = candidates.length === 0 ? "" : `; or ${candidates.map(expectation).join(", ")}`;
  return `${severity} ${role} ${expectation(named)}${others}  (${id})`;
}

function expectation(named: Named): string {
  return nameOf(named) + (named.expected === null ? "" : ` → ${named.expected}`);
}

function tablesOf({ tables }: Answer): string {
  const areas = tables.map(({ kind, top, left, bottom, right }) => {
    return `${kind} ${nameOf({ row: top, column: left })}:${nameOf({ row: bottom, column: right })}`;
  });
  return areas.join(", ") || "none";
}

function placeOf({ mistyped: { table, figure } }: MeasuredMistake): Place | null {
  return table.figures[figure] ?? null;
}

/** The rows of the mistyped table, with its title, header and caption. */
function rowsOf({ mistyped: { table } }: MeasuredMistake): Rows {
  const rows = table.figures.map(({ row }) => row);
  return { first: Math.min(...rows) - 6, last: Math.max(...rows) + 1 };
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Rows of a sheet as text, with Excel's names of rows and columns; the mistyped cell between arrows. */
function drawing(grid: Grid, marked: Place | null, { first, last }: Rows): string {
  const { rows, formulas } = grid;
  const computed = new Set(formulas.map(nameOf));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const text = (row: number, column: number): string => {
    const content = rows[row]?.[column] ?? null;
    const short = content === null ? "" : String(content).slice(0, WIDEST);
    const place = { row, column };
    if (marked && nameOf(marked) === nameOf(place)) return `»${short}«`;
    return computed.has(nameOf(place)) ? `=${short}` : short;
  };
  const isLast = (row: number, column: number) =>
    rows[row]?.slice(column + 1).every((content) => content === null) ?? true;
  const widths = columns.map((column) =>
    Math.max(1, ...rows.map((_, row) => (isLast(row, column) ? 0 : text(row, column).length))),
  );
  const gutter = String(rows.length).length;
  const line = (name: string, cells: readonly string[]) => {
    return `${name.padStart(gutter)} ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")}`.trimEnd();
  };
  const letters = columns.map((column) => nameOf({ row: 0, column }).slice(0, -1));
  const body = rows.flatMap((_, row) => {
    if (row < first || row > last) return [];
    return line(
      String(row + 1),
      columns.map((column) => text(row, column)),
    );
  });
  return [line("", letters), ...body].join("\n");
}

function yes(holds: boolean): string {
  return holds ? "yes" : "NO";
}
