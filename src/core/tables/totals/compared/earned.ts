import { withJumlah } from "../../../grid/withJumlah";
import { isExcess, isTotal } from "../../../layout/vocabulary";
import { nameOf, type Strip } from "../../sums/strips";
import type { Difference } from "./differences";

/** What an office earns. */
export const EARNED = /pendapatan|penerimaan|pemasukan/i;
const SPENT = /belanja|pengeluaran|biaya|beban/i;

/** The two before, if one is of what was earned and the other of what was spent; of rows, the sums of each. */
export function earnedAndSpent(strip: Strip, before: readonly Strip[], areRows: boolean): readonly Difference[] {
  const isOfBoth = areRows || isExcess(nameOf(strip));
  const sums = before.filter((one) => one.isSum || !areRows || isTotal(nameOf(one)));
  const [from, less] = [EARNED, SPENT].map((of) => widest(sums.filter(({ header }) => of.test(header))));
  const areSums = !areRows || (from?.isSum === true && less?.isSum === true);
  return isOfBoth && areSums && from && less ? [{ strip, from: [from], less: [less] }] : [];
}

/** "Jumlah Belanja" beside "Jumlah Belanja Operasi" and "Jumlah Belanja Modal"; none where no name is that of all. */
function widest(strips: readonly Strip[]): Strip | undefined {
  const names = strips.map((strip) => withJumlah(nameOf(strip).toLowerCase()));
  return strips.find((_, at) => names.every((name, other) => other === at || name.startsWith(`${names[at] ?? ""} `)));
}
