import type { Degree, Topic } from "./degree";

/** Answers to choose from, the worst first: the first counts 1. */
export type Ladder = readonly Degree[];

/**
 * The ladders that questionnaires have, by how many answers there are to choose from; those of the first list are usual,
 * those of the second are thought of where no usual one fits.
 */
const LADDERS: Readonly<Record<number, readonly (readonly Ladder[])[]>> = {
  3: [[of("bad less good"), of("bad fair good"), of("bad middle good")]],
  4: [
    [of("bad less good best"), of("worst bad good best"), of("bad fair good best"), of("worst fair good best")],
    [of("worst less good best"), of("less fair good best"), of("bad less fair best")],
  ],
  5: [
    [of("worst bad less good best"), of("worst bad fair good best"), of("worst bad middle good best")],
    [of("bad less fair good best"), of("bad less middle good best"), of("worst less fair good best")],
  ],
};

function of(degrees: string): Ladder {
  return degrees.split(" ") as Degree[];
}

/** The degrees that the answers of a column have, and what the column is about. */
export interface Heard {
  readonly topic: Topic;
  readonly degrees: ReadonlySet<Degree>;
}

/** The ladder that a column's answers are on, and whether it is the only one that may be meant. */
export interface Choice {
  readonly ladder: Ladder;
  readonly isSure: boolean;
  /** What an answer counts on every ladder that may be meant and has it. */
  readonly certain: ReadonlyMap<Degree, number>;
}

/** Every ladder there is. */
export const EVERY_LADDER: readonly Ladder[] = Object.values(LADDERS).flat(2);

/** What the sheet says answers count: 2 for "less" where it says "2 = Kurang baik". */
export type Told = ReadonlyMap<Degree, number>;

/**
 * The ladder of each column, where all of them are of `most` answers; null where one has none. Where several fit a column
 * and count its answers differently, what the sheet says decides, else most columns about the like. `liked` is taken
 * wherever it fits.
 */
export function laddersOf(
  columns: readonly Heard[],
  most: number,
  told: Told,
  liked?: Ladder,
): readonly Choice[] | null {
  const options = columns.map(({ degrees }) => {
    const fitting = optionsFor(degrees, most, told);
    return liked && fits(liked, degrees) && liked.length === most ? [liked] : fitting;
  });
  const chosen = columns.flatMap(({ topic, degrees }, at): Choice[] => {
    const alike = options.filter((_, other) => columns[other]?.topic === topic);
    const votes = (ladder: Ladder) => alike.filter((fitting) => fitting.includes(ladder)).length;
    const own = options[at] ?? [];
    const most = Math.max(...own.map(votes));
    const best = own.filter((ladder) => votes(ladder) === most);
    const counts = new Set(best.map((ladder) => [...degrees].map((degree) => ladder.indexOf(degree)).join(" ")));
    return best.slice(0, 1).map((ladder) => ({ ladder, isSure: counts.size === 1, certain: certainOn(best) }));
  });
  return chosen.length === columns.length ? chosen : null;
}

function certainOn(ladders: readonly Ladder[]): ReadonlyMap<Degree, number> {
  const places = ladders.flatMap((ladder) => ladder.map((degree, step) => [degree, step + 1] as const));
  return new Map(places.filter(([degree, step]) => places.every(([other, at]) => other !== degree || at === step)));
}

function optionsFor(degrees: ReadonlySet<Degree>, most: number, told: Told): readonly Ladder[] {
  const isAsTold = (ladder: Ladder) =>
    [...told].every(([degree, number]) => !ladder.includes(degree) || ladder[number - 1] === degree);
  const fitting = (LADDERS[most] ?? [])
    .map((ladders) => ladders.filter((ladder) => fits(ladder, degrees)))
    .filter(({ length }) => length > 0);
  return fitting.map((ladders) => ladders.filter(isAsTold)).find(({ length }) => length > 0) ?? fitting[0] ?? [];
}

function fits(ladder: Ladder, degrees: ReadonlySet<Degree>): boolean {
  return [...degrees].every((degree) => ladder.includes(degree));
}
