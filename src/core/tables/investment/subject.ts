import { isDifference, isGrowth } from "../../layout/vocabulary";
import { subjectOf } from "../sums/subject";
import type { Header } from "./header";

const INVESTMENT = /investasi|\bpm(a|dn)\b|penanaman modal|\bproyek|\bnswi\b|\blkpm\b|tenaga kerja|\btk[ail]\b/i;
/** Money that nobody invests. */
const OTHER_MONEY =
  /anggaran|belanja|retribusi|pajak|\bgaji|\bupah|\bum[kpr]\b|pendapatan|kredit|hibah|pinjaman|\bapb[dn]\b|ekspor|impor|penjualan|harga/i;

/** True for a table of regions or sektor whose money, or whose titles, are of something else than investment. */
export function isOfOtherThings({ columns }: Header, titles: readonly string[]): boolean {
  if (columns.some(({ header }) => OTHER_MONEY.test(header) && !/investasi/i.test(header))) return true;
  return titles.map((title) => subjectOf(title, INVESTMENT)).find(Boolean) === "other";
}

/** True where some columns tell how much more there is in others: none of these is a figure of its own. */
export function tellsChanges({ columns }: Header): boolean {
  return columns.some(({ header }) => isDifference(header) || isGrowth(header));
}
