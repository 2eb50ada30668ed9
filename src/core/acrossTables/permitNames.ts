import type { Finding } from "../findings/finding";
import { findingsOf } from "../rules/rule";
import { permitNames, type TablePermits } from "../tables/permits/rules/permitNames";
import type { Table } from "../tables/table";

/** Longer tables are no part of a report, and nobody reads all of their names. */
const MOST_ROWS = 500;

/** What is to be said of the names of jenis izin by all tables of a workbook together. */
export function checkPermitNames(tables: readonly Table[]): readonly Finding[] {
  const named = tables.flatMap(permitsOf);
  return named.flatMap((one, at) => findingsOf(permitNames, { ...one, before: named.slice(0, at) }, one.sheet));
}

function permitsOf({ sheet, area, counts }: Table): readonly Omit<TablePermits, "before">[] {
  if (area.bottom - area.top > MOST_ROWS) return [];
  const permits = (counts?.().kinds ?? []).map(({ label, kind }) => ({ label: kind, cell: label }));
  return permits.length === 0 ? [] : [{ sheet: sheet.name, permits }];
}
