import { applied } from "../../rules/rule";
import { overlap } from "../../grid/area";
import type { Steps } from "../../steps";
import type { Table, TableKind } from "../table";
import { countsOf } from "./counts";
import { permitEntries } from "./entries";
import type { PermitTable } from "./permitTable";
import { plotOf } from "./plot";
import { recognisePermits } from "./recognise";
import { permitRelations } from "./relations";
import { permitRules } from "./rules";
import { permitNames } from "./rules/permitNames";

/** Permits by jenis izin and month, as they were issued through one channel. */
export const permits: TableKind = {
  kind: "permits",
  rules: [...permitRules, permitNames],
  ground: "arithmetic",
  figures: [
    "permits-count",
    "permits-money",
    "permits-row",
    "permits-column",
    "permits-part",
    "permits-to-date",
    "permits-share",
    "permits-average",
    "permits-register",
  ],
  *recognise({ sheet, issued, found: before }) {
    // Days typed in words in a register are no months over figures.
    const isListed = ({ area }: PermitTable) => before.some((one) => one.register && overlap(one.area, area));
    const tables = (yield* recognisePermits(sheet, issued)).filter((table) => !isListed(table));
    const found: Table[] = [];
    for (const table of tables) {
      found.push({
        ...(yield* tableOf(table)),
        counts: () => countsOf(table, tables.length === 1),
        plot: () => plotOf(table),
      });
    }
    return found;
  },
};

function* tableOf(table: PermitTable): Steps<Table> {
  const { sheet, area, heading, reader, columns, totals } = table;
  const grand = totals.at(-1)?.line;
  const right = columns.total?.column ?? columns.months[0];
  const relations = yield* permitRelations(table);
  yield;
  const notes = yield* applied(permitRules, table, sheet.name);
  return {
    kind: permits.kind,
    sheet,
    area,
    title: heading[0]?.text ?? null,
    relations,
    result: grand && right ? { row: grand.row, column: right.column } : null,
    joint: null,
    reader,
    evidence: () => null,
    entries: permitEntries(table),
    notes,
    newLabels: null,
  };
}
