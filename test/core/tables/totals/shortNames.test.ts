import { fillsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("every row is added up", () => {
  test.each(["33 | 57", "3 | 4", "1 | 2"])("whose name is short and whose figures rise: %s", (figures) => {
    const staff = `
      DATA PEGAWAI MENURUT PENDIDIKAN
      No | Pendidikan | Laki-laki | Perempuan | Jumlah
      1  | S2         | ${figures} |
      2  | S1         | 31        | 7         |
      3  | D3         | 46        | 47        |
      4  | SMA        | 48        | 7         |
      Jumlah |        |           |           |`;
    expect(fillsOf(draw(staff)).map((fill) => fill.replace(/ \d+$/, ""))).toEqual([
      "C7 =SUM(C3:C6)",
      "D7 =SUM(D3:D6)",
      "E3 =SUM(C3:D3)",
      "E4 =SUM(C4:D4)",
      "E5 =SUM(C5:D5)",
      "E6 =SUM(C6:D6)",
      "E7 =SUM(E3:E6)",
    ]);
  });
});
