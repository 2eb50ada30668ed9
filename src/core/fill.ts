import { Chains } from "./chains";
import { asSaid, recognise } from "./check";
import type { Edit } from "./edits/edit";
import type { EditGroup } from "./edits/group";
import type { Workbook } from "./grid/sheet";
import { fillsAsWanted } from "./preferences/asWanted";
import { DEFAULTS, type Preferences } from "./preferences/preferences";
import { fillsOf, solve, type Solved } from "./solve";
import { atOnce } from "./steps";

/** What fills every blank figure of a workbook: edits of empty cells only. */
export function fill(workbook: Workbook): readonly Edit[] {
  return solvedTables(workbook).flatMap(fillsOf);
}

/** The same in groups of edits that are made together or not at all. */
export function fillGroups(workbook: Workbook, preferences: Preferences = DEFAULTS): readonly EditGroup[] {
  return solvedTables(workbook, preferences).flatMap((solved) =>
    fillsAsWanted(atOnce(new Chains(solved).fills()), preferences),
  );
}

function solvedTables(workbook: Workbook, preferences: Preferences = DEFAULTS): readonly Solved[] {
  return recognise(asSaid(workbook, preferences), preferences).map((table) => atOnce(solve(table)));
}
