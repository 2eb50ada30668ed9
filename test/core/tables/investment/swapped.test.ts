import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { factsOf } from "../../../support/facts";

/** The rows in which figures are told to stand below another column's header: "2 rows, 3 to 4". */
function told(picture: string): string[] {
  return factsOf(draw(picture))
    .filter((fact) => fact.includes("column-order"))
    .map((fact) => (/first (\d+), last (\d+), count (\d+)/.exec(fact) ?? ["", "", "", "all"]).slice(1).join(" "));
}

describe("rows next to each other in which two columns are interchanged", () => {
  /** Money of the middle rows stands below TKI, and what it comes to is rounded by itself. */
  const money = (rupiah: number, workers: number) => `
    Uraian | Proyek | Rp Juta | TKI
    Kab. A | 3      | 120     | 11
    Kab. B | 4      | 9       | 300
    Kab. C | 5      | 7       | 250
    Kab. D | 2      | 90      | 14
    Jumlah | 14     | ${String(rupiah)} | ${String(workers)}`;

  it("are found though a sum of money is off by its roundings, not where workers do not add up", () => {
    expect(told(money(760, 41))).toEqual(["3 4 2"]);
    expect(told(money(762, 41))).toEqual(["3 4 2"]);
    expect(told(money(764, 41))).toEqual([]);
    expect(told(money(760, 42))).toEqual([]);
  });

  it("go on over a row in which both columns have the same figure, or none has one", () => {
    const rows = (between: string) => `
      Uraian | Proyek | TKI | TKA
      Kab. A | 3      | 12  | 1
      Kab. B | 4      | 2   | 31
      Kab. C | 5      | ${between}
      Kab. D | 6      | 4   | 57
      Kab. E | 7      | 25  | 3`;
    expect(told(`${rows("5 | 5")}\nJumlah | 25 | 130 | 15`)).toEqual(["3 5 3"]);
    expect(told(`${rows("0 | 0")}\nJumlah | 25 | 125 | 10`)).toEqual(["3 5 3"]);
  });

  it("are the shortest run that makes the sums hold", () => {
    const sheet = `
      Uraian | Proyek | TKI | TKA
      Kab. A | 1      | 10  | 12
      Kab. B | 1      | 10  | 12
      Kab. C | 1      | 10  | 13
      Kab. D | 1      | 10  | 30
      Kab. E | 1      | 10  | 15
      Kab. F | 1      | 10  | 12
      Jumlah | 6      | 67  | 87`;
    expect(told(sheet)).toEqual(["6 7 2"]);
  });

  it("may be the sum of a sektor with all that it adds up", () => {
    const sheet = `
      Uraian          | Proyek | TKI | TKA
      Sektor Primer   | 7      | 8   | 31
      Kehutanan       | 3      | 5   | 20
      Perikanan       | 4      | 3   | 11
      Sektor Tersier  | 5      | 30  | 8
      Konstruksi      | 2      | 13  | 2
      Jasa Lainnya    | 3      | 17  | 6
      Jumlah          | 12     | 61  | 16`;
    expect(told(sheet)).toEqual(["2 4 3"]);
  });
});

describe("US$ and Rp below each other's header", () => {
  const rows = "Kab. A | 150 | 10 | 3\nKab. B | 0 | 0 | 0\nKab. C | 300 | 20 | 4\nKab. D | 450 | 30 | 5";

  it("are told by their rate, of which rows without money say nothing", () => {
    expect(findingsOf(draw(`Lokasi | US$ Ribu | Rp Juta | Proyek\n${rows}`), "error")).toEqual([
      "error B1 column-order -",
    ]);
    expect(findingsOf(draw(`Lokasi | Rp Juta | US$ Ribu | Proyek\n${rows}`))).toEqual([]);
  });

  it("are not told of so few rows that each may be a slip", () => {
    const two = "Kab. A | 150 | 10 | 3\nKab. C | 300 | 20 | 4";
    expect(told(`Lokasi | US$ Ribu | Rp Juta | Proyek\n${two}`)).toEqual([]);
  });
});
