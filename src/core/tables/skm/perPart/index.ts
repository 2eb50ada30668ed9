import { overlap } from "../../../grid/area";
import type { Table, TableKind } from "../../table";
import { findNamedHeaders } from "../header/namedHeader";
import { unsurEntries, type Typed } from "../perUnsur/entries";
import { readable } from "../perUnsur/readable";
import { settledFamilies, scalesOf } from "../perUnsur/settle";
import { titleAbove } from "../header/title";
import { findingsOf } from "../../../rules/rule";
import { PartFamilies } from "./families";
import { meanOfParts } from "./meanOfParts";
import { partTableBelow, type PartTable } from "./partTable";

/** Averages of the unsur with a row for each service, counter or month, and the IKM of each. */
export const skmParts: TableKind = {
  kind: "skm-recap",
  rules: [meanOfParts],
  ground: "survey",
  // They have the names of the figures of a matrix, which lists them.
  figures: [],
  *recognise({ sheet, found }) {
    const taken = found.map(({ area }) => area);
    const tables: Table[] = [];
    for (const header of yield* findNamedHeaders(sheet)) {
      yield;
      const table = partTableBelow(sheet, header);
      if (!table || taken.some((other) => overlap(table.area, other))) continue;
      tables.push(...tableOf(table));
    }
    return tables;
  },
};

function tableOf(table: PartTable): readonly Table[] {
  const { sheet, area, reader } = table;
  const entries = unsurEntries(typedIn(table), RULES);
  const relations = settledFamilies(
    reader,
    scalesOf(sheet, area).map((scale) => new PartFamilies(table, scale).all()),
    entries?.slack,
  );
  if (relations.length === 0) return [];
  return [
    {
      kind: skmParts.kind,
      sheet,
      area,
      title: titleAbove(sheet, area.top, area.right)?.text ?? null,
      relations: readable(relations, reader),
      joint: null,
      result: relations.findLast(({ rule }) => rule === "skm-ikm")?.target ?? null,
      reader,
      evidence: () => null,
      entries,
      notes: findingsOf(meanOfParts, { table, relations }, sheet.name),
      newLabels: null,
    },
  ];
}

const RULES = { part: "skm-nrr", nrr: "skm-nrr", weighted: "skm-total", index: "skm-ikm" };

/** The typed figures: averages of the unsur, and what they come to. */
function typedIn({ unsur, results, parts, reader, isOnHundred }: PartTable): Typed {
  const field = (column: number, kind: keyof typeof RULES) => ({ column, kind, words: "" });
  const fields = [
    ...unsur.map(({ column }) => field(column, "part")),
    ...results.flatMap(({ column, kind }) => {
      if (kind === "mutu" || kind === "kinerja") return [];
      return [field(column, kind === "ikm" ? "index" : kind === "nrr" ? "nrr" : "weighted")];
    }),
  ];
  return { fields, lines: parts, reader, isOnHundred };
}
