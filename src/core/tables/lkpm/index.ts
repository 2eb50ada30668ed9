import { withJumlah } from "../../grid/withJumlah";
import type { FigureColumn } from "../../layout/columns";
import { measureIn, readRole } from "../investment/roles";
import { areSplit } from "../totals/columns/splits";
import type { ColumnTotal } from "../totals/columns/namedColumns";
import type { Vocabulary } from "../totals/vocabulary";

const FIRMS = /perusahaan|pelaku usaha|nama (usaha|proyek)|badan usaha|investor/i;
/** What investment is made of. */
const CAPITAL = /\bmodal (tetap|kerja)\b/i;

const FIXED = /^(jumlah |total )?modal tetap\b/i;
/** What fixed capital is put into, as the form of LKPM lists it. */
const PUT_INTO = /\b(tanah|bangunan|gedung|mesin|peralatan|lain ?-? ?lain|lainnya)\b/i;

/** "Tanah │ Bangunan │ Mesin │ Lain-lain │ Modal Tetap". */
function fixedCapital(columns: readonly FigureColumn[]): readonly ColumnTotal[] {
  return columns.flatMap((column, at) => {
    if (!FIXED.test(withJumlah(column.words.at(-1) ?? ""))) return [];
    const first = columns.slice(0, at).findLastIndex(({ words }) => !PUT_INTO.test(words.at(-1) ?? "")) + 1;
    return [{ column, parts: columns.slice(first, at), mayBeFilled: true }];
  });
}

/** "Tanah │ Bangunan │ Mesin │ Modal Kerja": all that is invested. */
function areCapital(columns: readonly FigureColumn[]): boolean {
  const names = columns.map(({ words }) => words.at(-1) ?? "");
  return names.some((name) => CAPITAL.test(name)) && names.every((name) => CAPITAL.test(name) || PUT_INTO.test(name));
}

/** What firms have reported (LKPM): a row for each, with its investment and its workers. */
export const lkpm: Vocabulary = {
  kind: "lkpm",
  accepts: ({ block, beside }) =>
    beside.some((words) => FIRMS.test(words)) && block.columns.some(({ header }) => readRole(header) !== null),
  measure: ({ words }) => measureIn(words) ?? (words.some((word) => CAPITAL.test(word)) ? "rupiah" : null),
  areParts: (columns) => areSplit(columns) || areCapital(columns),
  mayAdd: fixedCapital,
  areRowsAlike: true,
};
