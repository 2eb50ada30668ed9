import { fillsIn, fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("what there is of money", () => {
  const cash = (balance: string) => `
    Bulan    | Penerimaan | Pengeluaran | Surplus/(Defisit) | ${balance}
    Januari  | 500        | 300         | .                 | .
    Februari | 400        | 450         | .                 | .
    Maret    | 600        | 200         | .                 | .
    Jumlah   | .          | .           | .                 | .`;

  it("runs from month to month, and is not added up", () => {
    expect(fillsIn("E", cash("Saldo"))).toEqual(["E2 =D2 200", "E3 =E2+D3 150", "E4 =E3+D4 550"]);
    expect(fillsIn("D", cash("Saldo"))[0]).toBe("D2 =B2-C2 200");
  });

  it("is left to a cash book whose lines do not say how much they change it", () => {
    const book = `
      No | Uraian  | Penerimaan | Pengeluaran | Saldo
      1  | Isi UP  | 500        | 0           | .
      2  | ATK     | 0          | 100         | .
      3  | Listrik | 0          | 150         | .
         | Jumlah  | .          | .           | .`;
    expect(fillsIn("E", book)).toEqual([]);
  });

  const accounts = (names: string, rows: readonly string[]) =>
    draw(`
    Rekening         | ${names}
    Kas Bendahara    | ${rows[0] ?? ""}
    Kas BLUD         | ${rows[1] ?? ""}
    Kas Deposito     | ${rows[2] ?? ""}
    Kas Retribusi    | ${rows[3] ?? ""}`);
  const OPENED = "Saldo Awal | Penerimaan | Pengeluaran | Surplus/(Defisit) | Saldo Akhir";

  it("is each account's own where what it held before stands beside it", () => {
    const rows = ["10 | 50 | 30 | 20 | 30", "7 | 40 | 45 | -5 | 2", "90 | 60 | 20 | 40 | 130", "4 | 9 | 8 | 1 | 5"];
    expect(findingsOf(accounts(OPENED, rows))).toEqual([]);
    const blank = rows.map((row) => row.replace(/\d+$/, "."));
    expect(fillsOf(accounts(OPENED, blank))).toEqual([]);
  });

  it("is each account's own where its figures say so, or where it is blank", () => {
    const names = "Penerimaan | Pengeluaran | Lebih/(Kurang) | Saldo";
    const rows = ["50 | 30 | 20 | 30", "40 | 45 | -5 | 2", "60 | 20 | 40 | 130", "9 | 8 | 1 | 5"];
    expect(findingsOf(accounts(names, rows))).toEqual([]);
    const blank = rows.map((row) => row.replace(/\d+$/, "."));
    expect(fillsOf(accounts(names, blank))).toEqual([]);
  });

  it("runs down rows of no time where its figures say so", () => {
    const names = "Penerimaan | Pengeluaran | Lebih/(Kurang) | Saldo";
    const rows = ["50 | 30 | 20 | 20", "40 | 45 | -5 | 15", "60 | 20 | 40 | 55", "9 | 8 | 1 | 65"];
    expect(findingsOf(accounts(names, rows))).toEqual(["error E5 totals-across 56"]);
  });

  it("so much came in on each working day", () => {
    const days = `
      Gerai   | Loket 1 | Loket 2 | Jumlah | Hari Kerja | Rata-rata per Hari
      Samsat  | 80   | 120     | 200    | 40         | .
      BPJS    | 60   | 40      | 100    | 40         | .
      Imigrasi| 30   | 50      | 80     | 40         | .
      Jumlah  | 170  | 210     | 380    | 40         | .`;
    expect(fillsIn("F", days)).toEqual(["F2 =D2/E2 5", "F3 =D3/E3 2.5", "F4 =D4/E4 2", "F5 =D5/E5 9.5"]);
  });
});
