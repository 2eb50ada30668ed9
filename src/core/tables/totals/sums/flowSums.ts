import { cellKey, type Cell } from "../../../grid/address";
import { isFlow, tellWhatIsLeft } from "../../../layout/flow";
import { timeIn } from "../../../layout/time";
import { isSame } from "../../../sums/fitting";
import { forEachByEffort, type Steps } from "../../../steps";
import type { SeenTable } from "./state";
import type { Sum } from "./sums";
import { SumsByCell } from "./sumsByCell";
import type { TotalsTable } from "../totalsTable";

type FlowTable = Pick<TotalsTable, "block" | "lines" | "reader"> & Pick<SeenTable, "awaited">;

/**
 * The sums of a table where what came in is, in most places, what came out of it. Where less came out and nothing tells
 * what is still worked on, that is no mistake, nor is more where some was left of the months before.
 *
 *   Bulan │ Masuk │ Selesai │ Dikembalikan
 *   Mei   │   43  │    40   │       3
 *   Juni  │   50  │    38   │       4          8 are still worked on
 *   Juli  │   31  │    37   │       2          8 of these came in before
 *
 * A figure that is wrong by as much in a sum which crosses it is wrong all the same. What came in and is blank may be more
 * than what came out, unless a total that adds it up says that it is not.
 */
export function* withoutUnfinished(
  table: FlowTable,
  lines: readonly (readonly Sum[])[],
): Steps<readonly (readonly Sum[])[]> {
  const names: Names = { "totals-across": columnNames(table), "totals-down": rowNames(table) };
  const ofFlows = lines.filter((line) => isOfFlow(names, line));
  if (ofFlows.length === 0) return lines;
  const isOpen = { "totals-across": isOpenIn(names["totals-across"]), "totals-down": isOpenIn(names["totals-down"]) };
  const flows = new Set(ofFlows.filter(([sum]) => sum && isOpen[sum.rule]));
  if (![...flows].some((line) => line.some((sum) => isOff(sum) || isBlank(sum)))) return lines;
  const others = new SumsByCell(table);
  yield* forEachByEffort(lines.filter((line) => !flows.has(line)).flat(), (sum) => {
    others.add(sum);
    return sum.parts.length + 1;
  });
  const isUntold = (sum: Sum) => isBlank(sum) && !isTold(sum, others);
  const untold = new Set([...flows].flatMap((line) => line.filter(isUntold)));
  const open = new Set([...untold].map(({ target }) => cellKey(target.row, target.column)));
  const isToCome = (sum: Sum) =>
    untold.has(sum) || (isBlank(sum) && sum.parts.some(({ row, column }) => open.has(cellKey(row, column))));
  return lines.map((line) => {
    const own = untold.size === 0 ? line : line.filter((sum) => !isToCome(sum));
    return flows.has(line) ? withoutOpen(table, names, own, others) : own;
  });
}

/** True for a blank where a total that adds it up tells what came in. */
function isTold({ target }: Sum, others: SumsByCell): boolean {
  return others.over(target).some(({ state }) => state === "right");
}

function isBlank({ state }: Sum): boolean {
  return state === "open";
}

function isOfFlow(names: Names, [sum]: readonly Sum[]): boolean {
  if (!sum) return false;
  const { nameOf } = names[sum.rule];
  return isFlow(nameOf(sum.target), () => sum.parts.map(nameOf));
}

function isOpenIn({ all }: NamesOf): boolean {
  return !tellWhatIsLeft(all());
}

function withoutOpen(table: FlowTable, names: Names, line: readonly Sum[], others: SumsByCell): readonly Sum[] {
  const items = line.filter(({ target }) => !others.isTotal(target));
  const open = new Set<Sum>();
  const { nameOf } = names[line[0]?.rule === "totals-across" ? "totals-down" : "totals-across"];
  const areTimes = items.every(({ target }) => timeIn(nameOf(target)) !== null);
  // How much was left when the first time began, nobody says.
  let left = areTimes ? Number.POSITIVE_INFINITY : 0;
  for (const sum of items) {
    const excess = others.excessOf(sum);
    if (isOff(sum) && (excess + left >= 0 || isBorneOut(sum)) && !isDenied(sum)) open.add(sum);
    if (areTimes) left = Math.max(0, (Number.isFinite(left) ? left : 0) + excess);
  }
  if (open.size === 0) return line;
  return line.map((sum) =>
    open.has(sum) || (others.isTotal(sum.target) && isOff(sum) && !isDenied(sum)) ? { ...sum, state: "other" } : sum,
  );

  /** True where a sum that crosses this one is off by as much. */
  function isDenied(sum: Sum): boolean {
    const off = Math.abs(others.excessOf(sum));
    return [sum.target, ...sum.parts].some((cell) =>
      others.over(cell).some((other) => isSame(Math.abs(others.excessOf(other)), off)),
    );
  }

  /** True where all of its figures are in typed totals that are right: no formula has added up a slip in one of them. */
  function isBorneOut(sum: Sum): boolean {
    const { sheet } = table.block;
    const isTyped = ({ target }: Sum) => sheet.formula(target.row, target.column) === null;
    return [sum.target, ...sum.parts].every((cell) =>
      others.over(cell).some((other) => other.state === "right" && isTyped(other)),
    );
  }
}

/** What the sums of each direction add up, by its name. */
type Names = Readonly<Record<Sum["rule"], NamesOf>>;

interface NamesOf {
  readonly nameOf: (cell: Cell) => string;
  readonly all: () => readonly string[];
}

function columnNames({ block }: FlowTable): NamesOf {
  const names = new Map(block.columns.map(({ column, words }) => [column, words.at(-1) ?? ""]));
  return { nameOf: ({ column }) => names.get(column) ?? "", all: () => [...names.values()] };
}

function rowNames({ lines }: FlowTable): NamesOf {
  const names = new Map(lines.map(({ row, label }) => [row, label]));
  return { nameOf: ({ row }) => names.get(row) ?? "", all: () => [...names.values()] };
}

function isOff({ state }: Sum): boolean {
  return state !== "right" && state !== "open";
}
