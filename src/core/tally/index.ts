import { findingsOf, type Rule, type RuleFacts } from "../rules/rule";
import { flatMapInSteps, type Steps } from "../steps";
import type { Table } from "../tables/table";
import { calledAs } from "./calledAs";
import { countables } from "./countable";
import { differingOf, differs } from "./anotherStory";
import { joinedComparison, sourcesOf } from "./joined";
import { indexed, type IndexedRegister } from "./indexed";
import { newTable } from "./newTable";
import { tallyRelations } from "./relations";
import { settled } from "./settled";
import { compare, isAnotherStory } from "./tallies";
import {
  outsideOwnPeriod,
  rowsOutsidePeriod,
  uncountedBy,
  unknownChannels,
  unknownKinds,
  type Uncounted,
} from "./uncounted";

const uncountedRules: readonly Rule<Uncounted>[] = [rowsOutsidePeriod, unknownKinds, unknownChannels];

/** Every rule about a register beside the tables that are counted from it. */
export const tallyRules: readonly RuleFacts[] = [...uncountedRules, differs, newTable];

/**
 * Joins the tables of a workbook with its registers of issued permits: a count becomes what must hold ("this cell is the
 * number of those rows"), so that it is filled, checked and explained as any other figure. A register gets notes on the
 * rows that no table counts, or the offer of a table.
 */
export function* tallied(tables: readonly Table[]): Steps<readonly Table[]> {
  if (tables.every(({ register }) => register === undefined)) return tables;
  const sources = new Map<Table, IndexedRegister>();
  const all = yield* countables(tables);
  for (const table of tables) {
    if (table.register) sources.set(table, yield* indexed(calledAs(table.register, all)));
  }
  const pairs = [...sources.values()].flatMap((source) => all.map((one) => ({ one, source })));
  const compared = yield* flatMapInSteps(pairs, ({ one, source }) => compare(one, source, all));
  const told = all.flatMap((one) => {
    const own = compared.filter(({ countable }) => countable === one);
    const joined = joinedComparison(own);
    return joined.length > 0 ? joined : own;
  });
  return yield* flatMapInSteps(tables, (table) => {
    const source = sources.get(table);
    if (source) {
      const own = compared.filter((comparison) => comparison.source === source);
      const { name } = table.sheet;
      const left = own.length > 0 ? uncountedBy(source, own, all) : outsideOwnPeriod(source);
      const further = uncountedRules.flatMap((rule) => findingsOf(rule, left, name));
      if (own.length === 0) further.push(...findingsOf(newTable, source, name));
      return [{ ...table, notes: [...table.notes, ...further] }];
    }
    const own = told.filter((comparison) => comparison.countable.table === table);
    if (own.length === 0) return [table];
    const trusted = own.filter((comparison) => !isAnotherStory(comparison));
    const relations = tallyRelations(settled(trusted, all));
    const differing = own.flatMap((one) => differingOf(one) ?? []);
    const notes = [...table.notes, ...differing.flatMap((one) => findingsOf(differs, one, table.sheet.name))];
    const lists = new Set(own.flatMap(sourcesOf));
    const countedFrom = [...lists].map(({ register }) => ({ sheet: register.sheet.name, area: register.area }));
    return [{ ...table, relations: [...table.relations, ...relations], notes, countedFrom }];
  });
}
