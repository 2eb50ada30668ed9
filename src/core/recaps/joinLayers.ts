import { cellKey, cellName } from "../grid/address";
import { areaOfCell, contains } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import { sheetPrefix } from "../grid/sheetPrefix";
import { blocksInSteps } from "../layout/blocks";
import { same, ZERO, type Exact } from "../numbers/exact";
import { UNROUNDED } from "../numbers/rounding";
import { keyOf } from "../relations/order";
import { numberIn } from "../relations/reader";
import type { Relation } from "../relations/relation";
import { HANDFUL, oncePer, type Steps } from "../steps";
import type { Table } from "../tables/table";
import { asFilled } from "./asFilled";
import { carriedForms } from "./carriedForms";
import { farSum } from "./farSum";
import { formFor } from "./form";
import { layeredForms, type Layered, type LayeredForm } from "./layers";
import { kindOf } from "./references";
import type { Source, Sources } from "./sources";

/** So many figures must be the sums, and no more than half as many may be none. */
const FEWEST_RIGHT = 2;

/** Joins tables with the forms of other sheets that they add up, each cell with those of its place. */
export function* joinLayers(sheets: readonly Sheet[], all: Table[], sources: Sources): Steps<void> {
  const blocksOf = oncePer((sheet: Sheet) => blocksInSteps(sheet, []));
  for (const form of [...(yield* carriedForms(sheets, blocksOf)), ...(yield* layeredForms(sheets, blocksOf))]) {
    yield;
    const cells = form.rows.flat();
    const at = all.findIndex(
      (table) => table.sheet === form.sheet && cells.some(({ cell }) => contains(table.area, cell)),
    );
    const table = all[at] ?? emptyForm(form, all);
    if (table === null || table.register !== undefined) continue;
    const known = new Set(table.relations.map(keyOf));
    const own = cells.filter(({ cell }) => contains(table.area, cell) && !known.has(cellKey(cell.row, cell.column)));
    const relations = yield* believed(table, own, sources);
    if (relations.length === 0) continue;
    const takenFrom = own.flatMap((one) =>
      one.cells.map(({ sheet, cell }) => ({ sheet: sheet.name, area: areaOfCell(cell) })),
    );
    const countedFrom = [...(table.countedFrom ?? []), ...takenFrom];
    const joined = { ...table, relations: [...relations, ...table.relations], countedFrom };
    if (at < 0) all.push(yield* asFilled(joined, relations, all));
    else all[at] = joined;
  }
}

/** A recap in which no figure stands yet is no table by itself. */
function emptyForm({ sheet, corner, rows }: LayeredForm, all: readonly Table[]): Table | null {
  const families = rows.map((own) => ({
    word: "",
    isTotal: false,
    above: () => [],
    cells: own.map(({ cell }) => ({ cell, page: sheet, pageWord: "" })),
  }));
  return formFor({ sheet, corner, families, sums: [] }, all);
}

/** The relations of all cells where what is stated is mostly the sum. */
export function* believed(table: Table, layered: readonly Layered[], sources: Sources): Steps<readonly Relation[]> {
  const relations: Relation[] = [];
  let [right, wrong] = [0, 0];
  for (const [at, one] of layered.entries()) {
    if (at % HANDFUL === 0) yield;
    const figures: Source[] = [];
    for (const { sheet, cell } of one.cells) figures.push(yield* sources.at(sheet, cell));
    const filled = figures.filter(({ stated, truth }) => stated !== null || truth !== null);
    if (filled.length === 0 || filled.some(({ truth }) => truth === null)) continue;
    const stated = numberIn(table.reader.stated(one.cell));
    const isSum =
      stated !== null && [sumOf(figures, "truth"), sumOf(figures, "stated")].some((sum) => same(sum, stated));
    if (isSum && !stated.equals(ZERO)) right++;
    if (stated !== null && !isSum) wrong++;
    relations.push(relationOf(one, figures, table.sheet));
  }
  const isBlank = right + wrong === 0;
  return isBlank || (right >= FEWEST_RIGHT && wrong * 2 <= right) ? relations : [];
}

function sumOf(figures: readonly Source[], of: "truth" | "stated"): Exact {
  return figures.reduce((sum: Exact, figure) => sum.add(figure[of] ?? ZERO), ZERO);
}

function relationOf({ cell, subject }: Layered, figures: readonly Source[], own: Sheet): Relation {
  const places = figures.map((figure) => {
    return (figure.sheet === own ? "" : sheetPrefix(figure.sheet.name)) + cellName(figure.cell);
  });
  const areNumbers = figures.every(({ sheet, cell: at }) => typeof sheet.value(at.row, at.column) !== "string");
  return {
    rule: "recap-figure",
    subject,
    target: cell,
    operator: farSum(places),
    sources: [],
    far: figures.map(({ truth, stated, causes }) => ({ truth: truth ?? ZERO, stated, causes })),
    formula: areNumbers ? `=${places.join("+")}` : null,
    kind: kindOf(figures),
    passesOn: UNROUNDED,
    fewestDecimals: null,
  };
}
