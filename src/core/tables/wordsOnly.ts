import type { Finding } from "../findings/finding";
import type { Area } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import { ZERO } from "../numbers/exact";
import type { Reader } from "../relations/reader";
import type { Table } from "./table";

/** Where a list stands, and the line above that names it. */
interface Listed {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly title: string | null;
}

/** A list: rows to be read or counted, but no figures to be computed. What else is known of a table is added to it. */
export function wordsOnly(kind: string, { sheet, area, title }: Listed, notes: readonly Finding[]): Table {
  return {
    kind,
    sheet,
    area,
    title,
    relations: [],
    joint: null,
    result: null,
    reader: NO_FIGURES,
    evidence: () => null,
    entries: null,
    notes,
    newLabels: null,
  };
}

const NO_FIGURES: Reader = {
  stated: () => ({ kind: "blank" }),
  tally: () => ({ sum: ZERO, count: 0 }),
  isFormula: () => false,
  isText: () => false,
  isEmpty: () => false,
};
