import { fillsIn, fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const ESTIMATE = `
  No | Uraian    | Volume | Satuan | Harga Satuan | Jumlah
  1  | Kertas A4 | 10     | rim    | 45000        | 450000
  2  | Map       | 200    | buah   | 2500         | 500000
  3  | Tinta     | 4      | botol  | 120000       | 480000
  4  | Snack     | 50     | kotak  | 15000        | 750000
  .  | Jumlah    | .      | .      | .            | 2180000`;

const BLANK = ESTIMATE.replace(/\| \d+(?= *$)/gm, "| .");

describe("so many of something times what one of it costs", () => {
  test.each([
    ["Volume", "Harga Satuan", "Jumlah"],
    ["Vol.", "Harga (Rp)", "Jumlah Harga (Rp)"],
    ["Qty", "Biaya Satuan", "Total Biaya"],
    ["Jumlah Unit", "Tarif", "Total"],
    ["Jumlah", "Harga Satuan (Rp)", "Total Harga (Rp)"],
    ["Jml", "Harga per Unit", "Jumlah Harga"],
  ])("is filled, and only the amounts are added up: %s × %s = %s", (count, price, amount) => {
    const named = (picture: string) =>
      picture
        .replace("Volume", count)
        .replace("Harga Satuan", price)
        .replace(/\| Jumlah$/m, `| ${amount}`);
    expect(findingsOf(draw(named(ESTIMATE)))).toEqual([]);
    expect(fillsOf(draw(named(BLANK)))).toEqual([
      "F2 =C2*E2 450000",
      "F3 =C3*E3 500000",
      "F4 =C4*E4 480000",
      "F5 =C5*E5 750000",
      "F6 =SUM(F2:F5) 2180000",
    ]);
  });

  test("has a wrong amount named, a wrong total, and a wrong factor where the total bears it out", () => {
    expect(findingsOf(draw(ESTIMATE.replace("500000", "50000")))).toEqual(["error F3 totals-across 500000"]);
    expect(findingsOf(draw(ESTIMATE.replace("2180000", "2810000")))).toEqual(["error F6 totals-down 2180000"]);
    expect(findingsOf(draw(ESTIMATE.replace("| 4      ", "| 5      ")))).toEqual(["error C4 totals-across 4"]);
    expect(findingsOf(draw(ESTIMATE.replace("120000", "12000")))).toEqual(["error E4 totals-across 120000"]);
  });

  test("is of so many people for so many days, and neither is added up", () => {
    const rows =
      "\nNarasumber | 2 | 3 | 900 | .\nPeserta | 40 | 2 | 110 | .\nPanitia | 5 | 4 | 75 | .\nTOTAL | . | . | . | .";
    for (const names of [
      "Orang | Hari | Tarif (Rp)",
      "Jumlah Orang | Jumlah Hari | Harga Satuan",
      "Org | Kali | Tarif",
    ]) {
      expect(fillsOf(draw(`Uraian | ${names} | Jumlah (Rp)${rows}`))).toEqual([
        "E2 =B2*C2*D2 5400",
        "E3 =B3*C3*D3 8800",
        "E4 =B4*C4*D4 1500",
        "E5 =SUM(E2:E4) 15700",
      ]);
    }
  });

  test("counts on both sides of what is paid for one", () => {
    const paid = `
      Tujuan    | Lama (Hari) | Uang Harian | Orang | Jumlah Uang Harian
      Kecamatan | 3           | 150         | 2     | .
      Provinsi  | 2           | 370         | 1     | .
      Ibu Kota  | 4           | 530         | 3     | .`;
    expect(fillsIn("E", paid).map((fill) => fill.split(" ").at(-1))).toEqual(["900", "740", "6360"]);
  });

  test("is told where the days stand behind what is paid for one, which is not added up", () => {
    const paid = `
      Tujuan      | Uang Harian | Hari | Jumlah Uang Harian | Transport
      Kecamatan   | 150         | 2    | 300                | 100
      Provinsi    | 370         | 3    | 1110               | 450
      Ibu Kota    | 530         | 3    | 1590               | 2750
      Jumlah      | .           | .    | 3000               | 3300`;
    expect(findingsOf(draw(paid))).toEqual([]);
    expect(fillsOf(draw(paid))).toEqual([]);
    expect(fillsIn("D", paid.replace(/\| (300|1110|1590|3000) /g, "| . "))).toEqual([
      "D2 =C2*B2 300",
      "D3 =C3*B3 1110",
      "D4 =C4*B4 1590",
      "D5 =SUM(D2:D4) 3000",
    ]);
    expect(findingsOf(draw(paid.replace("1110", "1011")))).toEqual([
      expect.stringMatching(/^error D3 totals-across 1110/),
    ]);
  });

  test("is not said of amounts that are something else", () => {
    const other =
      "Uraian | Volume | Harga Satuan | Jumlah\nKertas | 10 | 45000 | 7\nMap | 20 | 2500 | 9\nTinta | 4 | 1200 | 3";
    expect(findingsOf(draw(other))).toEqual([]);
  });

  test("may be of lengths, how many and a price, or of dollars and their rate", () => {
    const rent = `
      No | Nama       | Panjang | Lebar | Luas | Tarif | Retribusi
      1  | Toko Maju  | 8       | 3     | .    | 8000  | .
      2  | Toko Jaya  | 2.5     | 4     | .    | 5000  | .`;
    expect(fillsOf(draw(rent))).toEqual(["E2 =C2*D2 24", "E3 =C3*D3 10", "G2 =E2*F2 192000", "G3 =E3*F3 50000"]);
    const boards = `
      No | Nama       | Panjang | Lebar | Jumlah | Tarif | Nilai
      1  | Toko Maju  | 8       | 3     | 2      | 8000  | .
      2  | Toko Jaya  | 2       | 4     | 1      | 5000  | .`;
    expect(fillsOf(draw(boards))).toEqual(["G2 =C2*D2*E2*F2 384000", "G3 =C3*D3*E3*F3 40000"]);
    const dollars = `
      No | Perusahaan | Nilai (US$) | Kurs  | Nilai (Rp)
      1  | PT Agro    | 2000        | 15500 | .
      2  | PT Batu    | 3500        | 15500 | .
      3  | PT Kayu    | 1000        | 15500 | 15500000`;
    expect(fillsOf(draw(dollars))).toEqual(["E2 =C2*D2 31000000", "E3 =C3*D3 54250000"]);
    expect(
      findingsOf(draw(dollars.replace("15500 | .", "15500 | 30000000").replace("15500 | .", "15500 | 54250000"))),
    ).toEqual(["error E2 totals-across 31000000"]);
  });

  test("is not filled where another figure stands between, or the amounts are in millions", () => {
    const days = `
      No | Nama       | Panjang | Lebar | Lama | Tarif | Nilai
      1  | Toko Maju  | 8       | 3     | 2    | 8000  | .
      2  | Toko Jaya  | 2       | 4     | 1    | 5000  | .`;
    expect(fillsOf(draw(days))).toEqual([]);
    const millions = `
      No | Perusahaan | Nilai (US$) | Kurs  | Nilai (Rp Juta)
      1  | PT Agro    | 2000        | 15500 | .
      2  | PT Batu    | 3500        | 15500 | .`;
    expect(fillsOf(draw(millions))).toEqual([]);
  });
});
