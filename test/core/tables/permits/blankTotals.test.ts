import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const table = (rows: string) => draw(`No | Jenis Izin | Jan | Feb | Mar | Jumlah\n${rows.trim()}`);

describe("a blank total of a group", () => {
  const grouped = (rows: string, cell: string) => fillsOf(table(rows)).filter((fill) => fill.startsWith(`${cell} `));

  it("adds up the group that it names by number, else the rows since the last heading or sum", () => {
    const rows = (first: string, second: string) => `
      A | Kesehatan   |   |   |   |
      1 | SIP         | 1 | 2 | 3 | 6
      2 | SIK         | 1 | 1 | 1 | 3
      . | ${first}    | 2 | 3 | 4 | 9
      B | Bangunan    |   |   |   |
      3 | PBG         | 4 | 5 | 6 | 15
      4 | SLF         |   |   |   |
      . | ${second}   | . | . | . | .
      . | Total       | 6 | 8 | 10 | 24`;
    for (const [first, second] of [
      ["Jumlah A", "Jumlah B"],
      ["Sub Total (A).", "Sub Total (B)."],
      ["Jumlah", "Jumlah"],
    ] as const) {
      expect(grouped(rows(first, second), "C9")).toEqual(["C9 =SUM(C7) 4"]);
    }
  });

  it("adds up all parts of the group that it names, though they have totals of their own", () => {
    const rows = `
      I. | Kesehatan  |   |    |    |
      a. | Tenaga     |   |    |    |
      1  | SIP        | 1 | 2  | 3  | 6
      .  | Jumlah a   | 1 | 2  | 3  | 6
      b. | Sarana     |   |    |    |
      2  | Apotek     | 4 | 5  | 6  | 15
      .  | Jumlah b   | 4 | 5  | 6  | 15
      .  | Jumlah I   | . | .  | .  | .
      II. | Bangunan  |   |    |    |
      3  | PBG        | 1 | 1  | 1  | 3
      .  | Jumlah II  | . | .  | .  | .
      .  | Jumlah     | . | .  | .  | .`;
    expect([...grouped(rows, "C9"), ...grouped(rows, "C12"), ...grouped(rows, "C13")]).toEqual([
      "C9 =SUM(C5,C8) 5",
      "C12 =SUM(C11) 1",
      "C13 =SUM(C9,C12) 6",
    ]);
  });

  it("adds up the group that its name says, numbered within the name", () => {
    const rows = `
      . | A. Kesehatan | . | . | . | .
      1 | SIP          | 1 | 2 | 3 | 6
      . | Jumlah A     | . | 2 | 3 | 6
      . | B. Bangunan  | . | . | . | .
      2 | PBG          | 4 | 5 | 6 | 15
      3 | SLF          | 1 | 1 | 1 | 3
      . | Jumlah B     | . | 6 | 7 | 18
      . | Jumlah A + B | . | 8 | 10 | 24`;
    expect(fillsOf(table(rows)).sort()).toEqual(["C4 =SUM(C3) 1", "C8 =SUM(C6:C7) 5", "C9 =SUM(C4,C8) 6"]);
  });

  it("adds up everything at the end, but for a sub total", () => {
    const rows = (last: string) => `
      1 | SIP        | 1 | 2 | 3 | 6
      . | Sub Jumlah | 1 | 2 | 3 | 6
      2 | PBG        | 4 | 5 | 6 | 15
      . | ${last}    | . | . | . | .`;
    expect(grouped(rows("Jumlah"), "C5")).toEqual(["C5 =SUM(C3:C4) 5"]);
    expect(grouped(rows("Sub Jumlah"), "C5")).toEqual(["C5 =SUM(C4) 4"]);
  });

  it("adds up less than its place says where the figures speak for it", () => {
    const rows = `
      A | Kesehatan | . | . | . | .
      1 | SIP       | 1 | 2 | 3 | 6
      2 | SIK       | 1 | 1 | 1 | 3
      B | Bangunan  | . | . | . | .
      3 | PBG       | 4 | 5 | 6 | 15
      4 | SLF       | 1 | 1 | 1 | 3
      . | Jumlah    | 5 | 6 | . | 18`;
    expect(fillsOf(table(rows))).toEqual(["E8 =SUM(E6:E7) 7"]);
    const all = rows.replace("| 5 | 6 | . | 18", "| 7 | 9 | . | 27");
    expect(fillsOf(table(all))).toEqual(["E8 =SUM(E3:E4,E6:E7) 11"]);
  });

  it("is none where its words may count something else and its figures are no sums", () => {
    const rows = (figures: string) => `
      1 | SIP             | 1 | 2 | 3 | 6
      2 | SIK             | 1 | 1 | 1 | 3
      . | Total Penolakan | ${figures}
      . | Jumlah          | 2 | 3 | 4 | 9`;
    expect(findingsOf(table(rows("9 | 1 | 5 | 15")))).toEqual([]);
    expect(findingsOf(table(rows("2 | 3 | 9 | 9")), "error")).toContain("error E4 permits-column 4");
  });

  it("stands above its rows, a mean at the end or not", () => {
    const rows = `
      . | Jumlah    | . | 3   | 4 | 9
      1 | SIP       | 1 | 2   | 3 | 6
      2 | SIK       | 1 | 1   | 1 | 3
      . | Rata-rata | 1 | 1.5 | 2 | 4.5`;
    expect(fillsOf(table(rows))).toEqual(["C2 =SUM(C3:C4) 2"]);
    expect(tablesOf(table(rows.replace(". | Rata", "Keterangan\n. | Rata")))).toHaveLength(1);
  });
});

describe("a blank total among groups of groups", () => {
  const rows = (first: string, second: string) => `
    ${first}  | . | . | . | .
    a. | Tenaga    | . | . | . | .
    1  | SIP       | 1 | 2 | 3 | 6
    .  | Jumlah a  | 1 | 2 | 3 | 6
    b. | Sarana    | . | . | . | .
    2  | Apotek    | 4 | 5 | 6 | 15
    .  | Jumlah b  | 4 | 5 | 6 | 15
    .  | Jumlah I  | . | . | . | .
    ${second} | . | . | . | .
    a. | Gedung    | . | . | . | .
    3  | PBG       | 1 | 1 | 1 | 3
    .  | Jumlah a  | 1 | 1 | 1 | 3
    b. | Jalan     | . | . | . | .
    4  | Galian    | 2 | 2 | 2 | 6
    .  | Jumlah b  | . | . | . | .
    .  | Jumlah II | . | . | . | .
    .  | Jumlah    | . | . | . | .`;

  it.each([
    ["I. | Kesehatan", "II. | Bangunan"],
    ["I | Kesehatan", "II | Bangunan"],
    [". | I. Kesehatan", ". | II. Bangunan"],
  ])("adds up the group that it names: %s", (first, second) => {
    const fills = fillsOf(table(rows(first, second))).filter((fill) => fill.startsWith("C"));
    expect(fills.sort()).toEqual(["C16 =SUM(C15) 2", "C17 =SUM(C13,C16) 3", "C18 =SUM(C9,C17) 8", "C9 =SUM(C5,C8) 5"]);
  });

  it("adds up the rows since the last heading where it is not the last", () => {
    const groups = `
      A | Kesehatan        | . | . | . | .
      1 | SIP              | 1 | 2 | 3 | 6
      . | Jumlah Kesehatan | . | . | . | .
      B | Bangunan         | . | . | . | .
      2 | PBG              | 4 | 5 | 6 | 15
      . | Jumlah Bangunan  | . | . | . | .
      C | Lain-lain        | . | . | . | .
      3 | Reklame          | 1 | 1 | 1 | 3
      . | Jumlah Lain-lain | . | . | . | .
      . | Total            | . | . | . | .`;
    const fills = fillsOf(table(groups)).filter((fill) => fill.startsWith("C"));
    expect(fills.sort()).toEqual(["C10 =SUM(C9) 1", "C11 =SUM(C4,C7,C10) 6", "C4 =SUM(C3) 1", "C7 =SUM(C6) 4"]);
  });

  it("stands between a heading and its rows", () => {
    const groups = `
      A | Kesehatan | . | . | . | .
      . | Jumlah    | . | . | . | .
      1 | SIP       | 1 | 2 | 3 | 6
      2 | SIK       | 1 | 1 | 1 | 3
      B | Bangunan  | . | . | . | .
      . | Jumlah    | . | . | . | .
      3 | PBG       | 4 | 5 | 6 | 15`;
    const fills = fillsOf(table(groups)).filter((fill) => fill.startsWith("C"));
    expect(fills.sort()).toEqual(["C3 =SUM(C4:C5) 2", "C7 =SUM(C8) 4"]);
  });

  it("stands above no rows where rows stand before it", () => {
    const open = "1 | SIP | 1 | 2 | 3 | 6\n. | Sub Jumlah | . | . | . | .\n2 | PBG | 4 | 5 | 6 | 15";
    expect(fillsOf(table(open))[0]).toBe("C3 =SUM(C2) 1");
  });

  it("adds up a single sub total above it, and is no sub total of one", () => {
    const one = (last: string) =>
      fillsOf(table(`1 | SIP | 1 | 2 | 3 | 6\n. | Sub Jumlah | 1 | 2 | 3 | 6\n. | ${last} | . | . | . | .`))[0];
    expect(one("Jumlah")).toBe("C4 =SUM(C3) 1");
    expect(one("Sub Jumlah")).toBeUndefined();
  });

  it("is one of words that may count something else, where nothing stands in it yet", () => {
    const rows = "1 | SIP | 1 | 2 | 3 | 6\n2 | SIK | 1 | 1 | 1 | 3\n. | Total Diterbitkan | . | . | . | .";
    expect(fillsOf(table(rows))[0]).toBe("C4 =SUM(C2:C3) 2");
  });
});

describe("a second total below the first", () => {
  const group = "1 | SIP | 1 | 2 | 3 | 6\n2 | SIK | 1 | 1 | 1 | 3";

  it("is that of all groups where there is but one, filled or not", () => {
    for (const [figures, row] of [
      ["2 | 3 | 4 | 9", "C6"],
      [". | . | . | .", "C6"],
    ] as const) {
      const rows = (heading: string) =>
        `${heading} | . | . | . | .\n${group}\n. | Jumlah | ${figures}\n. | Total | . | . | . | .`;
      expect(fillsOf(table(rows("A | Kesehatan")))).toContain(`${row} =SUM(C5) 2`);
      expect(fillsOf(table(rows(". | I. Kesehatan")))).toContain(`${row} =SUM(C5) 2`);
    }
  });

  it("is left blank where there are no groups: it may be another year's, or of all months", () => {
    expect(fillsOf(table(`${group}\n. | Jumlah | 2 | 3 | 4 | 9\n. | Total | . | . | . | .`))).toEqual([]);
    expect(fillsOf(table(`${group}\n. | Jumlah | 2 | 3 | 4 | 9\n. | Total | 2 | 3 | . | .`))).toEqual([
      "E5 =SUM(E4) 4",
      "F5 =SUM(F4) 9",
    ]);
  });

  it("may be another year's, or count something else", () => {
    const rows = (second: string) =>
      `1 | SIP | 1 | 2 | 3 | 6\n2 | SIK | 1 | 1 | 1 | 3\n. | Jumlah | 2 | 3 | 4 | 9\n. | ${second}`;
    expect(findingsOf(table(rows("Jumlah Izin | 9 | 8 | 1 | 18")))).toEqual([]);
    expect(findingsOf(table(rows("Jumlah Izin | 2 | 3 | 9 | 9")), "error")).toEqual(["error E5 permits-column 4"]);
  });
});
