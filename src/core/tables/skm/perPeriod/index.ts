import { overlap } from "../../../grid/area";
import type { Table, TableKind } from "../../table";
import { unsurEntries, type Typed } from "../perUnsur/entries";
import { readable } from "../perUnsur/readable";
import { settledFamilies } from "../perUnsur/settle";
import { titleAbove } from "../header/title";
import { periodFamilies } from "./families";
import { servicesOf, trendOf } from "./trend";
import { periodTablesOn, type PeriodTable } from "./periodTable";

/** The IKM of periods, services or units. */
export const skmPeriods: TableKind = {
  kind: "skm-periods",
  rules: [],
  ground: "survey",
  // They have the names of the figures of a matrix, which lists them.
  figures: [],
  *recognise({ sheet, found }) {
    const taken = found.map(({ area }) => area);
    const tables: Table[] = [];
    for (const table of yield* periodTablesOn(sheet)) {
      yield;
      if (!taken.some((other) => overlap(table.area, other))) tables.push(...tableOf(table));
    }
    return tables;
  },
};

function tableOf(table: PeriodTable): readonly Table[] {
  const { sheet, area, reader, ends, ikm } = table;
  const end = ends.at(-1);
  const relations = settledFamilies(reader, [periodFamilies(table)]);
  if (relations.length === 0) return [];
  return [
    {
      kind: "skm-periods",
      sheet,
      area,
      title: titleAbove(sheet, area.top, area.right)?.text ?? null,
      relations: readable(relations, reader),
      joint: null,
      result: end ? { row: end.row, column: ikm } : null,
      reader,
      evidence: () => null,
      entries: unsurEntries(typedIn(table), RULES),
      notes: [],
      newLabels: null,
      trend: trendOf(table),
      ofServices: servicesOf(table),
    },
  ];
}

const RULES = { count: "skm-count", index: "skm-ikm", change: "skm-ikm-change" };

function typedIn({ lines, reader, respondents, sexes, times, ikm, change }: PeriodTable): Typed {
  const field = (column: number, kind: "count" | "index" | "change") => ({ column, kind, words: "" });
  const fields = [
    ...sexes.map((column) => field(column, "count")),
    ...(respondents === null ? [] : [field(respondents, "count")]),
    ...times.map((column) => field(column, "index")),
    field(ikm, "index"),
    ...(change === null ? [] : [field(change, "change")]),
  ];
  return { fields, lines, reader, isOnHundred: true };
}
