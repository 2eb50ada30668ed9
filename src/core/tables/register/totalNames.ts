import { withJumlah } from "../../grid/withJumlah";

/** A column of amounts, and the words over it. */
interface Named {
  readonly column: number;
  readonly words: string;
}

const TOTAL = /^(grand )?(jumlah|total)\b/i;
/** What says no more of a total than that it is of all. */
const OF_ALL = /^(seluruh|semua|keseluruhan|total|jumlah|umum|besar|akhir)(nya)?$/;
/** Names of money, one of which may stand below another. */
const MONEY = /^(penerimaan|pendapatan|pembayaran|setoran|pnbp|uang|rupiah|rp|biaya|nilai|modal|investasi|retribusi)$/;
const PERMITS = /^(izin|perizinan)$/;

/**
 * The amounts that a total below a register adds up, by its name. "Jumlah" adds up all, "Jumlah Retribusi" those below
 * that word; under another name for money only one may be meant. What says more is of some permits, of other times, or
 * how many there are: "Total Reklame", "Jumlah s.d. Bulan Ini", "Jumlah Izin".
 */
export function addedBy(label: string, columns: readonly Named[]): readonly Named[] {
  const names = wordsIn(withJumlah(label).replace(TOTAL, "")).filter((word) => !OF_ALL.test(word));
  if (names.length === 0) return columns;
  const isMoney = (name: string) => MONEY.test(name) || columns.some(({ words }) => wordsIn(words).includes(name));
  if (!names.some(isMoney) || !names.every((name) => isMoney(name) || PERMITS.test(name))) return [];
  const called = columns.filter(({ words }) => wordsIn(words).some((word) => names.includes(word)));
  return called.length === 0 && columns.length === 1 ? columns : called;
}

function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}
