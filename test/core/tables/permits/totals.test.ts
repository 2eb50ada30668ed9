import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const table = (header: string, rows: string) => draw(`Jenis Izin | ${header}\n${rows.trim()}`);

describe("several totals in a row", () => {
  const QUARTERS = "Jan | Feb | Mar | Jumlah | Apr | Mei | Jun | Jumlah | Total";
  const quarters = `
    PBG    | 1 | 2 | 3 | 6  | 4 | 0 | 1 | 5 | 11
    SLF    | 2 | 1 | 0 | 3  | 1 | 1 | 1 | 3 | 6
    SIP    | 5 | 5 | 5 | 15 | 0 | 1 | 0 | 1 | 16
    Jumlah | 8 | 8 | 8 | 24 | 5 | 2 | 2 | 9 | 33`;

  it("add up the months since the one before, the last of them all", () => {
    expect(findingsOf(table(QUARTERS, quarters))).toEqual([]);
    expect(findingsOf(table(QUARTERS, quarters.replace("| 0 | 3  |", "| 0 | 8  |")))).toEqual([
      "error E3 permits-part 3",
    ]);
    expect(findingsOf(table(QUARTERS, quarters.replace("| 1 | 3 | 6", "| 1 | 8 | 6")))).toEqual([
      "error I3 permits-part 3",
    ]);
    expect(findingsOf(table(QUARTERS, quarters.replace("| 3 | 6\n", "| 3 | 9\n")))).toEqual(["error J3 permits-row 6"]);
  });

  it("are filled so before anything is summed up", () => {
    const blank = quarters
      .replace(/\| (\d+) +\| (\d) \| (\d) \| (\d) \| (\d) \| (\d+)$/gm, "| . | $2 | $3 | $4 | . | .")
      .replace(/ +Jumlah.*/, "");
    expect(fillsOf(table(QUARTERS, blank)).filter((fill) => /^[A-Z]+2 /.test(fill))).toEqual([
      "E2 =SUM(B2:D2) 6",
      "I2 =SUM(F2:H2) 5",
      "J2 =SUM(E2,I2) 11",
    ]);
  });

  it("may all mean the same, the last of them the sum of what the first is", () => {
    const rows = "PBG | 1 | 2 | 3 | 3\nSLF | 2 | 1 | 3 | 3\nSIP | 5 | 5 | 10 | 10";
    const header = "Jan | Feb | Jumlah | Total";
    expect(findingsOf(table(header, rows))).toEqual([]);
    expect(findingsOf(table(header, rows.replace("| 10 | 10", "| 11 | 10")))).toEqual(["error D4 permits-part 10"]);
    expect(findingsOf(table(header, rows.replace("| 10 | 10", "| 10 | 11")))).toEqual(["error E4 permits-row 10"]);
  });

  it("count another year where the figures say so", () => {
    const rows = "PBG | 1 | 2 | 3 | 8\nSLF | 2 | 1 | 3 | 1\nSIP | 5 | 5 | 11 | 40\nSIK | 2 | 2 | 4 | 9";
    expect(findingsOf(table("Jan | Feb | Jumlah 2024 | Jumlah 2023", rows))).toEqual([
      "error C4 permits-count 6 (or B4 6, D4 10)",
    ]);
  });
});

describe("the total of a row", () => {
  it("adds up its quarters where they hold every month", () => {
    const header = "Jan | Feb | Mar | TW I | Apr | Mei | Jun | TW II | Jumlah";
    const rows = "PBG | 1 | 2 | 3 | 6 | 4 | 0 | 1 | 5 | .\nSLF | 2 | 1 | 0 | 3 | 1 | 1 | 1 | 3 | 6";
    expect(fillsOf(table(header, rows))).toEqual(["J2 =SUM(E2,I2) 11"]);
  });

  it("adds up its months where a quarter has not ended, or one is summed up twice", () => {
    const header = "Jan | Feb | Mar | TW I | Apr | Jumlah";
    const rows = "PBG | 1 | 2 | 3 | 6 | 4 | .\nSLF | 2 | 1 | 0 | 3 | 1 | 4";
    expect(fillsOf(table(header, rows))).toEqual(["G2 =SUM(B2:D2,F2) 10"]);
    const twice = "Jan | Feb | Mar | TW I | s.d. Maret | Apr | Mei | Jun | Jumlah";
    const own = "PBG | 1 | 2 | 3 | 6 | 6 | 4 | 0 | 1 | .\nSLF | 2 | 1 | 0 | 3 | 3 | 1 | 1 | 1 | 6";
    expect(fillsOf(table(twice, own))).toEqual(["J2 =SUM(B2:D2,G2:I2) 11"]);
  });

  it("holds what was before only where it stands behind it", () => {
    const rows = "PBG | 4 | 3 | . | 9\nSLF | 2 | 2 | 4 | 8";
    expect(fillsOf(table("April | Mei | Jumlah | TW Lalu", rows))).toEqual(["D2 =SUM(B2:C2) 7"]);
  });

  it("holds what was before where it adds up both, whatever its months", () => {
    const rows = (first: string) => `PBG | 9 | 4 | ${first}\nSLF | 8 | 2 | 10\nSIP | 1 | 1 | 2`;
    expect(findingsOf(table("s.d. Mei | Juni | Jumlah", rows("31")))).toEqual(["error D2 permits-row 13"]);
    const own = "PBG | 9 | 4 | 1 | 50\nSLF | 8 | 2 | 1 | 3\nSIP | 1 | 1 | 1 | 2";
    expect(findingsOf(table("s.d. April | Mei | Juni | Jumlah", own))).toEqual([
      "error E2 permits-row 5 (or C2 49, D2 46)",
    ]);
  });
});

describe("quarters", () => {
  it("hold no month of another quarter, nor those that do not stand there", () => {
    const header = "TW IV 2023 | Jan | Feb | Mar | TW I | Jumlah";
    const rows = "PBG | 9 | 1 | 2 | 3 | 6 | 6\nSLF | 8 | 2 | 1 | 0 | . | 3";
    expect(fillsOf(table(header, rows))).toEqual(["F3 =SUM(C3:E3) 3"]);
    expect(findingsOf(table(header, rows))).toEqual(["warning F3 blank-figure 3"]);
  });

  it("are added up by the semester that holds all their months", () => {
    const header = "TW I | TW II | Semester I | TW III | Jumlah";
    const rows = "PBG | 1 | 2 | . | 4 | 7\nSLF | 2 | 2 | 4 | 3 | 7";
    expect(fillsOf(table(header, rows))).toEqual(["D2 =SUM(B2:C2) 3"]);
  });
});

describe("a target beside months that each count several things", () => {
  const picture = `
    No | Jenis Izin | Target | Januari |        | Maret |        | Februari |        | Jumlah |
       |            |        | Masuk   | Terbit | Masuk | Terbit | Masuk    | Terbit | Masuk  | Terbit
    1  | PBG        | 90     | 5       | 4      | 6     | 6      | 1        | 1      | 12     | 11
    2  | SLF        | 80     | 3       | 2      | 7     | 5      | 2        | 2      | 12     | 9`;

  it("has no months of its own, which are out of order all the same", () => {
    expect(findingsOf(draw(picture))).toEqual(["warning H1 months-out-of-order -"]);
  });
});
