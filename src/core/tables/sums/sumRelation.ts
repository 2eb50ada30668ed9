import { areaName, areasOf } from "../../grid/area";
import type { Cell } from "../../grid/address";
import { UNROUNDED } from "../../numbers/rounding";
import type { Kind } from "../../numbers/kind";
import { sum } from "../../relations/operators";
import type { Reader } from "../../relations/reader";
import type { Relation } from "../../relations/relation";

/** A figure of a table of sums and the cells it adds up. */
export interface SumOf {
  readonly rule: string;
  /** Which figure this is, in the sheet's own words. */
  readonly subject: string;
  readonly target: Cell;
  readonly parts: readonly Cell[];
  readonly reader: Reader;
  readonly kind: Kind;
}

/** "This cell is the sum of those", with the formula that says so: none over texts, which Excel's SUM passes over. */
export function sumRelation({ rule, subject, target, parts, reader, kind }: SumOf): Relation {
  const sources = areasOf(parts);
  const isReadable = !parts.some((part) => reader.isText(part));
  return {
    rule,
    subject,
    target,
    operator: sum,
    sources,
    formula: isReadable ? `=SUM(${sources.map(areaName).join(",")})` : null,
    passesOn: UNROUNDED,
    fewestDecimals: null,
    kind,
  };
}
