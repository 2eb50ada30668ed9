import { check } from "../core/check";
import { DECISIONS, readDecisions } from "../core/findings/decisions";
import { PREFERENCES, preferencesFrom } from "../core/preferences/kept";
import type { Preferences } from "../core/preferences/preferences";
import { fileTextsOf } from "../text/files/fileTexts";
import type { Decisions } from "../text/proof/lines";
import { summaryOf } from "../text/proof/summary";
import type { Texts } from "../text/texts";
import { keptText } from "../xlsx/settings/keptSettings";
import type { UnreadSheet } from "../xlsx/read/readSheets";
import { readWorkbook, type WorkbookFile } from "../xlsx/workbook";
import type { Outcome } from "./known";
import { printOf } from "./printOf";

/** Checks the bytes of a file that a person knows by a name. */
export function examine(name: string, bytes: Uint8Array, texts: Texts): Outcome {
  const read = readWorkbook(bytes);
  if (!read.ok) return { ok: false, message: fileTextsOf(texts.language).problems[read.problem](name) };
  const { workbook, unread } = read.value;
  const checked = check(workbook, preferencesOf(read.value));
  const summary = summaryOf(checked, decisionsOf(read.value), unreadSheets(unread, texts), texts);
  return { ok: true, summary, print: printOf(bytes) };
}

/** How the office wants it to be checked and filled, as the file keeps it. */
export function preferencesOf(file: WorkbookFile): Preferences {
  return preferencesFrom(keptText(file, PREFERENCES));
}

/** What a person has decided in the pane, as the file keeps it. */
export function decisionsOf(file: WorkbookFile): Decisions {
  return readDecisions(keptText(file, DECISIONS));
}

/** Names the sheets of a file that could not be read. */
export function unreadSheets(unread: readonly UnreadSheet[], texts: Texts): string[] {
  const say = fileTextsOf(texts.language).unread;
  return unread.map(({ name, reason }) => say[reason](name));
}
