import type { Sheet } from "../../grid/sheet";
import { issuedIn } from "../register/issued";
import type { Table, TableKind } from "../table";
import { countsOf } from "./counts";
import { permitEntries } from "./entries";
import type { PermitTable } from "./permitTable";
import { recognisePermits } from "./recognise";
import { permitRelations } from "./relations";
import { permitRules } from "./rules";

/** Permits by jenis izin and month, as they were issued through one channel. */
export const permits: TableKind = {
  kind: "permits",
  recognise(sheet: Sheet, registers) {
    const tables = recognisePermits(sheet, issuedIn(registers));
    return tables.map((table) => {
      const own = tableOf(table);
      return registers.length === 0 ? own : { ...own, counts: countsOf(table, tables.length === 1) };
    });
  },
};

function tableOf(table: PermitTable): Table {
  const { sheet, area, heading, reader, columns, totals } = table;
  const grand = totals.at(-1)?.line;
  const right = columns.total?.column ?? columns.months[0];
  return {
    kind: permits.kind,
    sheet,
    area,
    title: heading[0]?.text ?? null,
    relations: permitRelations(table),
    result: grand && right ? { row: grand.row, column: right.column } : null,
    joint: null,
    reader,
    evidence: () => null,
    entries: permitEntries(table),
    notes: permitRules.flatMap((rule) => rule(table)),
    newLabels: null,
  };
}
