import { ownNames } from "../tables/register/names";
import type { PermitRegister, RegisterRow } from "../tables/register/register";
import type { Countable } from "./countable";

/**
 * A register whose permits are called as the tables call them: "Persetujuan Bangunan Gedung (PBG)" is the "PBG" of a
 * table that lists none by the long name.
 */
export function calledAs(register: PermitRegister, tables: readonly Countable[]): PermitRegister {
  const isListed = (name: string) => tables.some(({ allNames }) => allNames.has(name));
  const called = new Map<string, string>();
  for (const { kind, name } of register.rows) {
    if (!called.has(kind)) called.set(kind, isListed(name) ? name : (ownNames(kind).find(isListed) ?? name));
  }
  const rows = register.rows.map((row): RegisterRow => ({ ...row, name: called.get(row.kind) ?? row.name }));
  return { ...register, rows };
}
