import type { Edit } from "../core/edits/edit";
import type { Refusal } from "../core/edits/refusal";
import { partText, savePackage, textPart } from "./package";
import { patchSheet } from "./patchSheet";
import type { WorkbookFile } from "./workbook";

/** A saved workbook, the edits that are in it, and those that could not be made. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly made: readonly Edit[];
  readonly refused: readonly { readonly edit: Edit; readonly reason: Refusal }[];
}

/** Saves a workbook with edits: only the parts of the edited sheets change, every other part stays byte for byte. */
export function writeWorkbook(file: WorkbookFile, edits: readonly Edit[]): Written {
  const parts = new Map(file.parts);
  const refused: Written["refused"][number][] = [];
  for (const [name, part] of file.sheetParts) {
    const own = edits.filter(({ sheet }) => sheet === name);
    const xml = own.length === 0 ? null : partText(file.parts, part);
    if (xml === null) continue;
    const patched = patchSheet(xml, own, file.styles.unlocked);
    refused.push(...patched.refused);
    if (patched.xml !== xml) parts.set(part, textPart(patched.xml));
  }
  const left = new Set(refused.map(({ edit }) => edit));
  return { bytes: savePackage(parts), made: edits.filter((edit) => !left.has(edit)), refused };
}
