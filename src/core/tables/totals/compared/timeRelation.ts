import { cellName, type Cell } from "../../../grid/address";
import { areaOfCell } from "../../../grid/area";
import { UNROUNDED } from "../../../numbers/rounding";
import type { Operator } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import { cellOf, subjectIn, type Place, type Strip, type Strips } from "../../sums/strips";

/** What a strip must be at one time by some cells of it and of the time before: all of them added up, or the only one. */
export function timeRelation(
  strips: Strips,
  { strip, place, operator }: { readonly strip: Strip; readonly place: Place; readonly operator: Operator },
  cells: readonly Cell[],
): readonly Relation[] {
  const { reader, sheet, areRows } = strips;
  const target = cellOf(strips, strip, place);
  if (sheet.isCovered(target.row, target.column)) return [];
  return [
    {
      rule: areRows ? "totals-down" : "totals-across",
      subject: subjectIn(strips, strip, place),
      target,
      operator,
      sources: cells.map(areaOfCell),
      formula: cells.some((cell) => reader.isText(cell)) ? null : `=${cells.map(cellName).join("+")}`,
      passesOn: UNROUNDED,
      fewestDecimals: null,
      kind: { least: null, most: null, isWhole: false, decimals: 2 },
    },
  ];
}
