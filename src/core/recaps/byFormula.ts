import { cellKey, cellName } from "../grid/address";
import { sheetPrefix } from "../grid/sheetPrefix";
import { same, ZERO, type Exact } from "../numbers/exact";
import { UNROUNDED } from "../numbers/rounding";
import { keyOf } from "../relations/order";
import { numberIn } from "../relations/reader";
import type { Relation } from "../relations/relation";
import type { Steps } from "../steps";
import type { Table } from "../tables/table";
import type { FarRead } from "./farReads";
import { farSum } from "./farSum";
import { kindOf } from "./references";
import { wordsBefore } from "./wordsAround";
import type { Source, Sources } from "./sources";

/**
 * The figures of a table whose formulas read wrong ones of other sheets, whatever they are called: what they repeat or
 * add up is wrong because of those. Figures that read right ones need no word.
 */
export function* followers(table: Table, reads: readonly FarRead[], sources: Sources): Steps<readonly Relation[]> {
  const known = new Set(table.relations.filter(({ far }) => far !== undefined).map(keyOf));
  const found: Relation[] = [];
  for (const read of reads) {
    if (known.has(cellKey(read.cell.row, read.cell.column))) continue;
    const figures: Source[] = [];
    for (const { sheet, cell } of read.cells) figures.push(yield* sources.at(sheet, cell));
    if (figures.some(({ causes }) => causes.length > 0)) found.push(...relationOf(table, read, figures));
  }
  return found;
}

/** None where what is read is not known, or the formula has not been recomputed since it has changed. */
function relationOf({ sheet, reader }: Table, { cell }: FarRead, figures: readonly Source[]): readonly Relation[] {
  const filled = figures.filter(({ stated, truth }) => stated !== null || truth !== null);
  const stated = numberIn(reader.stated(cell));
  const sum = filled.reduce((total: Exact, figure) => total.add(figure.stated ?? ZERO), ZERO);
  if (stated === null || !same(sum, stated) || filled.some(({ truth }) => truth === null)) return [];
  return [
    {
      rule: "recap-figure",
      subject: wordsBefore(sheet, cell),
      target: cell,
      operator: farSum(filled.map((figure) => sheetPrefix(figure.sheet.name) + cellName(figure.cell))),
      sources: [],
      far: filled.map((figure) => ({ truth: figure.truth ?? ZERO, stated: figure.stated, causes: figure.causes })),
      formula: null,
      kind: kindOf(filled),
      passesOn: UNROUNDED,
      fewestDecimals: null,
    },
  ];
}
