import { cellsOf } from "../../../grid/area";
import type { Reader } from "../../../relations/reader";
import type { Relation } from "../../../relations/relation";
import { asLinear } from "./linear";

/** Relations as a table is checked and filled by them: what is averaged counts as in sums, and no formula reads texts. */
export function readable(relations: readonly Relation[], reader: Reader): readonly Relation[] {
  return relations.map((relation) => asReadable(asLinear(relation, reader), reader));
}

/**
 * The same without its formula where it reads a number stored as text: Excel averages nothing of "3,32", and takes it for 332
 * where a point separates decimals.
 */
function asReadable(relation: Relation, reader: Reader): Relation {
  const isStoredAsText = relation.sources.some((area) =>
    cellsOf(area).some((cell) => reader.isText(cell) && reader.stated(cell).kind === "number"),
  );
  return isStoredAsText ? { ...relation, formula: null } : relation;
}
