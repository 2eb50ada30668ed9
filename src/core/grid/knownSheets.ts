import type { Steps } from "../steps";
import type { Sheet, Workbook } from "./sheet";

/** A workbook with each sheet that is as it was before taken from there, so that what is known of it is still known. */
export function* withKnownSheets({ sheets }: Workbook, before: Workbook): Steps<Workbook> {
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const kept: Sheet[] = [];
  for (const sheet of sheets) {
    yield;
    const own = known.get(sheet.name);
    kept.push(own?.isSameAs(sheet) ? own : sheet);
  }
  return { sheets: kept };
}
