import type { Edit } from "../core/edits/edit";
import { JOURNAL, SETTING_PREFIX } from "../workbook";
import { decodeXml, encodeXml, isDecodable } from "./xml/encoding";
import { withInnerTexts } from "./xml/innerTexts";
import { withKeptSettings } from "./settings/keepSettings";
import { keptSettings } from "./settings/keptSettings";
import { savePackage } from "./package/package";
import { mainPart } from "./package/relationships";
import { withSheetNames, withTargets } from "./sheets/renamedSheets";
import { sheetsOfDrawings, withDrawnWords, withHeaders } from "./sheets/sheetWords";
import { withoutResults } from "./sheets/withoutResults";
import { keptMarks } from "./settings/keptMarks";
import { withoutMarks } from "./sheets/withoutMarks";
import { readWorkbook, type WorkbookFile } from "./workbook";
import { writeWorkbook, type Written } from "./writeWorkbook";

/** What becomes of a workbook whose sheets are made into others. */
export interface TurnedFile {
  /** The cells that are written, by the names that the sheets have in the file. */
  readonly edits: readonly Edit[];
  /** The sheets that are called otherwise then. */
  readonly names: ReadonlyMap<string, string>;
  /** A formula, with its "=", as it is to be; the sheet is the one it stands on, null for names, charts and the like. */
  readonly formula: (formula: string, sheet: string | null) => string;
  /** A text on a sheet that is in none of its cells, as it is to be: of headers, text boxes, charts. */
  readonly words: (text: string, sheet: string) => string;
  /** What the add-in keeps in the file otherwise then, by name; null for what it keeps no longer. */
  readonly settings: ReadonlyMap<string, string | null>;
}

const FORMULAS = new Set(["f", "formula", "formula1", "formula2", "definedName"]);
const CHART = /\/charts\/[^/]+\.xml$/i;

/**
 * Saves a workbook with its sheets made into others: cells as `writeWorkbook` writes them, then the names of the sheets,
 * every formula that speaks of them – those of cells, rules and names, and what charts draw – and the words of headers and drawings. No formula keeps a
 * result, because all of them may follow from what was written.
 */
export function writeTurned(file: WorkbookFile, { edits, names, formula, words, settings }: TurnedFile): Written {
  const written = writeWorkbook(file, edits);
  const read = readWorkbook(written.bytes);
  if (!read.ok) throw new Error(`What was written cannot be read: ${read.problem}.`);
  const saved = read.value;
  const sheetOf = new Map([...saved.sheetParts].map(([sheet, part]) => [part, sheet]));
  const main = mainPart(saved.parts);
  const drawnOn = sheetsOfDrawings(saved.parts, sheetOf);
  // Marks tell of what was found in the old term, and with its steps goes all that knows of them.
  const parts = new Map(withoutMarks(saved, keptMarks(keptSettings(saved.parts))));
  for (const [name, bytes] of parts) {
    const sheet = sheetOf.get(name);
    const drawing = drawnOn.get(name);
    const isRead = sheet !== undefined || drawing !== undefined || name === main || CHART.test(name);
    if (!isRead || !isDecodable(bytes)) continue;
    const xml = decodeXml(bytes);
    const formulas = turned(xml, sheet ?? null, name === main);
    const changed = drawing === undefined ? formulas : withDrawnWords(formulas, (text) => words(text, drawing));
    if (changed !== xml) parts.set(name, encodeXml(changed, bytes));
  }
  const kept = new Map(keptSettings(parts));
  // Its steps tell of cells as they were: taken back, they would write the old term's figures into the new one.
  for (const name of kept.keys()) if (name.startsWith(JOURNAL)) kept.delete(name);
  for (const [name, text] of settings) {
    if (text === null) kept.delete(SETTING_PREFIX + name);
    else kept.set(SETTING_PREFIX + name, text);
  }
  return { ...written, bytes: savePackage(saved, withKeptSettings(parts, kept)) };

  function turned(xml: string, sheet: string | null, isMain: boolean): string {
    const later = (text: string) => formula(`=${text}`, sheet).slice(1);
    const formulas = withInnerTexts(xml, FORMULAS, later);
    if (isMain) return withSheetNames(formulas, names);
    if (sheet === null) return formulas;
    const headed = withHeaders(formulas, (text) => words(text, sheet));
    return withoutResults(withTargets(headed, "hyperlink", "location", later));
  }
}
