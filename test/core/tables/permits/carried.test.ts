import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const table = (rows: string) => draw(`No | Jenis Izin | Jan | Feb | Mar | Jumlah\n${rows.trim()}`);

/** Only what the groups themselves say: no total of all stands below that could bear it out. */
describe("groups that carry their sums, with no total below them", () => {
  const rows = `
    I   | Kesehatan     | 10 | 13 | 5  | 28
    A   | Tenaga        | 4  | 6  | 2  | 12
    1   | SIP Dokter    | 1  | 2  | 2  | 5
    2   | SIP Bidan     | 3  | 4  | 0  | 7
    B   | Sarana        | 6  | 7  | 3  | 16
    1   | Apotek        | 5  | 6  | 3  | 14
    2   | Klinik        | 1  | 1  | 0  | 2
    II  | Pembangunan   | 3  | 4  | 1  | 8
    1   | PBG           | 1  | 2  | 1  | 4
    2   | SLF           | 2  | 2  | 0  | 4
    III | Lain-lain     | 2  | 1  | 1  | 4`;

  it("are right, also the one that has no rows of its own", () => {
    expect(tablesOf(table(rows))).toEqual(["permits A1:F12"]);
    expect(findingsOf(table(rows))).toEqual([]);
  });

  it.each([
    ["in the outermost, that has groups within", "| 10 | 13 |", "| 10 | 31 |", "error D2 permits-column 13"],
    ["in one within", "| 6  | 7  |", "| 6  | 9  |", "error D6 permits-column 7"],
    ["in the last", "| 3  | 4  | 1  | 8", "| 5  | 4  | 1  | 8", "error C9 permits-column 3"],
    ["in a row of the last", "| 2  | 2  | 0  | 4", "| 2  | 7  | 0  | 4", "error D11 permits-count 2"],
    ["in a row of one within", "| 5  | 6  | 3", "| 5  | 8  | 3", "error D7 permits-count 6"],
  ])("name what is wrong %s", (_, right, wrong, error) => {
    expect(findingsOf(table(rows.replace(right, wrong)), "error")[0]).toBe(error);
  });

  it("are filled from the rows that belong to them", () => {
    const blank = rows
      .replace("| 10 | 13 | 5  | 28", "| .  | .  | 5  | 28")
      .replace("| 3  | 4  | 1  | 8", "| 3 | . | 1 | 8");
    expect(fillsOf(table(blank)).sort()).toEqual(["C2 =SUM(C3,C6) 10", "D2 =SUM(D3,D6) 13", "D9 =SUM(D10:D11) 4"]);
  });
});

describe("a group that carries its sum", () => {
  it.each([
    ["I", "II"],
    ["A", "B"],
  ])("numbered %s, has rows without numbers", (first, second) => {
    const rows = `
      ${first}  | Kesehatan   | 4 | 6 | 2 | 12
      .         | SIP Dokter  | 1 | 2 | 2 | 5
      .         | SIP Bidan   | 3 | 4 | 0 | 7
      ${second} | Pembangunan | 3 | 4 | 1 | 8
      .         | PBG         | 1 | 2 | 1 | 4
      .         | SLF         | 2 | 2 | 0 | 4`;
    expect(findingsOf(table(rows))).toEqual([]);
    expect(findingsOf(table(rows.replace("| 4 | 6 | 2 | 12", "| 4 | 9 | 2 | 12")), "error")).toEqual([
      "error D2 permits-column 6",
    ]);
    const total = ". | Jumlah | 7 | 10 | 3 | 20";
    expect(findingsOf(table(`${rows}\n${total}`))).toEqual([]);
    expect(findingsOf(table(`${rows}\n${total.replace("10 | 3 | 20", "14 | 3 | 20")}`), "error")).toEqual([
      "error D8 permits-column 10",
    ]);
  });

  it("is held to it where it fits nowhere, if most of its like do", () => {
    const rows = `
      A | Kesehatan   | 4 | 6 | 2 | 12
      1 | SIP Dokter  | 1 | 2 | 2 | 5
      2 | SIP Bidan   | 3 | 4 | 0 | 7
      B | Pembangunan | 3 | 4 | 1 | 8
      1 | PBG         | 1 | 2 | 1 | 4
      2 | SLF         | 2 | 2 | 0 | 4
      C | Reklame     | 9 | 8 | 9 | 26
      1 | Tetap       | 1 | 2 | 1 | 4
      2 | Insidentil  | 2 | 2 | 0 | 4`;
    const errors = findingsOf(table(rows), "error");
    expect(errors.map((error) => error.split(" ")[1])).toEqual(expect.arrayContaining(["C8", "D8", "E8", "F8"]));
  });

  it("is no sum where most of its like are none: their rows tell only a part", () => {
    const rows = `
      A | Kesehatan   | 5 | 9 | 7 | 21
      1 | SIP Dokter  | 1 | 2 | 2 | 5
      2 | SIP Bidan   | 3 | 4 | 0 | 7
      B | Pembangunan | 8 | 9 | 7 | 24
      1 | PBG         | 1 | 2 | 1 | 4
      2 | SLF         | 2 | 2 | 0 | 4
      C | Reklame     | 9 | 8 | 9 | 26
      1 | Tetap       | 1 | 2 | 1 | 4
      2 | Insidentil  | 2 | 2 | 0 | 4`;
    expect(findingsOf(table(rows))).toEqual([]);
    const first = rows.replace("| 5 | 9 | 7 | 21", "| 4 | 6 | 2 | 12");
    expect(findingsOf(table(first))).toEqual([]);
    expect(fillsOf(table(first.replace("| 4 | 6 | 2 | 12", "| . | 6 | 2 | 12")))).toEqual(["C2 =SUM(C3:C4) 4"]);
  });

  it("passes over headings within it", () => {
    const rows = `
      I  | Kesehatan   | 10 | . | 5 | 28
      A  | Tenaga      |    |   |   |
      1  | SIP Dokter  | 1  | 2 | 2 | 5
      2  | SIP Bidan   | 3  | 4 | 0 | 7
      B  | Sarana      |    |   |   |
      1  | Apotek      | 6  | 7 | 3 | 16
      II | Pembangunan | 3  | 4 | 1 | 8
      1  | PBG         | 3  | 4 | 1 | 8`;
    expect(fillsOf(table(rows))).toEqual(["D2 =SUM(D4:D5,D7) 13"]);
  });

  it("is filled though nothing stands in its line but a formula", () => {
    const rows = `
      I  | Kesehatan   | 4 | 6 | 2 | 12
      1  | SIP Dokter  | 1 | 2 | 2 | 5
      2  | SIP Bidan   | 3 | 4 | 0 | 7
      II | Pembangunan | . | . | . | =SUM(C5:E5) -> 0
      1  | PBG         | 1 | 2 | 1 | 4
      2  | SLF         | 2 | 2 | 0 | 4`;
    expect(fillsOf(table(rows)).slice(0, 3)).toEqual(["C5 =SUM(C6:C7) 3", "D5 =SUM(D6:D7) 4", "E5 =SUM(E6:E7) 1"]);
  });

  it("has ten rows and more, the tenth numbered 1.10", () => {
    const own = Array.from({ length: 10 }, (_, at) => `'1.${at + 1} | Izin ${"ABCDEFGHIJ"[at] ?? ""} | 1 | 1 | 1 | 3`);
    const rows = [
      "1 | Kesehatan | 10 | 10 | 10 | 30",
      ...own,
      "2 | Bangunan | 4 | 5 | 6 | 15",
      "'2.1 | PBG | 4 | 5 | 6 | 15",
    ];
    expect(findingsOf(table(rows.join("\n")))).toEqual([]);
    expect(fillsOf(table(rows.join("\n").replace("10 | 10 | 10", "10 | . | 10")))).toEqual(["D2 =SUM(D3:D12) 10"]);
  });
});

describe("groups that only their figures tell", () => {
  const flat = `
    1 | KESEHATAN   | 4 | 6  | 2 | 12
    2 | SIP Dokter  | 1 | 2  | 2 | 5
    3 | SIP Bidan   | 3 | 4  | 0 | 7
    4 | PEMBANGUNAN | 3 | 4  | 1 | 8
    5 | PBG         | 1 | 2  | 1 | 4
    6 | SLF         | 2 | 2  | 0 | 4
    . | Jumlah      | 7 | 10 | 3 | 20`;

  it("are sums where the total bears it out", () => {
    expect(findingsOf(table(flat))).toEqual([]);
    expect(fillsOf(table(flat.replace("| 3 | 4  | 1 | 8", "| 3 | .  | 1 | 8")))).toEqual(["D5 =SUM(D6:D7) 4"]);
    expect(fillsOf(table(flat.replace("| 7 | 10 | 3 |", "| 7 | .  | 3 |")))).toEqual(["D8 =SUM(D2,D5) 10"]);
  });

  it("are none where the total adds up every row", () => {
    const rows = flat.replace("| 7 | 10 | 3 | 20", "| 14 | . | 6 | 40");
    expect(fillsOf(table(rows))).toEqual(["D8 =SUM(D2:D7) 20"]);
  });

  it("are sums at any depth", () => {
    const rows = `
      1 | BIDANG A  | 30 | 40 | 50 | 120
      2 | Seksi A1  | 10 | 20 | 30 | 60
      3 | Sub a     | 4  | 5  | 6  | 15
      4 | Sub b     | 6  | 15 | 24 | 45
      5 | Seksi A2  | 20 | 20 | 20 | 60
      6 | Sub c     | 13 | 11 | 8  | 32
      7 | Sub d     | 7  | 9  | 12 | 28
      8 | BIDANG B  | 3  | 4  | 5  | 12
      . | JUMLAH    | 33 | 44 | 55 | 132`;
    expect(findingsOf(table(rows))).toEqual([]);
    const blank = rows.replace("| 30 | 40 |", "| 30 | .  |").replace("| 20 | 20 | 20", "| 20 | .  | 20");
    expect(fillsOf(table(blank)).sort()).toEqual(["D2 =SUM(D3,D6) 40", "D6 =SUM(D7:D8) 20"]);
    expect(findingsOf(table(rows.replace("| 33 | 44 |", "| 33 | 54 |")))).toEqual(["error D10 permits-column 44"]);
  });

  it("go by figures that agree in two columns at least", () => {
    const rows = `
      1 | PBG    | 5 | 1 | 4 | 10
      2 | SLF    | 5 | 3 | 2 | 10
      3 | SIP    | 1 | 2 | 2 | 5
      . | Jumlah | 9 | 9 | 9 | 27`;
    expect(findingsOf(table(rows))).toEqual(["warning B5 contradicted-total -"]);
  });
});
