import type { Finding } from "../findings/finding";
import type { Workbook } from "../grid/sheet";
import type { Table } from "../tables/table";
import { contradictions } from "./contradictions";
import { differingPeriods } from "./differingPeriods";
import { repeatedCaptions } from "./repeatedCaptions";
import { wrongChannels } from "./wrongChannels";

/** What is wrong with the words of a workbook: its titles, their periods and channels, and the numbers of its captions. */
export function checkWords(workbook: Workbook, tables: readonly Table[]): readonly Finding[] {
  return [
    ...workbook.sheets.flatMap(contradictions),
    ...tables.flatMap(differingPeriods),
    ...wrongChannels(tables),
    ...repeatedCaptions(workbook),
  ];
}
