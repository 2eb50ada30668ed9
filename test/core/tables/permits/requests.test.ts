import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const MERGED = ["A1:A2", "B1:B2", "C1:D1", "E1:F1"];

/** Two months of "Baru" and "Perpanjangan", and what stands behind them: its two header rows, and its figures. */
function table(above: string, below: string, figures: readonly string[], split = "Baru | Perpanjangan") {
  const [first = "", second = "", total = ""] = figures;
  const picture = `
    No | Jenis Izin | Januari | . | Februari | . | ${above}
    .  | .          | ${split}    | ${split}     | ${below}
    1  | SIP        | 12 | 5      | 20 | 7       | ${first}
    2  | PBG        | 31 | 6      | 14 | 9       | ${second}
    .  | Jumlah     | 43 | 11     | 34 | 16      | ${total}`;
  return draw(picture, "Izin", MERGED);
}

describe("permits by what was asked for, in each month", () => {
  const RIGHT = ["32 | 12 | 44", "45 | 15 | 60", "77 | 27 | 104"];
  const BLANK = [". | . | .", ". | . | .", ". | . | ."];
  const FILLED = [
    "G3 =SUM(C3,E3) 32",
    "G4 =SUM(C4,E4) 45",
    "G5 =SUM(G3:G4) 77",
    "I3 =SUM(G3:H3) 44",
    "I5 =SUM(I3:I4) 104",
  ];

  test.each([
    ["Jumlah | . | .", "Baru | Perpanjangan | Jumlah"],
    ["Jumlah | . | .", "Baru | Perpanjangan | Total"],
    ["Jumlah Baru | Jumlah Perpanjangan | Jumlah Seluruhnya", ". | . | ."],
    ["Total Baru | Total Perpanjangan | Total", ". | . | ."],
    ["Total Baru | Perpanjangan | Jumlah", ". | . | ."],
  ])("have the totals of each and of both, under %s", (above, below) => {
    expect(findingsOf(table(above, below, RIGHT))).toEqual([]);
    expect(fillsOf(table(above, below, BLANK))).toEqual(expect.arrayContaining(FILLED));
    const [first = "", ...others] = RIGHT;
    expect(findingsOf(table(above, below, [first.replace("44", "47"), ...others]))).toEqual([
      expect.stringMatching(/^error I3 permits-row 44/),
    ]);
  });

  test("have one total of all, where it stands alone", () => {
    expect(fillsOf(table("Jumlah", ".", [".", ".", "."]))).toEqual([
      "G3 =SUM(C3:F3) 44",
      "G4 =SUM(C4:F4) 60",
      "G5 =SUM(G3:G4) 104",
    ]);
    expect(findingsOf(table("Jumlah", ".", ["44", "60", "104"]))).toEqual([]);
  });

  test("have no such total where the columns of a month are no parts of one whole", () => {
    const split = "Masuk | Terbit";
    expect(fillsOf(table("Jumlah", ".", [".", ".", "."], split))).toEqual([]);
    expect(fillsOf(table("Jumlah", ".", [".", ".", "."], "Baru | Ditolak"))).toEqual([]);
  });
});

describe("permits by who came or how, in each month with its own Jumlah", () => {
  const visits = (split: string, totals: readonly string[]) => {
    const [first = "", second = "", all = "", year = ""] = totals;
    return draw(
      `
      No | Jenis Layanan | Januari |   |        | Februari |   |        | Total
      .  | .             | ${split}    | Jumlah | ${split}     | Jumlah | .
      1  | SIP           | 12 | 5      | ${first}  | 20 | 7 | ${second} | ${all}
      2  | PBG           | 31 | 6      | 37     | 14 | 9       | 23     | ${year}`,
      "Izin",
      ["A1:A2", "B1:B2", "C1:E1", "F1:H1", "I1:I2"],
    );
  };

  test.each(["Online | Offline", "L | P", "Baru | Perp."])("%s add up to it, and the months to all", (split) => {
    expect(findingsOf(visits(split, ["17", "27", "44", "60"]))).toEqual([]);
    expect(fillsOf(visits(split, [".", ".", ".", "60"]))).toEqual([
      "E3 =SUM(C3:D3) 17",
      "H3 =SUM(F3:G3) 27",
      "I3 =SUM(E3,H3) 44",
    ]);
    expect(findingsOf(visits(split, ["17", "27", "47", "60"]))).toEqual(["error I3 permits-row 44"]);
  });
});
