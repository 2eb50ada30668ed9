import type { Edit } from "../../core/edits/edit";
import type { Refusal } from "../../core/edits/refusal";
import { cellKey } from "../../core/grid/address";
import { contains } from "../../core/grid/area";
import type { Sheet } from "../../core/grid/sheet";
import { spliceDimension } from "./dimension";
import { dependentsOf } from "./dependents";
import { isCovered } from "../read/merges";
import { styleFor, type Look } from "./cellStyle";
import { spliceRows } from "./patchRows";
import { scanSheet, type ScannedSheet } from "./scanSheet";
import { applySplices, type Splice } from "../xml/splice";
import { withoutResult } from "./staleCell";

/** A sheet's XML with the edits in it, and the edits that could not be made. */
export interface Patched {
  readonly xml: string;
  readonly refused: readonly { readonly edit: Edit; readonly reason: Refusal }[];
  /** True where a cell that had a formula has none any more. */
  readonly losesFormula: boolean;
}

/**
 * Writes edits into a worksheet's XML. Formulas that read an edited cell lose the result they had; everything else
 * stays as it is, to the letter. `sheet` is what was read from the XML.
 */
export function patchSheet(
  xml: string,
  sheet: Sheet,
  edits: readonly Edit[],
  unlocked: ReadonlySet<number>,
  look: Look = (style) => style,
): Patched {
  const looked = edits.flatMap(({ cell, look: own }) => [cell, ...(own?.like ?? [])]);
  const scanned = scanSheet(xml, new Set(looked.map(({ row }) => row)));
  const refused: { edit: Edit; reason: Refusal }[] = [];
  const accepted = edits.filter((edit) => {
    const reason = refusalOf(edit, scanned, unlocked);
    if (reason !== null) refused.push({ edit, reason });
    return reason === null;
  });
  const splices = [
    ...spliceRows(xml, scanned, accepted, look),
    ...spliceDimension(scanned.dimension, accepted),
    ...spliceDependents(xml, scanned, sheet, accepted),
  ];
  const losesFormula = accepted.some(
    ({ cell, formula }) => formula === undefined && scanned.computed.get(cellKey(cell.row, cell.column))?.formula,
  );
  return { xml: applySplices(xml, splices), refused, losesFormula };
}

function refusalOf({ cell }: Edit, sheet: ScannedSheet, unlocked: ReadonlySet<number>): Refusal | null {
  if (isCovered(cell, sheet.merges)) return "covered";
  if (sheet.isProtected && !unlocked.has(Number(styleFor(cell, sheet) ?? 0))) return "protected";
  const isMaster = sheet.computed.get(cellKey(cell.row, cell.column))?.formula?.attributes.ref !== undefined;
  return isMaster || sheet.arrays.some((area) => contains(area, cell)) ? "shared-formula" : null;
}

function spliceDependents(xml: string, scanned: ScannedSheet, sheet: Sheet, edits: readonly Edit[]): Splice[] {
  const dependents = dependentsOf(
    sheet,
    edits.map(({ cell }) => cell),
  );
  return dependents.flatMap(({ row, column }): Splice[] => {
    const element = scanned.computed.get(cellKey(row, column));
    if (!element) return [];
    const { start } = element.opened;
    const end = element.closeEnd;
    return [{ start, end, text: withoutResult(xml.slice(start, end)) }];
  });
}
