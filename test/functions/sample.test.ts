import { answerOf } from "../support/functions";

const sample = (population: unknown) => answerOf("SAMPEL", [population]);

describe("PTSP.SAMPEL", () => {
  test.each([
    [1, 1],
    [50, 44],
    [100, 80],
    [220, 140],
    [500, 217],
    [1000, 278],
    [10_000, 370],
  ])("asks of %d people %d, as the table of Krejcie and Morgan says", (population, needed) => {
    expect(sample(population)).toBe(needed);
  });

  test("reads texts, whose mark before three digits separates thousands", () => {
    expect([sample("220"), sample("1.200"), sample("10.500")]).toEqual([140, sample(1200), sample(10_500)]);
  });

  test("refuses what is no number of people", () => {
    for (const population of [-3, 1.5, "1,5", "0"]) {
      expect(sample(population)).toMatch(/ bukan jumlah orang\. Tulis populasi sebagai bilangan bulat mulai dari 1\.$/);
    }
    expect(sample("banyak")).toMatch(/^Populasi berisi "banyak", yang bukan angka\./);
    expect(sample(false)).toMatch(/^Populasi berisi FALSE,/);
    for (const blank of [0, null, ""]) expect(sample(blank)).toMatch(/^Populasi masih kosong\./);
  });
});
