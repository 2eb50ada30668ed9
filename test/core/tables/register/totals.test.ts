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
});
