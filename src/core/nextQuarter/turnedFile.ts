import type { Edit } from "../edits/edit";
import { editOf } from "./change";
import { laterFormula } from "./formulas";
import { wordsOf } from "./copies";
import { DECISIONS, type Decision } from "../findings/decisions";
import { keptText, PREFERENCES } from "../preferences/kept";
import { DEFAULTS, type Preferences } from "../preferences/preferences";
import { hintsLater } from "./hintsLater";
import type { NextQuarter } from "./nextQuarter";

/** What a file with the next quarter in place of this one has otherwise than the file that it is made of. */
export interface Turned {
  readonly edits: readonly Edit[];
  readonly names: ReadonlyMap<string, string>;
  readonly formula: (formula: string, sheet: string | null) => string;
  /** A text beside the cells of a sheet, as it is then. */
  readonly words: (text: string, sheet: string) => string;
  /** What the file keeps otherwise then, by name: what a person has said of its regions, and what was decided. */
  readonly settings: ReadonlyMap<string, string | null>;
}

/** The next quarter as a file of its own: its formulas are put right where they stand, whichever other cells share them. */
export function turnedFile(
  next: NextQuarter,
  preferences: Preferences = DEFAULTS,
  decisions: readonly Decision[] = [],
): Turned {
  const { from, sheets } = next;
  const later = wordsOf(next);
  const names = new Map(
    sheets.flatMap(({ sheet, name }) => (sheet.name === name ? [] : [[sheet.name, name] as const])),
  );
  const turning = new Set(sheets.map(({ sheet }) => sheet.name));
  const known = new Map([...names].map(([name, later]) => [name.toLowerCase(), later]));
  const sheetLater = (name: string) => known.get(name.toLowerCase()) ?? null;
  return {
    edits: sheets.flatMap(({ sheet, changes }) =>
      changes
        .filter(({ kind, cell }) => kind !== "formula" || sheet.formula(cell.row, cell.column) === null)
        .map((change) => editOf(change, sheet.name)),
    ),
    names,
    words: (text, sheet) => (turning.has(sheet) ? later(text) : text),
    settings: new Map([
      ...settingsLater(next, preferences),
      [DECISIONS, decisions.length === 0 ? null : JSON.stringify(decisions)],
    ]),
    formula: (formula, sheet) => laterFormula(formula, sheet !== null && turning.has(sheet) ? from : null, sheetLater),
  };
}

function settingsLater(next: NextQuarter, preferences: Preferences): ReadonlyMap<string, string> {
  const turned = new Set(next.sheets.map(({ sheet }) => sheet.name));
  const staying = preferences.hints.filter(({ sheet }) => !turned.has(sheet));
  const text = keptText({ ...preferences, hints: [...staying, ...hintsLater(preferences.hints, next)] });
  return new Map(preferences.hints.length === 0 || text === null ? [] : [[PREFERENCES, text]]);
}
