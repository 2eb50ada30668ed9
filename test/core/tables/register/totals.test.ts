import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const register = (total: string, third = "Terbit     | 3/6/2024   | 250000") => `
  Register Izin Terbit Triwulan II 2024
  No | Nama Pemohon | Jenis Izin | Status     | Tanggal Terbit | Retribusi (Rp)
  1  | Toko Maju    | Reklame    | Terbit     | 5/4/2024       | 150000
  2  | Andi         | PBG        | Terbit     | 6/5/2024       | 1200000
  3  | Toko Jaya    | Reklame    | ${third}
  ${total}`;

const totals = (picture: string) => findingsOf(draw(picture)).filter((found) => found.includes("register-total"));

describe("the row that ends a register", () => {
  test.each([
    ["Jumlah", "F6 =SUM(F3:F5) 1600000"],
    ["Total Retribusi", "F6 =SUM(F3:F5) 1600000"],
    ["Jumlah Penerimaan", "F6 =SUM(F3:F5) 1600000"],
  ])("adds up its amounts: %s", (label, filled) => {
    expect(fillsOf(draw(register(`. | ${label} | . | . | . | .`)))).toContain(filled);
    expect(totals(register(`${label} | . | . | . | . | 1600000`))).toEqual([]);
    expect(totals(register(`${label} | . | . | . | . | 1060000`))).toEqual(["error F6 register-total 1600000"]);
  });

  test("adds up no amount of a permit that was refused, nor says whether it counts", () => {
    const refused = "Ditolak    | 3/6/2024       | 250000";
    expect(totals(register("Jumlah | . | . | . | . | 1350000", refused))).toEqual([]);
    expect(fillsOf(draw(register("Jumlah | . | . | . | . | .", refused)))).toEqual([]);
  });

  test("adds up no tariffs, and nothing where its name is of something else", () => {
    const tariffs = register("Jumlah | . | . | . | . | .").replace("Retribusi (Rp)", "Tarif (Rp)");
    expect(fillsOf(draw(tariffs))).toEqual([]);
    expect(fillsOf(draw(register("Mengetahui | . | . | . | . | .")))).toEqual([]);
  });

  test.each([
    ["how many permits there are", "Jumlah Izin", "3"],
    ["a count with its unit", "Jumlah", "3 izin"],
    ["a count that is told below amounts", "Jumlah", "3"],
    ["what came before, too", "Jumlah s.d. Bulan Ini", "6600000"],
    ["one jenis izin", "Total Reklame", "400000"],
    ["the amounts of one jenis izin", "Jumlah Retribusi Reklame", "400000"],
    ["a page", "Sub Jumlah", "250000"],
  ])("is not held to all amounts where it tells %s", (_, label, figure) => {
    expect(totals(register(`${label} | . | . | . | . | ${figure}`))).toEqual([]);
  });

  test.each(["Jumlah Izin", "Jumlah s.d. Bulan Ini", "Total Reklame"])("stays blank where it is called %s", (label) => {
    expect(fillsOf(draw(register(`${label} | . | . | . | . | .`)))).toEqual([]);
  });

  test("is of other pages, too, where the list does not begin with number 1", () => {
    const second = register("Jumlah | . | . | . | . | 12950000").replace(/^ {2}(?=[123] )/gm, "  5");
    expect(totals(second)).toEqual([]);
  });

  test.each(["No. Bukti Setoran", "Tanggal Bayar Retribusi", "Masa Retribusi (bulan)"])(
    "adds up nothing below %s",
    (over) => {
      expect(fillsOf(draw(register("Jumlah | . | . | . | . | .").replace("Retribusi (Rp)", over)))).toEqual([]);
    },
  );

  test("adds up the permits and not what pages come to", () => {
    const pages =
      "Terbit | 3/6/2024 | 250000\n  Sub Jumlah | . | . | . | . | 1600000\n  4 | Budi | PBG | Terbit | 4/6/2024 | 50000";
    expect(totals(register("Jumlah | . | . | . | . | 1650000", pages))).toEqual([]);
    expect(totals(register("Jumlah | . | . | . | . | 1560000", pages))).toEqual(["error F8 register-total 1650000"]);
  });

  test("stands at most one empty row below the last permit, with nothing else between", () => {
    const filled = (between: string) => fillsOf(draw(register(`${between}Jumlah | . | . | . | . | .`)));
    expect(filled(".\n")).toEqual(["F7 =SUM(F3:F5) 1600000"]);
    expect(filled(".\n.\n")).toEqual([]);
    expect(filled("Sampit | . | . | . | . | .\n")).toEqual([]);
  });

  test("is of this page alone where its first column does not number the list", () => {
    const page = register("Jumlah | . | . | . | . | .").replace("1  | Toko Maju", "5  | Toko Maju");
    expect(fillsOf(draw(page.replace("No |", "Loket |")))).toEqual(["F6 =SUM(F3:F5) 1600000"]);
    expect(fillsOf(draw(page.replace("5  | Toko", "5a | Toko")))).toEqual(["F6 =SUM(F3:F5) 1600000"]);
    expect(fillsOf(draw(page.replace("5  | Toko", "5. | Toko")))).toEqual([]);
  });

  test("is not known where a permit says its amount in words, or a formula has no result yet", () => {
    const third = (amount: string) =>
      fillsOf(draw(register("Jumlah | . | . | . | . | .", `Terbit | 3/6/2024 | ${amount}`)));
    expect(third("250000")).toEqual(["F6 =SUM(F3:F5) 1600000"]);
    expect(third("lunas")).toEqual([]);
    expect(third("=D5*2")).toEqual([]);
  });

  test("adds up none of a permit whose status is unclear, but one of a refused permit without an amount", () => {
    const third = (said: string) => fillsOf(draw(register("Jumlah | . | . | . | . | .", said)));
    expect(third("Belum bayar | 3/6/2024 | 250000")).toEqual([]);
    expect(third("Ditolak | 3/6/2024 | 0")).toEqual(["F6 =SUM(F3:F5) 1350000"]);
    expect(third("Ditolak | 3/6/2024 | .")).toEqual(["F6 =SUM(F3:F5) 1350000"]);
  });
});
