import { cellsOf } from "../../../grid/area";
import type { Reader } from "../../../relations/reader";
import type { Relation } from "../../../relations/relation";

/**
 * The same without its formula where it reads a number stored as text: Excel averages nothing of "3,32", and takes it for 332
 * where a point separates decimals.
 */
export function asReadable(relation: Relation, reader: Reader): Relation {
  const isStoredAsText = relation.sources.some((area) =>
    cellsOf(area).some((cell) => reader.isText(cell) && reader.stated(cell).kind === "number"),
  );
  return isStoredAsText ? { ...relation, formula: null } : relation;
}
