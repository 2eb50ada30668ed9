import { overlap } from "../../../grid/area";
import { applied } from "../../../rules/rule";
import type { Steps } from "../../../steps";
import type { Table, TableKind } from "../../table";
import { titleAbove } from "../header/title";
import { columnsUndecided, type Readings } from "./columnsUndecided";
import { unsurEntries } from "./entries";
import { asLinear } from "./linear";
import { scoresOf } from "./scores";
import { settledReading } from "./settle";
import { unsurTablesOn, type UnsurTable } from "./unsurTable";

const rules = [columnsUndecided];

/** Results of a survey with a row for each unsur: a table of indices, how often each answer was given, a recap of months. */
export const skmResults: TableKind = {
  kind: "skm-result",
  rules,
  // They have the names of the figures of a matrix, which lists them.
  figures: [],
  *recognise(sheet, _registers, found) {
    const taken = found.filter((table) => table.sheet === sheet).map(({ area }) => area);
    const tables: Table[] = [];
    for (const readings of unsurTablesOn(sheet, (area) => taken.some((other) => overlap(area, other)))) {
      yield;
      tables.push(...(yield* tableIn(readings)));
    }
    return tables;
  },
};

function* tableIn(readings: Readings): Steps<readonly Table[]> {
  if (readings.every(isOnlyAddedUp)) return [];
  const settled = settledReading(readings);
  if (settled?.relations.length === 0) return [];
  const table = settled?.table ?? readings[0];
  const { sheet, area, reader, fields } = table;
  const relations = settled?.relations ?? [];
  const parts = fields.filter(({ kind }) => kind === "part");
  return [
    {
      kind: parts.length > 1 ? "skm-recap" : "skm-result",
      sheet,
      area,
      title: titleAbove(sheet, area.top, area.right)?.text ?? null,
      relations: relations.map((relation) => asLinear(relation, reader)),
      joint: null,
      result: relations.find(({ rule }) => rule === "skm-ikm")?.target ?? null,
      reader,
      evidence: () => null,
      entries: settled && unsurEntries(table),
      notes: settled ? [] : yield* applied(rules, readings, sheet.name),
      newLabels: null,
      scores: scoresOf(table),
    },
  ];
}

/** Where what each respondent gave is added up as well it is a table of sums, unless there are averages. */
function isOnlyAddedUp({ fields, ends }: UnsurTable): boolean {
  const kinds = new Set(fields.map(({ kind }) => kind));
  const hasResults = kinds.has("nrr") || kinds.has("weighted") || (kinds.has("sum") && ends.length === 0);
  return kinds.has("answer") && !hasResults;
}
