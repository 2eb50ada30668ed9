import type { Rule } from "../../../rules/rule";
import { contradictedByRows, figuresAsText, figuresInTwoWays } from "../../sums/figureRules";
import { impossibleCounts, type CountColumn } from "../../sums/impossibleCounts";
import type { FigureCells } from "../../sums/textFigures";
import type { PermitTable } from "../permitTable";
import { months } from "./months";
import { repeatedKinds } from "./repeatedKinds";
import { rowNumbers } from "./rowNumbers";
import { sharpJumps } from "./sharpJumps";
import { unlikeUnits } from "./unlikeUnits";

/** Every rule of permit tables that is not arithmetic. */
export const permitRules: readonly Rule<PermitTable>[] = [
  impossibleCounts(countsIn),
  months,
  rowNumbers,
  repeatedKinds,
  unlikeUnits,
  contradictedByRows(
    ({ contradicted }) => contradicted,
    ({ header }, { row }) => ({ row, column: header.labelColumn }),
  ),
  sharpJumps,
  figuresAsText(cellsOf),
  figuresInTwoWays(cellsOf),
];

/** A row of averages or shares beside the counts need not be one. */
function countsIn({ lines, header, doubles }: PermitTable): readonly CountColumn[] {
  const counted = lines.filter(({ kind }) => kind !== "aside");
  return header.spans.map(({ column, header: name }) => {
    return { header: name, lines: counted, doubles, column, cellOf: ({ row }) => ({ row, column }) };
  });
}

function cellsOf({ sheet, reader, header, lines }: PermitTable): FigureCells {
  return { sheet, reader, rows: lines.map(({ row }) => row), columns: header.spans.map(({ column }) => column) };
}
