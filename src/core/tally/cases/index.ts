import { overlap } from "../../grid/area";
import type { Workbook } from "../../grid/sheet";
import { findingsOf } from "../../rules/rule";
import type { Steps } from "../../steps";
import type { CaseCounts } from "../../tables/cases/counts/caseCounts";
import { caseCountsOn } from "../../tables/cases/counts/recognise";
import { readSums } from "../../tables/sums/reader";
import type { Table } from "../../tables/table";
import { wordsOnly } from "../../tables/wordsOnly";
import { plain } from "../../tables/totals/plain";
import { differs } from "../anotherStory";
import { compareCases } from "./compare";
import { relationsWith } from "./relations";
import { sourceOf, type CaseSource } from "./source";

/**
 * Joins tables that count complaints, or requests for data, with the lists of these: a count becomes "this cell is the
 * number of those rows", as one of permits is by its register. A table of counts that is none by itself, because nothing is
 * filled in or nothing adds it up, becomes one.
 */
export function* withCaseCounts({ sheets }: Workbook, tables: readonly Table[]): Steps<readonly Table[]> {
  const sources = tables.flatMap(({ cases }) => (cases ? [sourceOf(cases)] : []));
  if (sources.length === 0) return tables;
  const joined = new Map<Table, Table>();
  const added: Table[] = [];
  for (const sheet of sheets) {
    for (const counts of yield* caseCountsOn(sheet)) {
      const [own, ...more] = tables.filter((table) => table.sheet === sheet && overlap(table.area, counts.area));
      if (more.length > 0 || own?.cases || own?.register) continue;
      const told = toldBy(sources, counts, own ?? formOf(counts));
      if (told && own) joined.set(own, told);
      else if (told) added.push(told);
    }
  }
  const all = [...tables.map((table) => joined.get(table) ?? table), ...added];
  return all.sort((one, other) => sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet));
}

/** A table with what lists tell of it; null where they tell nothing. */
function toldBy(sources: readonly CaseSource[], counts: CaseCounts, table: Table): Table | null {
  const comparison = compareCases(counts, table.reader, sources);
  const { told, another } = comparison;
  if (another) {
    const { source, ...agreement } = another;
    const cell = counts.cells[0]?.cell ?? { row: counts.area.top, column: counts.area.left };
    const facts = { cell, register: source.list.sheet.name, ...agreement };
    return { ...table, notes: [...table.notes, ...findingsOf(differs, facts, table.sheet.name)] };
  }
  if (told.length === 0) return null;
  const lists = new Map(told.map(({ source: { list } }) => [list, { sheet: list.sheet.name, area: list.area }]));
  return { ...table, relations: relationsWith(table, counts, comparison), countedFrom: [...lists.values()] };
}

/** A table of counts that no kind has understood. */
function formOf({ sheet, area, title, cells, sums }: CaseCounts): Table {
  const all = [...cells.map(({ cell }) => cell), ...sums.map(({ target }) => target)];
  const reader = readSums({
    sheet,
    rows: [...new Set(all.map(({ row }) => row))].sort((a, b) => a - b),
    columns: [...new Set(all.map(({ column }) => column))],
    measure: () => "count",
  });
  return { ...wordsOnly(plain.kind, { sheet, area, title }, []), reader };
}
