import { overlap } from "../../../grid/area";
import type { Table, TableKind } from "../../table";
import { titleAbove } from "../title";
import { unsurEntries } from "./entries";
import { asLinear } from "./linear";
import { settledRelations } from "./settle";
import { unsurTablesOn, type UnsurTable } from "./unsurTable";

/** Results of a survey with a row for each unsur: a table of indices, how often each answer was given, a recap of months. */
export const skmResults: TableKind = {
  kind: "skm-result",
  rules: [],
  // They have the names of the figures of a matrix, which lists them.
  figures: [],
  *recognise(sheet, _registers, found) {
    const taken = found.filter((table) => table.sheet === sheet).map(({ area }) => area);
    const tables: Table[] = [];
    for (const table of unsurTablesOn(sheet, (area) => taken.some((other) => overlap(area, other)))) {
      yield;
      tables.push(...tableOf(table));
    }
    return tables;
  },
};

function tableOf(table: UnsurTable): readonly Table[] {
  if (isOnlyAddedUp(table)) return [];
  const relations = settledRelations(table);
  if (relations.length === 0) return [];
  const { sheet, area, reader, fields } = table;
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
      entries: unsurEntries(table),
      notes: [],
      newLabels: null,
    },
  ];
}

/** Without an average it is a table of sums: `totals` fills those of the respondents, too. */
function isOnlyAddedUp({ fields }: UnsurTable): boolean {
  const kinds = new Set(fields.map(({ kind }) => kind));
  return kinds.has("answer") && !kinds.has("nrr") && !kinds.has("weighted");
}
