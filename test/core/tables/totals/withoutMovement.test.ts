import { fillsIn, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const store = (...rows: readonly string[]) =>
  [
    "STOK BLANGKO",
    "No | Jenis | Masuk | Keluar | Stok",
    ...rows.map((row, at) => `${at + 1} | Jenis ${"ABCDEFG".charAt(at)} | ${row}`),
  ].join("\n");
const MOVED = ["100 | 60 | 140", "50 | 20 | 80"];

describe("a list of what is in store is no book in which a balance goes on", () => {
  test.each([
    ["nothing moved", Array<string>(4).fill("0 | 0 | 0"), MOVED],
    ["movements are blank", Array<string>(4).fill(". | . | 0"), MOVED],
    ["as much is left of several", ["10 | 4 | 6", ...Array<string>(3).fill("0 | 0 | 6")], ["9 | 5 | 4"]],
    ["more moved than not", Array<string>(3).fill("0 | 0 | 0"), [...MOVED, "30 | 10 | 45"]],
  ])("where %s", (_, still, moved) => {
    expect(findingsOf(draw(store(...still, ...moved)))).toEqual([]);
  });

  test("where what was there of the first is typed before the others", () => {
    expect(fillsIn("E", store("100 | 60 | 140", "50 | 20 | .", "30 | 10 | ."))).toEqual([]);
  });

  test("but a book with days on which nothing moved is one", () => {
    const book = [
      "500 | 0 | 500",
      "0 | 120 | 380",
      "0 | 0 | 380",
      "0 | 80 | 300",
      "200 | 0 | 500",
      "0 | 50 | 450",
      "0 | 10 | 440",
    ];
    expect(findingsOf(draw(store(...book)))).toEqual([]);
    expect(findingsOf(draw(store(...book).replace("| 300", "| 310")))).toEqual(["error E6 totals-across 300"]);
  });
});
