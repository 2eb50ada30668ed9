import type { Edit } from "../edits/edit";
import type { Finding } from "../findings/finding";
import type { Cell } from "../grid/address";
import type { Area } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import type { Evidence } from "../relations/findings";
import type { Reader } from "../relations/reader";
import type { Relation } from "../relations/relation";
import type { Steps } from "../steps";

/** A table found on a sheet, with everything that filling and checking it need. */
export interface Table {
  readonly kind: string;
  readonly sheet: Sheet;
  readonly area: Area;
  /** The line above the table that names it, if there is one. */
  readonly title: string | null;
  readonly relations: readonly Relation[];
  /** Where the one figure stands that everything in the table leads to; null where the sheet has no place for it. */
  readonly result: Cell | null;
  readonly reader: Reader;
  readonly evidence: Evidence;
  /** What the table's own rules find: everything that is not arithmetic. */
  readonly notes: readonly Finding[];
  /** Labels for figures the table has no rows for yet; null where it has its rows. */
  readonly newLabels: readonly Edit[] | null;
}

/** A kind of table: one folder that knows how to find it and what must hold in it. */
export interface TableKind {
  readonly kind: string;
  recognise(sheet: Sheet): readonly Table[];
  /** The same step by step, for a kind that may take its time. */
  recogniseInSteps?(sheet: Sheet): Steps<readonly Table[]>;
}
