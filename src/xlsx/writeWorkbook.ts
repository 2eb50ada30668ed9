import type { Edit } from "../core/edits/edit";
import type { Refusal } from "../core/edits/refusal";
import { withoutCalcChain } from "./calcChain";
import { decodeXml, encodeXml, isDecodable } from "./encoding";
import { savePackage } from "./package";
import { patchSheet } from "./patchSheet";
import type { WorkbookFile } from "./workbook";

/** A saved workbook, the edits that are in it, and those that could not be made. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly made: readonly Edit[];
  readonly refused: readonly { readonly edit: Edit; readonly reason: Refusal }[];
}

/**
 * Saves a workbook with edits: only the parts of the edited sheets change, every other part stays byte for byte. (The
 * calculation chain goes where a formula goes.)
 */
export function writeWorkbook(file: WorkbookFile, edits: readonly Edit[]): Written {
  const parts = new Map(file.parts);
  const refused: Written["refused"][number][] = [];
  let losesFormula = false;
  for (const [name, own] of bySheet(edits)) {
    const { sheet, part, bytes } = sheetOf(file, name);
    if (!isDecodable(bytes)) {
      refused.push(...own.map((edit) => ({ edit, reason: "undecodable" as const })));
      continue;
    }
    const patched = patchSheet(decodeXml(bytes), sheet, own, file.styles.unlocked);
    refused.push(...patched.refused);
    losesFormula ||= patched.losesFormula;
    if (patched.refused.length < own.length) parts.set(part, encodeXml(patched.xml, bytes));
  }
  const left = new Set(refused.map(({ edit }) => edit));
  return {
    bytes: savePackage(file, losesFormula ? withoutCalcChain(parts) : parts),
    made: edits.filter((edit) => !left.has(edit)),
    refused,
  };
}

function bySheet(edits: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> {
  return new Map(edits.map(({ sheet }) => [sheet, edits.filter((edit) => edit.sheet === sheet)]));
}

function sheetOf({ workbook, sheetParts, parts }: WorkbookFile, name: string) {
  const sheet = workbook.sheets.find((one) => one.name === name);
  const part = sheetParts.get(name);
  const bytes = part === undefined ? undefined : parts.get(part);
  if (!sheet || part === undefined || !bytes) throw new Error(`The workbook has no sheet "${name}".`);
  return { sheet, part, bytes };
}
