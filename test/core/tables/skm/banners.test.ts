import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const TWO = `
  No | Unsur       | Semester I |          | Semester II |
  .  | .           | NRR        | Konversi | NRR         | Konversi
  1  | Persyaratan | 3.2        | 80       | 3.4         | 85
  2  | Prosedur    | 3.28       | 82       | 3.36        | 84
  3  | Waktu       | 3.12       | 78       | 3.6         | 90
  4  | Biaya/Tarif | 3.6        | 90       | 3.68        | 92`;
const drawn = (picture: string) => draw(picture, "SKM", ["C1:D1", "E1:F1"]);

describe("results of two periods side by side", () => {
  it("are each read: silent where right, a wrong index of either named", () => {
    expect(tablesOf(drawn(TWO))).toEqual(["skm-result A1:D6", "skm-result E1:F6"]);
    expect(findingsOf(drawn(TWO), "error")).toEqual([]);
    expect(findingsOf(drawn(TWO.replace("| 78 ", "| 87 ")), "error").join()).toMatch(/ D5 skm-index 78/);
    expect(findingsOf(drawn(TWO.replace("| 84", "| 48")), "error").join()).toMatch(/ F4 skm-index 84/);
  });

  it("are each filled", () => {
    const fills = fillsOf(drawn(TWO.replace(/\| \d\d(?= |\n|$)/g, "| .")));
    expect(fills).toEqual(expect.arrayContaining(["D3 =C3*25 80", "F3 =E3*25 85", "F6 =E6*25 92"]));
  });

  it("are one table where the second has other columns, or has them in another order", () => {
    for (const others of ["Target      | Capaian ", "Konversi    | NRR     "]) {
      expect(tablesOf(drawn(TWO.replace("NRR         | Konversi", others))).join()).not.toMatch(/skm-result E/);
    }
  });

  it("take no grade from what is said of how an unsur moved", () => {
    const moved = drawn(`
      No | Unsur       | Semester I |      | Semester II |      | Naik/Turun | Keterangan
      .  | .           | NRR        | Mutu | NRR         | Mutu | .          | .
      1  | Persyaratan | 3.2        | B    | 3.4         | B    | 0.2        | Naik
      2  | Prosedur    | 3.28       | B    | 3.36        | B    | 0.08       | Naik
      3  | Waktu       | 3.12       | B    | 3           | C    | -0.12      | Turun
      4  | Biaya/Tarif | 3.6        | A    | 3.68        | A    | 0.08       | Naik
      IKM | .          | 82.5       | B    | 84          | B    | 1.5        | Naik`);
    expect(tablesOf(moved)).toEqual(["skm-result A1:D7", "skm-result E1:F7"]);
    expect(findingsOf(moved)).toEqual([]);
  });

  it("leave remarks to whoever makes them", () => {
    const alone = (said: string) =>
      fillsOf(
        draw(`
          No | Unsur       | NRR  | ${said}
          1  | Persyaratan | 3.2  | .
          2  | Prosedur    | 3.28 | .
          3  | Waktu       | 3.12 | .
          4  | Biaya/Tarif | 3.6  | .`),
      ).length;
    expect([alone("Kinerja"), alone("Keterangan")]).toEqual([4, 0]);
  });
});
