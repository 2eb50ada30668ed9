import { fillsIn, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const TRAVEL = `
  RINCIAN BIAYA PERJALANAN DINAS
  Nama   | Lama (Hari) | Uang Harian | Jumlah Uang Harian | Transport
  Ahmad  | 3           | 530000      | 1590000            | 2850000
  Siti   | 2           | 380000      | 760000             | 900000
  Budi   | 4           | 410000      | 1640000            | 2100000
  Jumlah | .           | .           | 3990000            | 5850000`;

describe("so many days, months or litres of what one costs", () => {
  test('"Jumlah Uang Harian" is the days times what one costs, which nobody adds up', () => {
    expect(findingsOf(draw(TRAVEL))).toEqual([]);
    expect(findingsOf(draw(TRAVEL.replace("760000 ", "670000 ")), "error")[0]).toMatch(/D4 .* 760000/);
    expect(fillsIn("D", TRAVEL.replace(/\d{6,7}( +\| \d+)$/gm, ".$1"))[0]).toBe("D3 =B3*C3 1590000");
    expect(fillsIn("C", TRAVEL)).toEqual([]);
  });

  test("litres are paid for by the litre", () => {
    const fuel = `
      Kendaraan | Liter | Harga/Liter | Jumlah (Rp)
      Avanza    | 120   | 10000       | .
      L300      | 95    | 6800        | .
      Jumlah    | .     | .           | .`;
    expect(fillsIn("D", fuel)).toEqual(["D2 =B2*C2 1200000", "D3 =B3*C3 646000", "D4 =SUM(D2:D3) 1846000"]);
  });
});
