import type { Edit } from "../core/edits/edit";
import { withTheirGroups, type EditGroup } from "../core/edits/group";
import { formatFor, GENERAL } from "../core/edits/look";
import type { Refused } from "../core/edits/refusal";
import { AddedStyles } from "./patch/addedStyles";
import { withoutCalcChain } from "./patch/calcChain";
import { decodeXml, encodeXml, isDecodable } from "./xml/encoding";
import { savePackage } from "./package/package";
import { patchSheet } from "./patch/patchSheet";
import type { WorkbookFile } from "./workbook";

/** A saved workbook, the edits that are in it, and those that could not be made. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly made: readonly Edit[];
  readonly refused: readonly Refused[];
}

/**
 * Saves a workbook with edits: only the parts of the edited sheets change, every other part stays byte for byte. (The
 * calculation chain goes where a formula goes; where a figure needs a number format that its cell has not, or a new
 * table its lines, a style is added to the others.) Where an edit cannot be made, the others of its group are not made.
 */
export function writeWorkbook(file: WorkbookFile, edits: readonly Edit[], groups: readonly EditGroup[] = []): Written {
  const tried = patchSheets(file, edits);
  const refused = withTheirGroups(tried.refused, groups);
  const left = new Set(refused.map(({ edit }) => edit));
  const made = edits.filter((edit) => !left.has(edit));
  const { parts } = refused.length === tried.refused.length ? tried : patchSheets(file, made);
  return { bytes: savePackage(file, parts), made, refused };
}

function patchSheets(file: WorkbookFile, edits: readonly Edit[]) {
  const parts = new Map(file.parts);
  const refused: Refused[] = [];
  const added = stylesToAddTo(file);
  const formatOf = (style: number) => file.styles.numberFormats.get(style) ?? GENERAL;
  const look = (style: number, edit: Edit, like: readonly number[]) => {
    const own = formatOf(style);
    const format = formatFor(own, edit.look, like.map(formatOf));
    const formatted = format === own || !added ? style : added.withFormat(style, format);
    return edit.dress && added ? added.dressed(formatted, edit.dress) : formatted;
  };
  let losesFormula = false;
  for (const [name, own] of bySheet(edits)) {
    const { sheet, part, bytes } = sheetOf(file, name);
    if (!isDecodable(bytes)) {
      refused.push(...own.map((edit) => ({ edit, reason: "undecodable" as const })));
      continue;
    }
    const patched = patchSheet(decodeXml(bytes), sheet, own, file.styles.unlocked, look);
    refused.push(...patched.refused);
    losesFormula ||= patched.losesFormula;
    if (patched.refused.length < own.length) parts.set(part, encodeXml(patched.xml, bytes));
  }
  const styles = file.stylesPart === null ? undefined : file.parts.get(file.stylesPart);
  const changed = added?.changed ?? null;
  if (file.stylesPart !== null && styles && changed !== null) parts.set(file.stylesPart, encodeXml(changed, styles));
  return { parts: losesFormula ? withoutCalcChain(parts) : parts, refused };
}

/** Null where there are no styles, or none that can be written back to the letter. */
function stylesToAddTo({ parts, stylesPart }: WorkbookFile): AddedStyles | null {
  const bytes = stylesPart === null ? undefined : parts.get(stylesPart);
  return bytes && isDecodable(bytes) ? new AddedStyles(decodeXml(bytes)) : null;
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
