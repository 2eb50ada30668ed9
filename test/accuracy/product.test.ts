import { measureMany } from "./measure";

/** A run small enough for every test; `npm run accuracy` measures thousands. */
const measured = [...measureMany(11, 60, null)];
const mistakes = measured.flatMap(({ wrong }) => wrong ?? []);

describe("generated permit and investment tables", () => {
  test("are recognised, and have no error as long as nothing is mistyped", () => {
    const odd = measured.filter(({ clean }) => clean.scores.some(({ isWhole, hasError }) => !isWhole || hasError));
    expect(odd.map(({ case: { seed } }) => seed)).toEqual([]);
  });

  test("have nearly every mistyped figure found and named, with its right value", () => {
    const few = mistakes.length / 20;
    expect(mistakes.filter(({ score }) => !score.isDetected).length).toBeLessThanOrEqual(few);
    expect(mistakes.filter(({ score }) => !score.isCandidate).length).toBeLessThanOrEqual(few);
    expect(mistakes.filter(({ score }) => score.isValueRight === false)).toEqual([]);
  });
});
