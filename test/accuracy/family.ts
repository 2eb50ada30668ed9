import type { Case } from "./generator/case";
import type { TableKind } from "./generator/table";

export const families = ["permits", "investment"] as const;
export type Family = (typeof families)[number];

export function familyOf(kind: TableKind): Family {
  return kind === "permits" ? "permits" : "investment";
}

/** True for a sheet with tables of this family, and for any sheet where the family does not matter. */
export function isOf(family: Family | null, { page }: Case): boolean {
  return family === null || page.tables.some(({ kind }) => familyOf(kind) === family);
}
