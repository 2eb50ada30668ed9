import { EndFamilies } from "./endFamilies";
import { LineFamilies } from "./lineFamilies";
import { Places, type Family, type Manner } from "./places";
import type { UnsurTable } from "./unsurTable";

/** Everything that may hold in a table, what is read before what reads it. */
export function familiesOf(table: UnsurTable, manner: Manner): readonly Family[] {
  const places = new Places(table, manner);
  const families = [...new LineFamilies(places).all(), ...new EndFamilies(places).all()];
  return families.filter(({ ways }) => ways.some((way) => way.length > 0));
}
