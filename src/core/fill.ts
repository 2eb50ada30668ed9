import type { Edit } from "./edits/edit";
import type { Workbook } from "./grid/sheet";
import { recognise } from "./check";
import { atOnce } from "./steps";
import { fillsOf, solve } from "./solve";

/** What fills every blank figure of a workbook: edits of empty cells only. */
export function fill(workbook: Workbook): readonly Edit[] {
  return recognise(workbook).flatMap((table) => fillsOf(atOnce(solve(table))));
}
