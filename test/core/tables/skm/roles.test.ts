import { alarms, outline } from "../../../support/survey";

describe("figures decide what a label leaves open", () => {
  /** ΣNilai 7 and 8, NRR 3.5 and 4, weighted 1.75 and 2, weights 0.5, indices 87.5 and 100. */
  const withFigures = (label: string, figures: string) => `No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\n${label} | ${figures}`;

  test.each([
    ["Nilai per unsur", "7 | 8", "sum 4"],
    ["Nilai per unsur", "3.5 | 4", "nrr 4"],
    ["Nilai Unsur Pelayanan", "7 | 8", "sum 4"],
    ["Jumlah", "7 | 8", "sum 4"],
    ["Jumlah", "2 | 2", "count 4"],
    ["IKM per unsur", "3.5 | 4", "nrr 4"],
    ["IKM per unsur", "87.5 | 100", "index 4"],
    ["IKM", "87.5 | 100", "index 4"],
    ["NRR", "87.5 | 100", "index 4"],
    ["Nilai SKM per unsur pelayanan (skala 0-100)", "87.5 | 100", "index 4"],
    ["Bobot Nilai Tertimbang", "0.5 | 0.5", "weight 4"],
    ["Bobot Nilai Tertimbang", "1.75 | 2", "weighted 4"],
    ["NRR tertimbang Per unsur = NRR per unsur x 0.5", "1.75 | 2", "weighted 4"],
    ["Rata-Rata Tertimbang / Unsur (×25)", "1.75 | 2", "weighted 4"],
    ["", "7 | 8", "sum 4"],
    ["", "1.75 | 2", "weighted 4"],
  ])("%s │ %s: %s", (label, figures, rows) => {
    const picture = withFigures(label, figures);
    expect(outline(picture).rows).toBe(rows);
    expect(alarms(picture)).toEqual([]);
  });

  test("but none is made up of figures that fit nothing", () => {
    expect(outline(withFigures("Target", "5 | 6")).rows).toBe("sum 5, nrr 6, weighted 7");
    expect(outline(`${withFigures("Jumlah", "90 | 91")}\nNRR | 3.5 | 4`).rows).toBe("nrr 5");
  });

  test("a label that can mean nothing else keeps its row though every figure is wrong", () => {
    expect(alarms(withFigures("ΣNilai /Unsur", "9 | 9"))).toEqual([
      "error cause B4 skm-sum: 9 → 7",
      "error cause C4 skm-sum: 9 → 8",
    ]);
  });
});
