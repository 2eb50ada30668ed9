import { Chains } from "./chains";
import { recognise } from "./check";
import type { Edit } from "./edits/edit";
import type { EditGroup } from "./edits/group";
import type { Workbook } from "./grid/sheet";
import { fillsOf, solve, type Solved } from "./solve";
import { atOnce } from "./steps";

/** What fills every blank figure of a workbook: edits of empty cells only. */
export function fill(workbook: Workbook): readonly Edit[] {
  return solvedTables(workbook).flatMap(fillsOf);
}

/** The same in groups of edits that are made together or not at all. */
export function fillGroups(workbook: Workbook): readonly EditGroup[] {
  return solvedTables(workbook).flatMap((solved) => new Chains(solved).fills());
}

function solvedTables(workbook: Workbook): readonly Solved[] {
  return recognise(workbook).map((table) => atOnce(solve(table)));
}
