import { areaAround, areaOfCell, contains, type Area } from "../../../grid/area";
import type { Cell } from "../../../grid/address";
import { UNROUNDED } from "../../../numbers/rounding";
import { copy, mean, type Operator } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import { linesAround, yearAround } from "../../../titles/aroundTable";
import { periodOf } from "../../../titles/heading";
import { ikmSaidIn } from "../grade/saidIkm";
import { fewestDecimals } from "../summary/kinds";
import { textsAbout } from "./textsAbout";
import type { UnsurTable } from "./unsurTable";

const RULE = "skm-ikm-text";

/**
 * What sentences near a table say of its IKM must be the IKM that it states, or the mean of its indices where it states
 * none. Texts within other tables are theirs.
 *
 *   "… mendapat skor nilai IKM 91,7 dengan predikat sangat baik …"     91,7 = mean of C20:C30
 */
export function saidFigures(
  table: UnsurTable,
  known: readonly Relation[],
  taken: readonly Area[],
): readonly Relation[] {
  const source = ikmOf(table, known);
  if (!source) return [];
  const { sheet, area } = table;
  const year = yearAround(table);
  const told = textsAbout(sheet, area, periodOf(linesAround(table)));
  const targets = new Map<number, Cell>();
  return told.flatMap(({ cell, nth }): Relation[] => {
    const part = ikmSaidIn(nth, year);
    const isTaken = taken.some((other) => contains(other, cell)) || targets.has(cell.row);
    if (isTaken || part.read(sheet.text(cell.row, cell.column)) === null) return [];
    targets.set(cell.row, cell);
    return [
      {
        rule: RULE,
        subject: "",
        target: cell,
        operator: source.operator,
        sources: [source.area],
        formula: null,
        passesOn: UNROUNDED,
        fewestDecimals: fewestDecimals(RULE),
        part,
      },
    ];
  });
}

function ikmOf({ fields, lines }: UnsurTable, known: readonly Relation[]): { operator: Operator; area: Area } | null {
  const ikm = known.filter(({ rule }) => rule === "skm-ikm");
  if (ikm.length > 0) return ikm.length === 1 && ikm[0] ? { operator: copy, area: areaOfCell(ikm[0].target) } : null;
  const [index, ...more] = fields.filter(({ kind }) => kind === "index");
  if (!index || more.length > 0) return null;
  return { operator: mean, area: areaAround(lines.map(({ row }) => ({ row, column: index.column }))) };
}
