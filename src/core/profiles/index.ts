import { numberIn, type Reader } from "../relations/reader";
import type { Relation } from "../relations/relation";
import { findingsOf } from "../rules/rule";
import { flatMapInSteps, type Steps } from "../steps";
import { haveOwnSum, mayBeSeveral, peopleBeside } from "../tables/profile/notAll";
import { differing, ofOthers } from "../tables/profile/rules";
import { areOverTime } from "../tables/profile/header";
import type { Profile } from "../tables/profile/profile";
import { NOTHING_KNOWN, tableOf } from "../tables/profile/table";
import { peopleSaidNear } from "../tables/skm/perUnsur/respondents";
import type { Matrix } from "../tables/skm/matrix";
import type { Table } from "../tables/table";
import { heldAgainst, statedBy, wholesOf, type People, type Whole } from "./answered";
import { countedBy } from "./counts";
import { demographicsOf } from "./demographics";
import { impliedPeople } from "./implied";
import { surveyOf } from "./survey";

/**
 * Joins profiles of respondents with the survey that these answered: where its columns say who they are, each count becomes
 * "this cell is the number of those rows", and each characteristic has to add up to all who answered.
 *
 *   Data: No │ Jenis Kelamin │ U1 …        Profil: Laki-laki │ =COUNTIF(Data!$B$2:$B$141,$B3)
 */
export function* withProfiles(tables: readonly Table[]): Steps<readonly Table[]> {
  if (tables.every(({ profile }) => profile === undefined)) return tables;
  return yield* flatMapInSteps(tables, (table) => (table.profile ? [joined(table, table.profile, tables)] : [table]));
}

function joined(table: Table, profile: Profile, all: readonly Table[]): Table {
  const { survey, counted } = askedOf(table, profile, all);
  const { typed, confirmed } = agreementOf(counted, table);
  const wholes = wholesOf(profile, table.reader);
  const isOthers = survey !== null && typed > MOST_DOUBTED && confirmed * 2 < typed;
  if (survey && isOthers) {
    const first = counted[0]?.target ?? { row: table.area.top, column: table.area.left };
    const notes = findingsOf(ofOthers, { cell: first, survey: survey.sheet.name, typed, confirmed }, table.sheet.name);
    return tableOf(profile, { ...NOTHING_KNOWN, notes });
  }
  const known = new Set(counted.map(({ target }) => target.row));
  const open = wholes.filter(({ counts }) => counts.every(({ row }) => !known.has(row)));
  const people = peopleOf(table, all, survey, wholes);
  const others = (whole: Whole) => wholes.filter((one) => one !== whole).map(statedBy);
  const held = open.flatMap((whole, place) => {
    const some = ofSome(profile, table.reader, whole, people);
    if (some) return [some];
    const all = people ?? ofShares(impliedPeople(profile, whole, table.reader, others(whole)));
    if (!all) return [];
    const one = { ...heldAgainst(table, profile, { whole, place }, all), count: all.count };
    return people || one.isTold ? [one] : [];
  });
  const notes = held.flatMap((one) => one.differing.flatMap((facts) => findingsOf(differing, facts, table.sheet.name)));
  return tableOf(profile, {
    counted,
    answered: held.flatMap(({ relations }) => relations),
    people: new Map(held.flatMap((one) => (one.isTold ? [[one.group, one.count]] : []))),
    notes,
    countedFrom: survey && counted.length > 0 ? [{ sheet: survey.sheet.name, area: survey.area }] : [],
  });
}

/** The survey and what it counts; none for people who may be others, unless at least half of what is typed is of it. */
function askedOf(table: Table, profile: Profile, all: readonly Table[]) {
  const survey = areOverTime(profile.columns) ? null : surveyOf(table, all);
  const counted = survey ? countedBy(profile, demographicsOf(survey)) : [];
  const { typed, confirmed } = agreementOf(counted, table);
  const isTheirs = profile.isSaid || survey?.sheet === table.sheet || (confirmed > 0 && confirmed * 2 >= typed);
  return isTheirs ? { survey, counted } : { survey: null, counted: [] };
}

/** A characteristic whose shares say that its counts are not all who answered, which is told unless it says so itself. */
function ofSome(profile: Profile, reader: Reader, { group, counts, sum, total }: Whole, people: People | null) {
  const [first] = counts;
  const count = first ? peopleBeside(profile, group, first.column, reader, people?.count ?? null) : null;
  if (!first || count === null) return null;
  const isSaid = (sum > count && mayBeSeveral(group)) || haveOwnSum(profile, group, first.column, reader);
  const by = people?.count === count ? people.by : "text";
  const facts = { name: group.name, sum, people: count, by, cell: total?.cell ?? counts.at(-1) ?? first };
  return { group, count, isTold: true, relations: [], differing: isSaid ? [] : [facts] };
}

function ofShares(count: number | null): People | null {
  return count === null ? null : { count, by: "others" };
}

/** So few counts that differ are held to be wrong rather than to be of other people. */
const MOST_DOUBTED = 3;

function agreementOf(counted: readonly Relation[], { reader }: Table) {
  const typed = counted.flatMap(({ target, operator }) => {
    const stated = numberIn(reader.stated(target));
    return stated ? [operator.compute([]) !== null && stated.equals(Number(operator.compute([])?.valueOf()))] : [];
  });
  return { typed: typed.length, confirmed: typed.filter(Boolean).length };
}

/** How many answered: what most characteristics say is borne out before anything else is. */
function peopleOf(table: Table, all: readonly Table[], survey: Matrix | null, wholes: readonly Whole[]): People | null {
  const { sheet, area } = table;
  const profiles = all.filter((one) => one.profile && one.sheet === sheet).map((one) => one.area);
  const isOwn = (row: number) => profiles.some(({ top, bottom }) => row >= top && row <= bottom);
  const said = peopleSaidNear(sheet, area, isOwn);
  const sources: People[] = [
    ...(survey ? [{ count: survey.rows.answered.length, by: { survey: survey.sheet.name } }] : []),
    ...(said === null ? [] : [{ count: said, by: "text" as const }]),
  ];
  const most = mostOf(wholes.map(statedBy));
  const borneOut = sources.find(({ count }) => count === most) ?? sources[0];
  return borneOut ?? (most === null ? null : { count: most, by: "others" });
}

/** What more than half of several numbers are; null where none is. */
function mostOf(numbers: readonly number[]): number | null {
  const found = numbers.find((one) => numbers.filter((other) => other === one).length * 2 > numbers.length);
  return numbers.length > 2 ? (found ?? null) : null;
}
