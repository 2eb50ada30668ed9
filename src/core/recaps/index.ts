import { areaOfCell, contains } from "../grid/area";
import type { Sheet, Workbook } from "../grid/sheet";
import { keyOf } from "../relations/order";
import { findingsOf, type RuleFacts } from "../rules/rule";
import { flatMapInSteps, type Steps } from "../steps";
import type { Table } from "../tables/table";
import { asFilled } from "./asFilled";
import { brokenPattern } from "./brokenPattern";
import { followers } from "./byFormula";
import { FarFormulas } from "./farFormulas";
import { FarReads } from "./farReads";
import { formFor } from "./form";
import { gridsOn, type Grid } from "./grids";
import { joinLayers } from "./joinLayers";
import { linksIn, taken } from "./links";
import { PageFigures } from "./pageFigure";
import { Pages } from "./pages";
import { referenceOf } from "./references";
import { Sources } from "./sources";
import { relationsWithSums } from "./sums";
import { joinTotals } from "./joinTotals";
import { joinResults, surveysAmong } from "./surveyResults";
import { joinTrends } from "./trends";

/** The rules of figures that repeat those of other sheets. */
export const recapFigures = ["recap-figure"] as const;

/** The rules of formulas that read other sheets. */
export const recapRules: readonly RuleFacts[] = [brokenPattern];

/** A recap and two sheets that it sums up. */
const FEWEST_SHEETS = 3;

/**
 * Joins the tables of a workbook with recaps over them: a cell called "PBG" and "Januari" repeats the figure called PBG on
 * the sheet Januari, so that it is filled, checked and explained as any other. A recap that is still blank becomes a table.
 */
export function* recapped({ sheets }: Workbook, tables: readonly Table[]): Steps<readonly Table[]> {
  const all = [...tables];
  const sources = new Sources(all);
  const surveys = surveysAmong(all, sources);
  yield* joinResults(all, surveys);
  yield* joinTrends(all, surveys, sources);
  yield* joinTotals(sheets, all, sources);
  if (sheets.length < FEWEST_SHEETS) return all;
  const registers = new Set(tables.flatMap(({ sheet, register }) => (register ? sheet : [])));
  const pages = new Pages(sheets.filter((sheet) => !registers.has(sheet)));
  const figures = new PageFigures();
  for (const grid of inOrder(yield* flatMapInSteps(sheets, (sheet) => gridsOn(sheet, pages, figures)))) {
    yield;
    const at = all.findIndex((table) => table.register === undefined && isIn(table, grid));
    const table = all[at] ?? formFor(grid, all);
    if (table === null) continue;
    const found = yield* linksIn(grid, table, figures, sources);
    const own = yield* relationsWithSums(table, grid, found);
    const links = taken(found, new Set(own.map(keyOf)));
    const references = links.flatMap(referenceOf);
    if (references.length === 0) continue;
    const takenFrom = links.map(({ source: { sheet, cell } }) => ({ sheet: sheet.name, area: areaOfCell(cell) }));
    const countedFrom = [...(table.countedFrom ?? []), ...takenFrom];
    const joined = { ...table, relations: [...references, ...own], countedFrom };
    if (at < 0) all.push(yield* asFilled(joined, references, all));
    else all[at] = joined;
  }
  yield* joinLayers(sheets, all, sources);
  yield* joinFormulas(sheets, all, sources);
  return sheets.flatMap(({ name }) => all.filter(({ sheet }) => sheet.name === name));
}

/** Joins tables with those that their formulas read, whatever the figures are called. */
function* joinFormulas(sheets: readonly Sheet[], all: Table[], sources: Sources): Steps<void> {
  const formulas = new FarReads(sheets, new FarFormulas(sheets));
  for (const table of formulas.inOrder(all)) {
    yield;
    const reads = formulas.in(table);
    const relations = [...table.relations, ...(yield* followers(table, reads, sources))];
    const notes = [...table.notes, ...findingsOf(brokenPattern, { table, reads }, table.sheet.name)];
    all[all.indexOf(table)] = { ...table, relations, notes };
  }
}

/** Recaps of recaps come after these; one that leads back to its own sheet is none. */
function inOrder(grids: readonly Grid[]): readonly Grid[] {
  const ordered: Grid[] = [];
  const waiting = new Set(grids);
  for (let before = -1; before !== ordered.length;) {
    before = ordered.length;
    const open = new Set([...waiting].map(({ sheet }) => sheet));
    for (const grid of [...waiting]) {
      const reads = grid.families.flatMap(({ cells }) => cells.map(({ page }) => page));
      if (reads.some((page) => open.has(page))) continue;
      ordered.push(grid);
      waiting.delete(grid);
    }
  }
  return ordered;
}

function isIn(table: Table, { sheet, families }: Grid): boolean {
  return table.sheet === sheet && families.some(({ cells }) => cells.some(({ cell }) => contains(table.area, cell)));
}
