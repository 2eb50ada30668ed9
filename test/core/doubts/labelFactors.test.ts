import { labelFactors } from "../../../src/core/doubts/labelFactors";

const factors = (label: string) => labelFactors(label).map(({ value }) => value.toFraction());

describe("a label names what its figure is multiplied by", () => {
  test.each([
    ["NRR x 0,111", ["111/1000"]],
    ["NRR tertimbang (x 0,071)", ["71/1000"]],
    ["NRR tertimbang × 1/9", ["1/9"]],
    ["Rata-Rata Tertimbang / Unsur (×25)", ["25"]],
    ["IKM = NRR tertimbang x 25", ["25"]],
    ["NRR*0.11", ["11/100"]],
    ["Jumlah / 9", ["1/9"]],
    ["Jumlah NRR dibagi 14", ["1/14"]],
    ["Rata-rata dikalikan 20", ["20"]],
    ["Σ(NRR x 0,111) x 25", ["111/1000", "25"]],
    ["NRR / 6 x 100", ["100", "1/6"]],
  ])("%s", (label, expected) => {
    expect(factors(label)).toEqual(expected);
  });

  test.each([
    "NRR / unsur",
    "ΣNilai /Unsur",
    "Tahun 2023/2024",
    "PermenPANRB 14/2017",
    "Triwulan II",
    "U1/U2",
    "Nilai maks 4",
    "NRR x bobot",
    "Semester 1/2",
    "1 x sehari",
    "3 / 4",
    "Bobot (1/9)",
    "Kuesioner box 3",
    "",
  ])("but not in %j", (label) => {
    expect(factors(label)).toEqual([]);
  });
});
