import { ratio } from "../../../src/core/numbers/exact";
import { isFactor, labelFactors } from "../../../src/core/numbers/labelFactors";

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
    ["(NRR : 5) x 100%", ["100", "1/5"]],
    ["NRR x 100/6", ["50/3"]],
    ["NRR tertimbang x 16,67", ["1667/100"]],
    ["NRR dikalikan 0,0714", ["357/5000"]],
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
    "Nilai : 5",
    "Capaian x 25%",
    "5 = 3 x 4",
    "(5) = (3) x (4)",
    "",
  ])("but not in %j", (label) => {
    expect(factors(label)).toEqual([]);
  });
});

describe("a factor is the one used as far as it is printed", () => {
  test.each([
    ["x 16,67", 100, 6],
    ["x 16,66", 100, 6],
    ["x 16,7", 100, 6],
    ["x 14,29", 100, 7],
    ["x 33,3", 100, 3],
    ["x 0,111", 1, 9],
    ["x 0,0714", 1, 14],
    ["x 25", 100, 4],
    ["/ 9", 1, 9],
  ])("%s is %d/%d", (label, dividend, divisor) => {
    expect(labelFactors(label).map((factor) => isFactor(factor, ratio(dividend, divisor)))).toEqual([true]);
  });

  test.each([
    ["x 16,65", 100, 6],
    ["x 17", 100, 6],
    ["x 25", 100, 5],
    ["x 0,071", 1, 9],
    ["/ 9", 1, 8],
  ])("%s is not %d/%d", (label, dividend, divisor) => {
    expect(labelFactors(label).map((factor) => isFactor(factor, ratio(dividend, divisor)))).toEqual([false]);
  });
});
