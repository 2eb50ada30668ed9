import type { Finding } from "../findings/finding";
import type { Workbook } from "../grid/sheet";
import { findingsOf, type RuleFacts } from "../rules/rule";
import type { Steps } from "../steps";
import type { Table } from "../tables/table";
import { captionsOf } from "./captions";
import { contradictions } from "./contradictions";
import { differingPeriods } from "./differingPeriods";
import { repeatedCaptions } from "./repeatedCaptions";
import { seriesOf } from "./series";
import { signingOffice } from "./signingOffice";
import { skippedCaptions } from "./skippedCaptions";
import { wrongChannels } from "./wrongChannels";

/** Every rule about the words of a workbook. */
export const wordRules: readonly RuleFacts[] = [
  contradictions,
  differingPeriods,
  wrongChannels,
  repeatedCaptions,
  skippedCaptions,
  signingOffice,
];

/** What is wrong with the words of a workbook: its titles, their periods and channels, and the numbers of its captions. */
export function* checkWords(workbook: Workbook, tables: readonly Table[]): Steps<readonly Finding[]> {
  const found: Finding[] = [];
  for (const sheet of workbook.sheets) {
    yield;
    found.push(...findingsOf(contradictions, sheet, sheet.name));
    yield;
    found.push(...findingsOf(signingOffice, { sheet, tables }, sheet.name));
  }
  for (const table of tables) {
    yield;
    found.push(...findingsOf(differingPeriods, table, table.sheet.name));
    yield;
    found.push(...findingsOf(wrongChannels, { table, all: tables }, table.sheet.name));
  }
  yield;
  const series = seriesOf(captionsOf(workbook));
  const ofCaptions = workbook.sheets.flatMap((sheet) => [
    ...findingsOf(repeatedCaptions, { sheet, series }, sheet.name),
    ...findingsOf(skippedCaptions, { sheet, series }, sheet.name),
  ]);
  return [...found, ...ofCaptions];
}
