import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** The first share is a hundredth too much. */
const SEX = `
  Responden
  No | Jenis Kelamin | Jumlah | Persentase
  1  | Laki-laki     | 80     | 57.15
  2  | Perempuan     | 60     | 42.86
  .  | Jumlah        | 140    | 100`;

describe("shares that do not come to a hundred", () => {
  const ages = (...shares: readonly string[]) =>
    findingsOf(draw(`Responden menurut Usia\nUsia | Jumlah | %\nMuda | 1 | ${shares.join("\nTua | 1 | ")}`));
  const thirds = (first: string, second: string, third: string) =>
    findingsOf(
      draw(
        `Responden menurut Usia\nUsia | Jumlah | %\nMuda | 2 | ${first}\nDewasa | 2 | ${second}\nTua | 2 | ${third}`,
      ),
    );

  test("are wrong by their last digit, unless several of them were cut off or one made up for the others", () => {
    expect(findingsOf(draw(SEX))).toEqual(["error D3 profile-share 57.14"]);
    expect(thirds("33.33", "33.33", "33.33")).toEqual([]);
    expect(thirds("33.33", "33.33", "33.34")).toEqual([]);
    expect(thirds("33.33", "33.33", "33.35")).toEqual(["error C5 profile-share 33.33"]);
    const sixths = (one: string, two: string) =>
      findingsOf(
        draw(`Responden menurut Usia\nUsia | Jumlah | %\nMuda | 1 | ${one}\nDewasa | 1 | ${two}\nTua | 4 | 66.67`),
      );
    expect(sixths("16.66", "16.66")).toEqual([]);
    expect(sixths("16.67", "16.67")).toEqual([]);
    expect(sixths("16.67", "16.65")).toEqual(["error C4 profile-share 16.67"]);
  });

  test("are no shares of these counts where less than half of them are", () => {
    expect(ages("50", "50")).toEqual([]);
    expect(ages("12", "70")).toEqual([]);
  });
});

test.each([
  ["100", "D3 =C3/C$5*100 60"],
  ["1", "D3 =C3/C$5 0.6"],
  [".", "D3 =C3/C$5 0.6"],
])("shares are of what all of them are said to be: %s", (all, first) => {
  const picture = `
    Karakteristik Responden
    No | Jenis Kelamin | Jumlah | Persentase
    1  | Laki-laki     | 84     | .
    2  | Perempuan     | 56     | .
    .  | Jumlah        | 140    | ${all}`;
  expect(fillsOf(draw(picture))).toContain(first);
});
