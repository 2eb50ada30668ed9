import type { Table } from "../tables/table";
import { countable } from "./countable";
import { anotherStory } from "./anotherStory";
import { indexed } from "./indexed";
import { newTable } from "./newTable";
import { tallyRelations } from "./relations";
import { settled } from "./settled";
import { compare, isAnotherStory } from "./tallies";
import { outsideOwnPeriod, uncounted } from "./uncounted";

/**
 * Joins the tables of a workbook with its registers of issued permits: a count becomes what must hold ("this cell is the
 * number of those rows"), so that it is filled, checked and explained as any other figure. A register gets notes on the
 * rows that no table counts, or the offer of a table.
 */
export function tallied(tables: readonly Table[]): readonly Table[] {
  const sources = new Map(tables.flatMap((table) => (table.register ? [[table, indexed(table.register)]] : [])));
  if (sources.size === 0) return tables;
  const all = tables.flatMap(countable);
  const compared = [...sources.values()].flatMap((source) => all.flatMap((one) => compare(one, source, all) ?? []));
  const trusted = compared.filter((comparison) => !isAnotherStory(comparison));
  return tables.map((table) => {
    const source = sources.get(table);
    if (source) {
      const own = compared.filter((comparison) => comparison.source === source);
      const further = own.length > 0 ? uncounted(source, own, all) : [...outsideOwnPeriod(source), ...newTable(source)];
      return { ...table, notes: [...table.notes, ...further] };
    }
    const own = compared.filter((comparison) => comparison.countable.table === table);
    if (own.length === 0) return table;
    const relations = tallyRelations(
      settled(
        own.filter((comparison) => trusted.includes(comparison)),
        all,
      ),
    );
    return {
      ...table,
      relations: [...table.relations, ...relations],
      notes: [...table.notes, ...own.filter(isAnotherStory).map(anotherStory)],
    };
  });
}
