import { exact } from "../../../../../src/core/numbers/exact";
import {
  findKinerja,
  findMutu,
  gradeFormula,
  gradeOf,
  isGradeBand,
  toKinerja,
  toMutu,
} from "../../../../../src/core/tables/skm/grade/grade";
import { REGULATION_GRADES as grades } from "../../../../../src/core/tables/skm/grade/grades";

describe("a grade", () => {
  test.each([
    [100, "A", "Sangat Baik"],
    [88.31, "A", "Sangat Baik"],
    [88.305, "A", "Sangat Baik"],
    [88.304, "B", "Baik"],
    [76.61, "B", "Baik"],
    [76.604, "C", "Kurang Baik"],
    [65, "C", "Kurang Baik"],
    [64.995, "C", "Kurang Baik"],
    [64.994, "D", "Tidak Baik"],
    [25, "D", "Tidak Baik"],
  ])("of %d is %s, %s", (ikm, mutu, kinerja) => {
    const inputs = [{ sum: exact(ikm), count: 1 }];
    expect(toMutu([grades]).compute(inputs)).toBe(mutu);
    expect(toKinerja([grades]).compute(inputs)).toBe(kinerja);
  });

  test("is named in two ways", () => {
    expect(gradeOf("B", grades)).toMatchObject({ mutu: "B", kinerja: "Baik" });
    expect(gradeOf("Kurang Baik", grades)).toMatchObject({ mutu: "C", kinerja: "Kurang Baik" });
    expect(gradeOf("Cukup", grades)).toBeNull();
    expect(gradeOf("E", grades)).toBeNull();
  });

  test("is read off the rounded IKM by a formula", () => {
    expect(gradeFormula("K148", "mutu", grades)).toBe(
      '=IF(ROUND(K148,2)>=88.31,"A",IF(ROUND(K148,2)>=76.61,"B",IF(ROUND(K148,2)>=65,"C","D")))',
    );
    expect(gradeFormula("K148", "kinerja", grades)).toBe(
      '=IF(ROUND(K148,2)>=88.31,"Sangat Baik",IF(ROUND(K148,2)>=76.61,"Baik",' +
        'IF(ROUND(K148,2)>=65,"Kurang Baik","Tidak Baik")))',
    );
  });
});

describe("a kinerja in a text", () => {
  test.each([
    ["Baik", "Baik", 0, 4],
    ["= BAIK", "Baik", 2, 6],
    ["84,93 = Sangat Baik", "Sangat Baik", 8, 19],
    ["B (kurang baik)", "Kurang Baik", 3, 14],
    ["Tidak Baik.", "Tidak Baik", 0, 10],
    ["cukup baik", "Baik", 6, 10],
  ])("%s", (text, word, start, end) => {
    expect(findKinerja(text)).toEqual({ word, start, end });
  });

  test.each(["", "Cukup", "terbaik", "baiknya", "Sangat"])("is not in %j", (text) => {
    expect(findKinerja(text)).toBeNull();
  });
});

describe("a mutu in a text", () => {
  test.each([
    ["B", "B", 0, 1],
    ["b", "B", 0, 1],
    ["B (Baik)", "B", 0, 1],
    ["Mutu : C", "C", 7, 8],
    ["(A)", "A", 1, 2],
  ])("%s", (text, word, start, end) => {
    expect(findMutu(text)).toEqual({ word, start, end });
  });

  test.each(["", "F", "Baik", "AB", "ruang AA"])("is not in %j", (text) => {
    expect(findMutu(text)).toBeNull();
  });
});

describe("a line of the table of grades", () => {
  test.each([
    "A (Sangat Baik) : 88,31 - 100,00",
    "88.31-100.00",
    "76,61 – 88,30",
    "76,61 — 88,30",
    "25,00 -64,99",
    "25,00- 64,99",
    "25,00  -  64,99",
  ])("%s", (text) => {
    expect(isGradeBand(text)).toBe(true);
  });

  test.each(["B (Baik)", "84,93 = Baik", "2023 - 2024", "3,50 - 4,00", "88,31", "1,2 - 3,4", "88,31 . 100,00"])(
    "is not %s",
    (text) => {
      expect(isGradeBand(text)).toBe(false);
    },
  );
});
