import type { Finding } from "../findings/finding";
import type { Workbook } from "../grid/sheet";
import { flatMapInSteps, type Steps } from "../steps";
import type { Table } from "../tables/table";
import { contradictions } from "./contradictions";
import { differingPeriods } from "./differingPeriods";
import { repeatedCaptions } from "./repeatedCaptions";
import { wrongChannels } from "./wrongChannels";

/** What is wrong with the words of a workbook: its titles, their periods and channels, and the numbers of its captions. */
export function* checkWords(workbook: Workbook, tables: readonly Table[]): Steps<readonly Finding[]> {
  const contradicting = yield* flatMapInSteps(workbook.sheets, contradictions);
  const differing = yield* flatMapInSteps(tables, differingPeriods);
  yield;
  return [...contradicting, ...differing, ...wrongChannels(tables), ...repeatedCaptions(workbook)];
}
