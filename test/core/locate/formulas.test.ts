import { findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const table = (first: string, totals: string) =>
  draw(`
    Jenis Izin | Jan | Feb | Mar | Jumlah
    SIP        | ${first}
    PBG        | 1   | 2   | 3   | =SUM(B3:D3) -> 6
    Jumlah     | ${totals}`);

describe("a formula that adds up something else", () => {
  const months = "=SUM(B2:B3) -> 2 | =SUM(C2:C3) -> 4 | =SUM(D2:D3) -> 6";

  it("is wrong itself, and no count before it", () => {
    expect(findingsOf(table("1 | 2 | 3 | =SUM(B2:C2) -> 3", `${months} | =SUM(E2:E3) -> 9`))).toEqual([
      "error E2 permits-row 6",
      "error E4 permits-column 12 follows",
    ]);
  });

  it("is wrong alone where the grand total adds up the months", () => {
    expect(findingsOf(table("1 | 2 | 3 | =SUM(B2:C2) -> 3", `${months} | =SUM(B4:D4) -> 12`))).toEqual([
      "error E2 permits-row 6",
    ]);
  });

  it("is wrong also where only its kept result is", () => {
    expect(findingsOf(table("1 | 2 | 3 | =SUM(B2:D2) -> 7", `${months} | =SUM(E2:E3) -> 13`))).toEqual([
      "error E2 permits-row 6",
      "error E4 permits-column 12 follows",
    ]);
  });
});

describe("formulas that follow", () => {
  it("a mistyped count which typed totals contradict are its consequences", () => {
    expect(findingsOf(table("1 | 2 | 30 | =SUM(B2:D2) -> 33", "2 | 4 | 6 | 12"))).toEqual([
      "error D2 permits-count 3",
      "error E2 permits-row 6 follows",
    ]);
  });

  it("a mistyped count throughout contradict nothing", () => {
    const totals = "=SUM(B2:B3) -> 2 | =SUM(C2:C3) -> 4 | =SUM(D2:D3) -> 33 | =SUM(E2:E3) -> 39";
    expect(findingsOf(table("1 | 2 | 30 | =SUM(B2:D2) -> 33", totals))).toEqual([]);
  });
});

describe("a figure typed over one formula of a line of them", () => {
  const licences = (typed: string) => `
    Jenis Izin | Jan | Feb | Mar | Jumlah
    SIP        | 11  | 12  | 24  | =SUM(B2:D2) -> 47
    PBG        | 20  | 22  | 24  | ${typed}
    SLF        | 15  | 31  | 12  | =SUM(B4:D4) -> 58
    Reklame    | 14  | 21  | 17  | =SUM(B5:D5) -> 52
    Jumlah     | =SUM(B2:B5) -> 60 | =SUM(C2:C5) -> 86 | =SUM(D2:D5) -> 77 | =SUM(E2:E5) -> 201`;

  it("is what is wrong, not a count from which another digit would explain it as well", () => {
    expect(findingsOf(draw(licences("44")))[0]).toMatch(/^error E3 permits-row 66/);
  });
});
