import { measureIn, readRole } from "../investment/roles";
import { areSplit } from "../totals/splits";
import type { Vocabulary } from "../totals/vocabulary";

const FIRMS = /perusahaan|pelaku usaha|nama (usaha|proyek)|badan usaha|investor/i;
/** What investment is made of. */
const CAPITAL = /\bmodal (tetap|kerja)\b/i;

/** What firms have reported (LKPM): a row for each, with its investment and its workers. */
export const lkpm: Vocabulary = {
  kind: "lkpm",
  accepts: ({ block, beside }) =>
    beside.some((words) => FIRMS.test(words)) && block.columns.some(({ header }) => readRole(header) !== null),
  measure: ({ words }) => measureIn(words) ?? (words.some((word) => CAPITAL.test(word)) ? "rupiah" : null),
  areParts: areSplit,
  mayAdd: () => [],
  areRowsAlike: true,
};
