import { overlap, type Area } from "../../../grid/area";
import type { Finding } from "../../../findings/finding";
import type { Relation } from "../../../relations/relation";
import { findingsOf } from "../../../rules/rule";
import type { Table, TableKind } from "../../table";
import { titleAbove } from "../header/title";
import type { Field } from "./fields";
import { resultRules } from "./rules";
import { columnsUndecided, type Readings } from "./rules/columnsUndecided";
import { furtherUnsur } from "./rules/furtherUnsur";
import { letteredColumns } from "./rules/letteredColumns";
import { notAttainable } from "./rules/notAttainable";
import { saidFigures } from "./saidFigures";
import { unsurEntries } from "./entries";
import { readable } from "./readable";
import { isOfSurvey } from "./ofSurvey";
import { plotOf } from "./plot";
import { resultFiguresOf } from "./resultFigures";
import { scoresOf } from "./scores";
import { settledReading } from "./settle";
import { trendOf } from "./trend";
import { unsurTablesOn, type UnsurTable } from "./unsurTable";

/** Results of a survey with a row for each unsur: a table of indices, how often each answer was given, a recap of months. */
export const skmResults: TableKind = {
  kind: "skm-result",
  rules: resultRules,
  ground: "survey",
  // They have the names of the figures of a matrix, which lists them.
  figures: [],
  *recognise({ sheet, found }) {
    const taken = found.map(({ area }) => area);
    const tables: Table[] = [];
    for (const readings of yield* unsurTablesOn(sheet, (area) => taken.some((other) => overlap(area, other)))) {
      yield;
      tables.push(...tableIn(readings, taken));
    }
    return tables;
  },
};

function tableIn(readings: Readings, taken: readonly Area[]): readonly Table[] {
  if (readings.every(isOnlyAddedUp) || !readings.some(isOfSurvey)) return [];
  const settled = settledReading(readings);
  const table = settled?.table ?? readings[0];
  if (settled?.relations.length === 0 && !isOfResults(table)) return [];
  const { sheet, area, reader, fields } = table;
  const computed = settled?.relations ?? [];
  const relations = table.isFurther ? computed : [...computed, ...saidFigures(table, computed, taken)];
  const parts = fields.filter(({ kind }) => kind === "part");
  return [
    {
      kind: parts.length > 1 ? "skm-recap" : "skm-result",
      sheet,
      area,
      title: titleAbove(sheet, area.top, area.right)?.text ?? null,
      relations: readable(relations, reader),
      joint: null,
      result: relations.find(({ rule }) => rule === "skm-ikm")?.target ?? null,
      reader,
      evidence: () => null,
      entries: settled && unsurEntries(table),
      notes: settled ? notesOn(table, relations) : findingsOf(columnsUndecided, readings, sheet.name),
      newLabels: null,
      ...(!table.isFurther && {
        scores: scoresOf(table),
        plot: () => plotOf(table),
        trend: trendOf(table),
        results: { table, figures: settled ? resultFiguresOf(table) : [] },
      }),
    },
  ];
}

function notesOn(table: UnsurTable, relations: readonly Relation[]): readonly Finding[] {
  const { name } = table.sheet;
  if (table.isFurther) return [];
  return [
    ...findingsOf(letteredColumns, table, name),
    ...findingsOf(notAttainable, table, name),
    ...findingsOf(furtherUnsur, { table, relations }, name),
  ];
}

/** Where what each respondent gave is added up as well it is a table of sums, unless there are averages. */
function isOnlyAddedUp({ fields, ends }: UnsurTable): boolean {
  const kinds = new Set(fields.map(({ kind }) => kind));
  const hasResults = kinds.has("nrr") || kinds.has("weighted") || (kinds.has("sum") && ends.length === 0);
  return kinds.has("answer") && !hasResults;
}

const RESULTS: ReadonlySet<Field["kind"]> = new Set(["nrr", "index", "mutu", "kinerja"]);
const FEWEST_NAMED = 4;

/** Averages or indices of unsur that are called by name are results of a survey, though nothing is computed from them. */
function isOfResults(table: UnsurTable): boolean {
  const trend = trendOf(table);
  const figures = trend[0]?.figures ?? resultFiguresOf(table);
  const named = new Set(figures.flatMap(({ of }) => of?.unsur ?? []));
  return named.size >= FEWEST_NAMED && (trend.length > 1 || table.fields.every(({ kind }) => RESULTS.has(kind)));
}
