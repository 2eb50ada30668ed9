import { neededSample } from "../../../../../src/core/tables/skm/method/neededSample";

describe("the sample of a population", () => {
  test.each([
    [10, 10],
    [50, 44],
    [100, 80],
    [220, 140],
    [500, 217],
    [1000, 278],
    [5946, 361],
    [10_000, 370],
  ])("of %i is %i, as Krejcie and Morgan print it", (population, sample) => {
    expect(neededSample(population)).toBe(sample);
  });
});
