import type { SumsMessages } from "../../../src/core/tables/sums/messages";
import { exact } from "../../../src/core/numbers/exact";
import { cell, other, stated, type Samples } from "./facts";

/** What is said of the figures of any table of sums. */
export const sums: Samples<SumsMessages> = {
  "numbers-as-text": [
    { first: cell, last: other, count: 12 },
    { first: cell, last: cell, count: 1 },
    { first: cell, last: other, count: 12_345 },
  ],
  "ambiguous-number": [{ text: "1.895", grouped: exact(1895), decimal: exact(1.895) }],
  "impossible-count": [{ subject: "PBG, Mei", actual: stated }],
  "contradicted-total": [{ total: "Sektor Primer", first: 5, last: 9 }],
};
