import { check } from "../../../src/core/check";
import { speak, textsOf } from "../../../src/text/speak";
import { findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const TABLE = `
  Rekap Izin
  Kecamatan | Izin | NIB | Jumlah
  Baamang   | 12   | 4   | =SUM(B3:C3) -> 16
  Ketapang  | '15  | 3   | =SUM(B4:C4) -> 3
  Seranau   | 7    | 5   | =SUM(B5:C5) -> 12
  Cempaga   | 9    | 6   | =SUM(B6:C6) -> 15
  Telawang  | 11   | 8   | =SUM(B7:C7) -> 19
  Jumlah    | =SUM(B3:B7) -> 39 | =SUM(C3:C7) -> 26 | =SUM(D3:D7) -> 65`;

describe("numbers typed as text that sums pass over", () => {
  it("are told first and offered as numbers; the sums follow from them", () => {
    expect(findingsOf(draw(TABLE))).toEqual([
      "error B4 numbers-as-text -",
      "error D4 totals-across 18 follows",
      "error B8 totals-down 54 follows",
      "error D8 totals-down 80 follows",
    ]);
    const [cause, ...others] = check({ sheets: [draw(TABLE)] }).findings;
    expect(cause?.fix?.edits.map(({ cell, value }) => [cell.row, value])).toEqual([[3, 15]]);
    expect(others.map((other) => other.cause)).toEqual(others.map(() => cause?.id));
    expect([cause?.role, ...others.map(({ role }) => role)]).toEqual(["cause", ...others.map(() => "consequence")]);
    expect(others.map(({ message }) => speak(message, textsOf("id")))).toEqual([
      expect.stringContaining("Ketapang, Jumlah") as string,
      expect.stringContaining("Jumlah, Izin") as string,
      expect.stringContaining("Jumlah tertulis 65, seharusnya 80") as string,
    ]);
    expect(others.map(({ fix }) => fix)).toEqual(others.map(() => null));
  });

  it("are a notice where no sum is the worse for them", () => {
    const typed = `
      Rekap Izin
      Kecamatan | Izin | NIB
      Baamang   | 12   | 4
      Ketapang  | '15  | 3
      Jumlah    | 27   | 7`;
    expect(findingsOf(draw(typed))).toEqual(["info B4 numbers-as-text -"]);
  });

  it("leave what is wrong besides as it is", () => {
    const two = draw(TABLE.replace("-> 19", "-> 18"));
    expect(findingsOf(two)).toEqual(
      expect.arrayContaining(["error B4 numbers-as-text -", "error D7 totals-across 19"]) as string[],
    );
  });

  it("are a notice in one column where they do harm in another", () => {
    const both = `
      Rekap Izin
      Kecamatan | Izin | NIB
      Baamang   | 12   | 4
      Ketapang  | '15  | '3
      Seranau   | 8    | 2
      Jumlah    | =SUM(B3:B5) -> 20 | 9`;
    expect(findingsOf(draw(both))).toEqual([
      "error B4 numbers-as-text -",
      "error B6 totals-down 35 follows",
      "info C4 numbers-as-text -",
    ]);
    expect(check({ sheets: [draw(both)] }).findings.map(({ role }) => role)).toEqual([
      "cause",
      "consequence",
      "single",
    ]);
  });

  it("are no excuse for a formula that leaves them out, nor have part in a figure that is typed", () => {
    const last = (sum: string) => `
      Rekap Izin
      Kecamatan | Izin | NIB
      Baamang   | 12   | 4
      Ketapang  | 15   | 3
      Seranau   | '8   | 2
      Jumlah    | ${sum} | =SUM(C3:C5) -> 9`;
    expect(findingsOf(draw(last("=SUM(B3:B4) -> 27")))).toEqual([
      "error B5 numbers-as-text -",
      "error B6 totals-down 35",
    ]);
    expect(findingsOf(draw(last("27")))).toContain("info B5 numbers-as-text -");
  });

  it("are no excuse for a sum that is wrong otherwise", () => {
    const other = `
      Rekap Izin
      Kecamatan | Izin | NIB
      Baamang   | 12   | 4
      Ketapang  | '15  | 3
      Seranau   | 8    | 2
      Jumlah    | =SUM(B3:B5) -> 29 | =SUM(C3:C5) -> 9`;
    expect(findingsOf(draw(other))).toContain("error B6 totals-down 35");
  });
});
