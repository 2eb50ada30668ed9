import { overlap } from "../../../grid/area";
import type { Table, TableKind } from "../../table";
import { findNamedHeaders } from "../header/namedHeader";
import { settledFamilies, scalesOf } from "../perUnsur/settle";
import { titleAbove } from "../header/title";
import { PartFamilies } from "./families";
import { partTableBelow, type PartTable } from "./partTable";

/** Averages of the unsur with a row for each service, counter or month, and the IKM of each. */
export const skmParts: TableKind = {
  kind: "skm-recap",
  rules: [],
  // They have the names of the figures of a matrix, which lists them.
  figures: [],
  *recognise(sheet, _registers, found) {
    const taken = found.filter((table) => table.sheet === sheet).map(({ area }) => area);
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
  const relations = settledFamilies(
    reader,
    scalesOf(sheet, area).map((scale) => new PartFamilies(table, scale).all()),
  );
  if (relations.length === 0) return [];
  return [
    {
      kind: skmParts.kind,
      sheet,
      area,
      title: titleAbove(sheet, area.top, area.right)?.text ?? null,
      relations,
      joint: null,
      result: relations.findLast(({ rule }) => rule === "skm-ikm")?.target ?? null,
      reader,
      evidence: () => null,
      entries: null,
      notes: [],
      newLabels: null,
    },
  ];
}
