import type { Sheet } from "../grid/sheet";
import { oncePer, type Steps } from "../steps";
import type { Table, TableKind } from "./table";

/** Kinds of tables that one reading of a sheet finds at once: each takes its own of them. They share their rules. */
export function foundTogether(
  facts: Pick<TableKind, "rules" | "figures" | "ground">,
  tablesOn: (sheet: Sheet) => Steps<readonly Table[]>,
): (kind: string) => TableKind {
  const tables = oncePer(tablesOn);
  return (kind) => ({
    kind,
    ...facts,
    *recognise({ sheet }) {
      return (yield* tables(sheet)).filter((table) => table.kind === kind);
    },
  });
}
