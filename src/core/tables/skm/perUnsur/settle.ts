import type { Area } from "../../../grid/area";
import type { Sheet } from "../../../grid/sheet";
import { evaluate } from "../../../relations/evaluate";
import { judge, type Judgement } from "../../../relations/judge";
import type { Reader } from "../../../relations/reader";
import type { Relation } from "../../../relations/relation";
import { halfUp, UNROUNDED } from "../../../numbers/rounding";
import { REGULATION_SCALE, scaleUpTo, type Scale } from "../scale/scale";
import { statedBetween } from "../scale/statedScale";
import { unsurEntries } from "./entries";
import { familiesOf } from "./families";
import { makesGoodService } from "./letteredColumns";
import { loosened, type Roundings } from "./loosened";
import type { Family } from "./places";
import type { UnsurTable } from "./unsurTable";

/** Of what is stated in a family, so much must come out, or it means something else. */
const BELIEVED = 0.6;
/** Where so much comes out, no other manner is looked for. */
const EXPLAINED = 0.9;
/** So many more figures must come out with what was rounded before, for it to be taken into account where much is at stake. */
const TELLING = 2;
/** The scales that figures may speak for, besides the one that a line says. */
const SCALES = [4, 5, 6, 10] as const;
/** So many rows above a table say which scale it is on. */
const REACH_UP = 8;

/**
 * The reading of a table by which more of what it states comes out than by any other; null where none does. Letters are
 * read from a = 1 on where that alone is borne out, as those that each respondent gave.
 */
export function settledReading([first, ...others]: readonly [UnsurTable, ...UnsurTable[]]) {
  const readings = [first, ...others].map((table) => ({
    table,
    ...settled(table.reader, familiesByManner(table), unsurEntries(table)?.slack),
  }));
  const best = Math.max(...readings.map(({ right }) => right));
  const [likeliest, ...alike] = readings.filter(({ right }) => right === best);
  if (alike.length === 0) return likeliest ?? null;
  return likeliest?.table.letters === "rising" && makesGoodService(likeliest.table) ? likeliest : null;
}

function familiesByManner(table: UnsurTable): readonly (readonly Family[])[] {
  return scalesOf(table.sheet, table.area).flatMap((scale) =>
    [UNROUNDED, halfUp(2), halfUp(3)].map((nrr) => familiesOf(table, { scale, nrr })),
  );
}

/** The scales that the answers behind some results may be on: the one that is said, else any in use. */
export function scalesOf(sheet: Sheet, { top }: Area): readonly Scale[] {
  const said = statedBetween(sheet, Math.max(0, top - REACH_UP), top);
  return (said === null ? SCALES : [said]).map((most) =>
    most === REGULATION_SCALE.most ? REGULATION_SCALE : scaleUpTo(most, said === null ? "figures" : "words"),
  );
}

/** What holds in a table, given what may hold in it in one manner or another. */
export function settledFamilies(
  reader: Reader,
  manners: readonly (readonly Family[])[],
  roundings?: Roundings,
): readonly Relation[] {
  return settled(reader, manners, roundings).relations;
}

interface Settled {
  readonly relations: readonly Relation[];
  /** How many of the stated figures come out, and how many there are. */
  readonly right: number;
  readonly stated: number;
}

/**
 * What holds in the manner by which the most of what is stated comes out. A column of which most does not is left alone,
 * and so is a table of which half does not: it is about something else.
 */
function settled(reader: Reader, manners: readonly (readonly Family[])[], roundings?: Roundings): Settled {
  let best = NOTHING;
  for (const families of manners) {
    const own = settle(reader, families, roundings);
    if (best.relations.length === 0 || own.right > best.right) best = own;
    if (own.right >= own.stated * EXPLAINED) break;
  }
  return best.right * 2 >= best.stated ? best : { ...best, relations: [] };
}

/**
 * Takes each family in the way by which the most of it comes out, after those that it reads. Where as much comes out by
 * several, what reads them tells which: cut off, 1/9 of an average may be what 0,111 of it is, and their sums are not.
 */
function settle(reader: Reader, families: readonly Family[], roundings?: Roundings): Settled {
  return settleFrom(0, NOTHING, true);

  function settleFrom(first: number, before: Settled, isOpen: boolean): Settled {
    let known = before;
    for (const [at, { ways, isNamed }] of families.entries()) {
      if (at < first) continue;
      const { taken, alike } = waysOut(ways, known.relations);
      if (isOpen && alike.length > 1)
        return mostOf(alike.map((one) => settleFrom(at + 1, withTaken(known, one, isNamed), false)));
      known = withTaken(known, taken, isNamed);
    }
    return known;
  }

  /** The way by which the most comes out, and those by which as much does. */
  function waysOut(ways: Family["ways"], relations: readonly Relation[]): { taken: Tried; alike: readonly Tried[] } {
    const tried = ways.map((way) => ({ way, ...scoreOf(reader, relations, way) }));
    const exact = best(tried);
    const loose = roundings ? tried.map((one) => loosest(one, exact, relations, reader, roundings)) : [];
    const taken = best([...loose, exact]);
    const isTold = taken !== exact || exact.right === 0;
    return { taken, alike: isTold ? [] : tried.filter(({ right }) => right === exact.right) };
  }
}

/** What is known with one more family, where that is believed. */
function withTaken(before: Settled, { way, right, stated }: Tried, isNamed: boolean): Settled {
  const isTaken = isNamed || stated === 0 || right >= stated * BELIEVED;
  return {
    relations: isTaken ? [...before.relations, ...way] : before.relations,
    right: before.right + right,
    stated: before.stated + stated,
  };
}

/** The first of those by which the most comes out of a table. */
function mostOf([first, ...others]: readonly Settled[]): Settled {
  return others.reduce((one, other) => (other.right > one.right ? other : one), first ?? NOTHING);
}

const NOTHING: Settled = { relations: [], right: 0, stated: 0 };

/** The first of those by which the most comes out. */
function best(tried: readonly Tried[]): Tried {
  return tried.reduce((one, other) => (other.right > one.right ? other : one));
}

/** A way with what was rounded before, where by it more comes out than exactly by any. */
function loosest(
  { way }: Tried,
  exact: Tried,
  before: readonly Relation[],
  reader: Reader,
  roundings: Roundings,
): Tried {
  const loose = loosened(way, before, reader, roundings);
  if (!loose) return exact;
  const scored = { way: loose.way, ...scoreOf(reader, before, loose.way) };
  // Where most of several does not come out exactly, that some do is chance.
  const isChance = exact.stated > 1 && exact.right * 2 <= exact.stated;
  const telling = loose.isNarrow ? 0 : loose.follows || isChance ? 1 : TELLING;
  return scored.right >= exact.right + telling ? scored : exact;
}

interface Tried {
  readonly way: readonly Relation[];
  readonly right: number;
  readonly stated: number;
}

function scoreOf(reader: Reader, before: readonly Relation[], way: readonly Relation[]) {
  const judged = judge(evaluate([...before, ...way], reader), reader);
  const own = judged.filter(({ relation }) => way.includes(relation));
  return { right: own.filter(isBorneOut).length, stated: own.filter(({ verdict }) => JUDGED.includes(verdict)).length };
}

const JUDGED: readonly Judgement["verdict"][] = ["right", "cause", "consequence"];

/** A figure that follows from a wrong one is computed as it should be. */
function isBorneOut({ verdict }: Judgement): boolean {
  return verdict === "right" || verdict === "consequence";
}
