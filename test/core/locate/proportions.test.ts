import { draw } from "../../support/draw";
import { findingsOf } from "../../support/checked";

describe("figures out of line with those around them", () => {
  const sheetOf = (edits: Readonly<Record<string, string>>) => {
    const picture = `
      No | Kecamatan | 2021  | 2022   | 2023
      1  | Baamang   | 1310  | 1322   | <1335>
      2  | Ketapang  | 905   | <914>  | 921
      3  | Seranau   | <488> | 491    | 495
      4  | Cempaga   | 1702  | 1711   | 1729
      .  | Jumlah    | 4405  | <4438> | 4480`;
    return draw(picture.replace(/<(\S+)>/g, (_, number: string) => edits[number] ?? number));
  };

  it("are silent where all sums hold", () => {
    expect(findingsOf(sheetOf({}))).toEqual([]);
  });

  it.each([
    ["914", "514", "D3"],
    ["914", "944", "D3"],
    ["488", "788", "C4"],
    ["1335", "1135", "E2"],
    ["1335", "1395", "E2"],
    ["4438", "4838", "D6"],
  ])("are named first of those that explain a sum: %s as %s", (right, wrong, cell) => {
    const [first = "", ...others] = findingsOf(sheetOf({ [right]: wrong }));
    expect(first).toMatch(new RegExp(`^error ${cell} totals-(entry|down) ${right} \\(or `));
    expect(others).toEqual([]);
  });

  it("leave the others candidates", () => {
    expect(findingsOf(sheetOf({ "488": "788" }))).toEqual([
      "error C4 totals-entry 488 (or C6 4705, C3 605, C2 1010, C5 1402)",
    ]);
  });

  it("are not found by a zero, which stands beside any figure", () => {
    const sheet = draw(`
      Kecamatan | PMA  | PMDN
      Baamang   | 8310 | 700
      Ketapang  | 6205 | 517
      Seranau   | 2488 | -208.5
      Cempaga   | 4988 | 0
      Tualan    | 5119 | 0
      Jumlah    | 27110 | 1425.5`);
    expect(findingsOf(sheet)[0]).toMatch(/^error C4 totals-entry 208.5 /);
  });
});
