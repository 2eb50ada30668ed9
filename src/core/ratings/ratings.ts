import type { Cell } from "../grid/address";
import type { Exact } from "../numbers/exact";
import type { Solved } from "../solve";
import { isOtherSurvey } from "../tables/skm/otherSurvey";
import type { Table } from "../tables/table";
import { textsAround } from "../titles/aroundTable";
import { fromAnswers } from "./fromAnswers";
import { fromResults } from "./fromResults";

/** What each unsur of a satisfaction survey was given, as it should be, in the order of the table. */
export interface Ratings {
  readonly of: "nrr" | "index";
  readonly unsur: readonly Rated[];
}

export interface Rated {
  readonly name: string;
  readonly figure: Exact;
  /** Where the table has it, and whether it is right there; null where the table has no place for it. */
  readonly stated: { readonly cell: Cell; readonly standing: Standing } | null;
}

export type Standing = "right" | "wrong" | "blank";

/** Null for a table that is no survey of satisfaction, or where several averages could be meant. */
export function ratingsOf(solved: Solved, tables: readonly Table[]): Ratings | null {
  return givesIkm(solved.table) ? (fromAnswers(solved, tables) ?? fromResults(solved)) : null;
}

/** False for a survey of something else than satisfaction. */
export function givesIkm(table: Table): boolean {
  return !textsAround(table).some((text) => isOtherSurvey(text));
}
