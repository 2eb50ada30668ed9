import type { Rule } from "../../../rules/rule";
import { contradictedByRows, figuresAsText, figuresInTwoWays } from "../../sums/figureRules";
import type { FigureCells } from "../../sums/textFigures";
import type { PermitTable } from "../permitTable";
import { impossibleCounts } from "./impossibleCounts";
import { months } from "./months";
import { repeatedKinds } from "./repeatedKinds";
import { rowNumbers } from "./rowNumbers";
import { sharpJumps } from "./sharpJumps";
import { unlikeUnits } from "./unlikeUnits";

/** Every rule of permit tables that is not arithmetic. */
export const permitRules: readonly Rule<PermitTable>[] = [
  impossibleCounts,
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

function cellsOf({ sheet, reader, header, lines }: PermitTable): FigureCells {
  return { sheet, reader, rows: lines.map(({ row }) => row), columns: header.spans.map(({ column }) => column) };
}
