import { fillsIn, fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const BOOK = `
  Tanggal  | Uraian            | Penerimaan (Rp) | Pengeluaran (Rp) | Saldo (Rp)
  02/09/24 | Saldo bulan lalu  | 4500            | .                | 4500
  03/09/24 | Terima UP         | 1500            | .                | 6000
  05/09/24 | Bayar listrik     | .               | 1240             | 4760
  09/09/24 | Bayar ATK         | .               | 870              | 3890
  12/09/24 | Perjalanan dinas  | .               | 1530             | 2360
  17/09/24 | Terima GU         | 3200            | .                | 5560`;
const TOTALS = `
  .        | Jumlah bulan ini       | .    | .    | .
  .        | Jumlah s.d. bulan lalu | 7100 | 6400 | .
  .        | Jumlah s.d. bulan ini  | .    | .    | .`;

describe("the balance of a cash book", () => {
  it("goes on from line to line, and a line that does not is named", () => {
    expect(findingsOf(draw(BOOK))).toEqual([]);
    expect(findingsOf(draw(BOOK.replace("3890", "3980")))).toEqual(["error E5 totals-across 3890"]);
  });

  it("names what was typed wrongly before it, where the balances go on without it", () => {
    expect(findingsOf(draw(BOOK.replace("870 ", "780 ")))[0]).toMatch(
      /^error (D5|E5) totals-(entry|across) (870|3980)/,
    );
  });

  it("is filled where the first line says what there was", () => {
    const blank = BOOK.replace(/\| \d+$/gm, "| .");
    expect(fillsIn("E", blank)).toEqual([
      "E2 =C2 4500",
      "E3 =E2+C3 6000",
      "E4 =E3-D4 4760",
      "E5 =E4-D5 3890",
      "E6 =E5-D6 2360",
      "E7 =E6+C7 5560",
    ]);
  });

  it("is left blank where nothing says what there was", () => {
    expect(fillsIn("E", BOOK.replace(/\| \d+$/gm, "| .").replace("Saldo bulan lalu", "Terima TU       "))).toEqual([]);
  });

  it("has its sums filled, this month's before that of all so far", () => {
    const known = TOTALS.replace(/(bulan ini +\|) \. +\| \. /, "$1 4700 | 3640");
    expect(fillsOf(draw(BOOK + known))).toEqual(["C10 =SUM(C9,C8) 11800", "D10 =SUM(D9,D8) 10040"]);
  });

  it.each([
    ["4700 | 3640", "11800 | 10040"],
    ["9200 | 3640", "16300 | 10040"],
    [". | .", ". | ."],
    [". | 3640", "11800 | 10040"],
  ])("counts what was left before in this month's only where the figures do: %s, %s", (month, soFar) => {
    const totals = `
      . | Jumlah bulan ini       | ${month} | .
      . | Jumlah s.d. bulan lalu | 7100 | 6400 | .
      . | Jumlah s.d. bulan ini  | ${soFar} | .`;
    for (const name of ["Jumlah bulan ini", "Jumlah"]) {
      const book = draw(BOOK + totals.replace("Jumlah bulan ini", name));
      expect(findingsOf(book, "error")).toEqual([]);
      expect(fillsOf(book).filter((fill) => /^[CD]/.test(fill))).toEqual([]);
    }
  });

  it("may be of what is kept in a store", () => {
    const store = `
      No | Uraian            | Masuk | Keluar | Sisa
      1  | Saldo awal        | .     | .      | 500
      2  | Terima dari pusat | 1000  | .      | 1500
      3  | Pemakaian         | .     | 215    | 1285
      4  | Pemakaian         | .     | 198    | 1087
      5  | Pemakaian         | .     | 230    | 857
      6  | Pemakaian         | .     | 187    | 670`;
    expect(findingsOf(draw(store))).toEqual([]);
    expect(findingsOf(draw(store.replace("1285", "1258")))).toEqual(["error E4 totals-across 1285"]);
    expect(fillsIn("E", store.replace(/\| \d{3,4}$/gm, "| .").replace(".\n      2", "500\n      2"))[0]).toBe(
      "E3 =E2+C3 1500",
    );
  });

  it("ends above whom it is signed by", () => {
    const signed = `${BOOK.replace(/\| \d+$/gm, "| .")}
      .        | .                      | .    | .    | .
      .        | Bendahara Pengeluaran  | .    | .    | Kepala Dinas`;
    expect(fillsIn("E", signed)).toHaveLength(6);
  });

  it("leaves the sum of all so far blank where this month's is not known: some lines may be parts of others", () => {
    const nested = (BOOK + TOTALS).replace("Bayar ATK  ", "- Bayar ATK");
    expect(fillsOf(draw(nested)).filter((fill) => /^[CD]/.test(fill))).toEqual([]);
  });
});
