import { cellKey } from "../grid/address";
import { contains } from "../grid/area";
import { foldWords } from "../grid/foldWords";
import { numberIn } from "../relations/reader";
import type { Steps } from "../steps";
import type { Table } from "../tables/table";
import { headingAbove } from "../titles/heading";
import type { Family, Grid } from "./grids";
import type { PageFigures } from "./pageFigure";
import { believed, repeatsWrong, type Link } from "./references";
import type { Sources } from "./sources";

/** What the cells of a recap have on other sheets, by their words. */
export interface Found {
  /** A line for each row or column of the recap. */
  readonly lines: readonly (readonly Link[])[];
  /** The cells, by `cellKey`, of which nothing tells what they have: two rows of a sheet are called as theirs is. */
  readonly unsure: ReadonlySet<number>;
}

/** Finds the figure of another sheet that each cell of a recap repeats. */
export function* linksIn(grid: Grid, table: Table, figures: PageFigures, sources: Sources): Steps<Found> {
  const repeated = repeatedWords(grid.families);
  const title = titleOf(grid);
  const unsure = unsureCells(grid, figures, repeated, title);
  const lines: Link[][] = [];
  for (const family of grid.families) {
    const line: Link[] = [];
    for (const { cell, page, pageWord } of family.cells) {
      if (!contains(table.area, cell) || unsure.has(cellKey(cell.row, cell.column))) continue;
      const found = figures.cellOf(page, family, repeated.has(foldWords(family.word)), title);
      if (found === "several") unsure.add(cellKey(cell.row, cell.column));
      if (found === null || found === "several") continue;
      const subject = `${family.word}, ${pageWord}`;
      const stated = numberIn(table.reader.stated(cell));
      const source = yield* sources.at(page, found);
      line.push({ cell, subject, stated, isFormula: table.reader.isFormula(cell), source });
    }
    lines.push(line);
  }
  return { lines: withoutStrangers(grid.families, lines), unsure };
}

/** What stands right above a recap, in plain words. */
function titleOf({ sheet, corner }: Grid): string {
  const above = headingAbove(sheet, corner.row, corner.column, corner.column);
  return above.map(({ text }) => foldWords(text)).join(" ");
}

/** The total of a sheet that has none of the recap's items is of something else. */
function withoutStrangers(families: readonly Family[], lines: readonly Link[][]): readonly (readonly Link[])[] {
  const isTotal = (at: number) => families[at]?.isTotal === true;
  if (families.every((family) => family.isTotal)) return lines;
  const known = new Set(lines.flatMap((line, at) => (isTotal(at) ? [] : line.map(({ source }) => source.sheet))));
  return lines.map((line, at) => (isTotal(at) ? line.filter(({ source }) => known.has(source.sheet)) : line));
}

/** Where one of several rows of a name cannot be told, or two would take the same figure, none of them is sure. */
function unsureCells(grid: Grid, figures: PageFigures, repeated: ReadonlySet<string>, title: string): Set<number> {
  const unsure = new Set<number>();
  for (const word of repeated) {
    const own = grid.families.filter((family) => foldWords(family.word) === word);
    for (const [at, { page }] of own[0]?.cells.entries() ?? []) {
      const found = own.map((family) => figures.cellOf(page, family, true, title));
      const places = found.flatMap((one) => (one === null || one === "several" ? [] : cellKey(one.row, one.column)));
      if (!found.includes("several") && new Set(places).size === places.length) continue;
      for (const { cell } of own.flatMap(({ cells }) => cells[at] ?? [])) unsure.add(cellKey(cell.row, cell.column));
    }
  }
  return unsure;
}

function repeatedWords(families: readonly Family[]): ReadonlySet<string> {
  const [seen, repeated] = [new Set<string>(), new Set<string>()];
  for (const { word } of families) {
    const name = foldWords(word);
    if (seen.has(name)) repeated.add(name);
    seen.add(name);
  }
  return repeated;
}

/**
 * What the recap is held to take. A figure that it adds up itself, by `cellKey`, is taken only where it repeats what is
 * wrong on the other sheet.
 */
export function taken({ lines }: Found, summed: ReadonlySet<number>): readonly Link[] {
  const isSummed = ({ cell }: Link) => summed.has(cellKey(cell.row, cell.column));
  const held = believed(lines.map((line) => line.filter((link) => !isSummed(link))));
  return held.length === 0 ? [] : [...held, ...lines.flat().filter((link) => isSummed(link) && repeatsWrong(link))];
}
