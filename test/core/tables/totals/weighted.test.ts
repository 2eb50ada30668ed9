import { fillsIn, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const rated = (weights: readonly number[], last = ".") => `
  Aspek     | Bobot | Nilai | Nilai Tertimbang
  Kebijakan | ${weights[0] ?? ""} | 80 | .
  Sarana    | ${weights[1] ?? ""} | 70 | .
  Inovasi   | ${weights[2] ?? ""} | 60 | .
  Jumlah    | . | ${last} | .`;

describe("what is rated, for as much as it weighs", () => {
  it("is so many of a hundred, or a fraction, as the weights come to", () => {
    expect(fillsIn("D", rated([45, 30, 25]))).toEqual([
      "D2 =B2*C2/100 36",
      "D3 =B3*C3/100 21",
      "D4 =B4*C4/100 15",
      "D5 =SUM(D2:D4) 72",
    ]);
    expect(fillsIn("D", rated([0.45, 0.3, 0.25]))[0]).toBe("D2 =B2*C2 36");
  });

  it("is left blank where the weights come to something else", () => {
    expect(fillsIn("D", rated([5, 3, 3]))).toEqual([]);
  });

  it("adds up the weights, and never what was rated", () => {
    expect(fillsIn("B", rated([45, 30, 25]))).toEqual(["B5 =SUM(B2:B4) 100"]);
    expect(fillsIn("C", rated([45, 30, 25]))).toEqual([]);
  });

  it("is named where it is wrong", () => {
    const typed = `
      Aspek     | Bobot | Nilai | Nilai Tertimbang
      Kebijakan | 50    | 80    | 40
      Sarana    | 30    | 70    | 12
      Inovasi   | 20    | 60    | 12
      Jumlah    | 100   |       | 73`;
    expect(findingsOf(draw(typed), "error")[0]).toMatch(/^error D3 \S+ 21/);
    expect(findingsOf(draw(typed.replace("70    | 12", "70    | 21")), "error")).toEqual([]);
  });

  it("may count no more than 100 of what was reached, where figures say so", () => {
    const reached = (last: string) => `
      Indikator         | Bobot | Capaian | Nilai Tertimbang
      Izin tepat waktu  | 40    | 120     | 40
      Pengaduan selesai | 30    | 90      | 27
      Realisasi PMDN    | 20    | 135     | 20
      Indeks integritas | 10    | ${last}`;
    expect(findingsOf(draw(reached("80 | 8")))).toEqual([]);
    expect(findingsOf(draw(reached("80 | 9")), "error")).toEqual(["error D5 totals-across 8"]);
    expect(fillsIn("D", reached("80 | ."))).toEqual(["D5 =B5*C5/100 8"]);
    expect(fillsIn("D", reached("110 | ."))).toEqual([]);
  });
});
