import { fillsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const table = (label: string) =>
  draw(`
    Jenis Izin | Masuk | Terbit
    Reklame    | 12    | 11
    Trayek     | 7     | 6
    ${label}   | .     | .`);

describe("a word whose letters are spread over a cell", () => {
  it.each(["J u m l a h", "T O T A L"])("is that word: %s", (label) => {
    expect(fillsOf(table(label))).toEqual(["B4 =SUM(B2:B3) 19", "C4 =SUM(C2:C3) 17"]);
  });

  it("is none where these are no letters, or few", () => {
    expect(fillsOf(table("J 1 m l a h"))).toEqual([]);
    expect(draw("A B C D").text(0, 0)).toBe("A B C D");
  });
});
