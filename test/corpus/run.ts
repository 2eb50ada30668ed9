import { decimalsOf } from "../../src/core/numbers/exact";
import { Lines } from "../../src/core/sums/lines";
import { outline } from "../../src/core/sums/outline";
import { readAggrecol, type AnnotatedSum, type AnnotatedTable, type Place } from "./aggrecol";
import { checkedTable, range } from "./checked";
import { addScores, scoreOf, sentenceOf } from "./score";
import { toldLines } from "./told";

/** `npm run corpus -- FOLDER`: how well sums are found in public tables, by figures alone and as tables are checked. */
function run(folder: string | undefined): void {
  const tables = folder === undefined ? null : readAggrecol(folder);
  if (!tables) {
    console.log("No dataset.jl.gz of AggreCol there: nothing was measured. Usage: npm run corpus -- FOLDER");
    return;
  }
  const outlined = addScores(tables.map((table) => scoreOf(table, byFigures(table))));
  console.log(`By figures alone: ${sentenceOf(outlined)}.`);
  const checked = tables.map((table, at) => ({ table, at, checked: checkedTable(table) }));
  const scores = checked.map(({ table, checked: { sums } }) => scoreOf(table, sums));
  console.log(`As checked:       ${sentenceOf(addScores(scores))}.`);
  const clean = checked.filter(({ checked: { errors } }) => errors.length === 0);
  console.log(`${String(tables.length - clean.length)} of ${String(tables.length)} tables have an error as they are.`);
  // Each table has its own slip, whichever of the others are told to have sums.
  for (const line of toldLines(clean)) console.log(line);
}

function byFigures({ cells }: AnnotatedTable): readonly AnnotatedSum[] {
  const rows = cells.map((row) =>
    row.map((value) => (typeof value === "number" ? { value, decimals: decimalsOf(value) } : null)),
  );
  const lines = Lines.ofRows(rows);
  const isNothing = (row: number, column: number) => NOTHING.test(String(cells[row]?.[column]));
  return [
    ...sumsIn(lines, (line, at) => [line, at], isNothing),
    ...sumsIn(lines.turned(), (line, at) => [at, line], isNothing),
  ];
}

/** "–", "N/A", "..": those who annotated the tables count such cells among the parts, and whole lines of them. */
const NOTHING = /^([-–—.…]+|n\/?a|x)$/i;

function sumsIn(
  lines: Lines,
  place: (line: number, at: number) => Place,
  isNothing: (row: number, column: number) => boolean,
): readonly AnnotatedSum[] {
  return outline(lines).flatMap(({ line, parts, holding }) =>
    [...holding].map((at) => {
      const all = [...parts, ...bareBetween(lines, parts).filter((part) => isNothing(...place(part, at)))];
      const filled = all.filter((part) => lines.has(part, at) || isNothing(...place(part, at)));
      return { total: place(line, at), parts: filled.map((part) => place(part, at)) };
    }),
  );
}

/** The lines between some others that have no figure at all. */
function bareBetween(lines: Lines, parts: readonly number[]): readonly number[] {
  const cells = Array.from({ length: lines.across }, (_, at) => at);
  return range(Math.min(...parts), Math.max(...parts)).filter((line) => !cells.some((at) => lines.has(line, at)));
}

run(process.argv[2]);
