import { ratingsOf, type Rated, type Ratings } from "../ratings/ratings";
import { same } from "../numbers/exact";
import type { Solved } from "../solve";
import type { Table } from "../tables/table";
import type { PlanTable } from "./planTable";
import { planTable } from "./planTable";

/**
 * Why no plan is offered for a survey: some figure of an unsur is wrong, or is still blank; or all unsur were given the same,
 * so that none comes first.
 */
export type PlanWithheld = "wrong" | "blank" | "equal";

/** A follow-up plan that can be made of a survey: its priorities are the unsur that were given the least. */
export interface FollowUp {
  readonly of: Ratings["of"];
  readonly withheld: PlanWithheld | null;
  /** How many priorities may be asked for: 1 to this. */
  readonly most: number;
  /** Sheets that hold a follow-up plan already. */
  readonly plannedOn: readonly string[];
  /** Those that are taken where so many are asked for, the lowest first; more, where several are equal. */
  readonly priorities: (count: number) => readonly Rated[];
  /** The table of the plan, for a sheet that is to be called so. */
  readonly table: (count: number, sheet: string) => PlanTable;
}

/** So many unsur make a survey of which some come first. */
const FEWEST = 3;
const MOST_PRIORITIES = 5;

/** What plan follows from a table that was checked; null for one that is no satisfaction survey. */
export function followUpOf(solved: Solved, tables: readonly Table[]): FollowUp | null {
  const ratings = ratingsOf(solved, tables);
  if (!ratings || ratings.unsur.length < FEWEST) return null;
  const lowestFirst = [...ratings.unsur].sort((one, other) => one.figure.compare(other.figure));
  const priorities = (count: number) => lowestOf(lowestFirst, count);
  return {
    of: ratings.of,
    withheld: withheldFrom(ratings.unsur),
    most: Math.min(MOST_PRIORITIES, ratings.unsur.length - 1),
    plannedOn: [...new Set(tables.filter(isPlan).map(({ sheet }) => sheet.name))],
    priorities,
    table: (count, sheet) => planTable({ survey: solved.table, ratings, priorities: priorities(count), sheet }),
  };
}

function isPlan({ kind }: Table): boolean {
  return kind === "follow-up-plan";
}

function withheldFrom(unsur: readonly Rated[]): PlanWithheld | null {
  const standings = unsur.map(({ stated }) => stated?.standing ?? "blank");
  const inTheWay = (["wrong", "blank"] as const).find((one) => standings.includes(one));
  const [first] = unsur;
  const isEqual = unsur.every(({ figure }) => first && same(figure, first.figure));
  return inTheWay ?? (isEqual ? "equal" : null);
}

/** The first so many, and all that are equal to the last of them. */
function lowestOf(lowestFirst: readonly Rated[], count: number): readonly Rated[] {
  const last = lowestFirst[count - 1];
  return last ? lowestFirst.filter(({ figure }) => figure.compare(last.figure) <= 0) : lowestFirst;
}
