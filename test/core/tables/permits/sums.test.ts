import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const HEADER = "No | Jenis Izin | Jan | Feb | Mar | Jumlah";
const table = (rows: string) => draw(`${HEADER}\n${rows.trim()}`);

describe("totals that stand elsewhere than below everything", () => {
  it("stand above the rows they add up", () => {
    const rows = `
      . | TOTAL | 5 | 7 | 9 | 21
      1 | PBG   | 1 | 2 | 3 | 6
      2 | SLF   | 4 | 5 | 6 | 15`;
    expect(findingsOf(table(rows))).toEqual([]);
    expect(findingsOf(table(rows.replace("| 5 | 6", "| 8 | 6")))).toEqual(["error D4 permits-count 5"]);
  });

  it("stand above their groups, and above all groups", () => {
    const rows = `
      . | TOTAL        | 9 | 11 | 13 | 33
      . | Jumlah Medis | 1 | 2  | 3  | 6
      1 | SIP          | 1 | 2  | 3  | 6
      . | Jumlah Bangunan | 8 | 9 | 10 | 27
      2 | PBG          | 4 | 5  | 6  | 15
      3 | SLF          | 4 | 4  | 4  | 12`;
    expect(findingsOf(table(rows))).toEqual([]);
    expect(findingsOf(table(rows.replace("| 13 | 33", "| 31 | 33")))).toEqual(["error E2 permits-column 13"]);
  });

  it("are said twice, the second being the first", () => {
    const rows = `
      1 | PBG    | 1 | 2 | 3 | 6
      2 | SLF    | 4 | 5 | 6 | 15
      . | Jumlah | 5 | 7 | 9 | 21
      . | TOTAL  | 5 | 7 | 9 | 21`;
    expect(findingsOf(table(rows))).toEqual([]);
    expect(findingsOf(table(rows.replace("TOTAL  | 5", "TOTAL  | 6")))).toEqual(["error C5 permits-column 5"]);
  });

  it("end each group, with no total of all", () => {
    const rows = `
      A | Medis    |   |   |   |
      1 | SIP      | 1 | 2 | 3 | 6
      2 | SIK      | 1 | 1 | 1 | 3
      . | Jumlah   | 2 | 3 | 4 | 9
      B | Bangunan |   |   |   |
      1 | PBG      | 4 | 5 | 6 | 15
      2 | SLF      | 1 | 1 | 1 | 3
      . | Jumlah   | 5 | 6 | 7 | 18`;
    expect(findingsOf(table(rows))).toEqual([]);
    expect(fillsOf(table(rows.replace("| 5 | 6 | 7 | 18", "|   |   |   |   ")))[0]).toBe("C9 =SUM(C7:C8) 5");
  });
});

describe("groups within groups", () => {
  const carried = `
    I  | Kesehatan   | 10 | 13 | 0 | 23
    A  | Tenaga      | 4  | 6  | 0 | 10
    1  | SIP Dokter  | 1  | 2  | 0 | 3
    2  | SIP Bidan   | 3  | 4  | 0 | 7
    B  | Sarana      | 6  | 7  | 0 | 13
    1  | Apotek      | 5  | 6  | 0 | 11
    2  | Klinik      | 1  | 1  | 0 | 2
    II | Pembangunan | 3  | 3  | 0 | 6
    A  | Gedung      | 3  | 3  | 0 | 6
    1  | PBG         | 1  | 2  | 0 | 3
    2  | SLF         | 2  | 1  | 0 | 3
    .  | Jumlah      | 13 | 16 | 0 | 29`;

  it("carry their sums in their own lines, at any depth", () => {
    expect(findingsOf(table(carried))).toEqual([]);
    expect(findingsOf(table(carried.replace("| 6  | 7  | 0 | 13", "| 7  | 7  | 0 | 13")))).toEqual([
      "error C6 permits-column 6",
    ]);
  });

  it("are named by number in their totals", () => {
    const rows = `
      I  | Kesehatan   |    |    |    |
      A  | Tenaga      |    |    |    |
      1  | SIP Dokter  | 1  | 2  | 3  | 6
      .  | Jumlah A    | 1  | 2  | 3  | 6
      B  | Sarana      |    |    |    |
      1  | Apotek      | 5  | 6  | 7  | 18
      .  | Jumlah B    | 5  | 6  | 7  | 18
      .  | Jumlah I    | 6  | 8  | 10 | 24
      II | Pembangunan |    |    |    |
      1  | PBG         | 1  | 2  | 0  | 3
      .  | Jumlah II   |    |    |    |
      .  | Jumlah      | 7  | 10 | 10 | 27`;
    expect(findingsOf(table(rows), "error")).toEqual([]);
    expect(fillsOf(table(rows))[0]).toBe("C12 =SUM(C11) 1");
  });

  it("are numbered 1.1, 1.2 below 1", () => {
    const rows = `
      1   | Kesehatan  | 4 | 6 | 0 | 10
      1.1 | SIP Dokter | 1 | 2 | 0 | 3
      1.2 | SIP Bidan  | 3 | 4 | 0 | 7
      2   | Bangunan   | 1 | 1 | 0 | 2
      2.1 | PBG        | 1 | 1 | 0 | 2
      .   | Jumlah     | 5 | 7 | 0 | 12`;
    expect(findingsOf(table(rows))).toEqual([]);
  });
});

describe("a total that names its group", () => {
  it("is held to its sum even where most of it is wrong", () => {
    const sheet = draw(`
      No | Jenis Izin       | Jan | Feb | Jumlah
      I  | Kesehatan        |     |     |
      1  | SIP Dokter       | 10  | 20  | =C3+D3 -> 30
      2  | SIP Bidan        | 3   | 4   | =C4+D4 -> 7
         | Jumlah Kesehatan | 13  | 42  | =C5+D5 -> 55
      II | Bangunan         |     |     |
      3  | PBG              | 1   | 2   | =C7+D7 -> 3
         | Jumlah Bangunan  | 1   | 2   | =C8+D8 -> 3
         | Jumlah           | 14  | 26  | =C9+D9 -> 40`);
    expect(findingsOf(sheet)).toEqual(["error D5 permits-column 24", "error E5 permits-column 37 follows"]);
  });
});

describe("rows that look like sums and mean something else", () => {
  it("count the quarter before, or everything so far", () => {
    const rows = `
      1 | PBG                     | 1 | 2 | 3 | 6
      2 | SLF                     | 4 | 5 | 6 | 15
      . | Jumlah Triwulan II      | 5 | 7 | 9 | 21
      . | Jumlah Triwulan I       | 2 | 2 | 2 | 6
      . | Jumlah s.d. Triwulan II | 7 | 9 | 11 | 27`;
    expect(findingsOf(table(rows))).toEqual([]);
  });

  it("are shares and means", () => {
    const rows = `
      1 | PBG        | 1 | 2 | 3 | 6
      . | Rata-rata  | 1 | 2 | 3 | 2
      2 | SLF        | 4 | 5 | 6 | 15
      . | Jumlah     | 5 | 7 | 9 | 21
      . | Persentase | 24 | 33 | 43 | 100`;
    expect(findingsOf(table(rows))).toEqual([]);
  });

  it("add up one kind of several rows of each jenis izin", () => {
    const sheet = draw(`
      No | Jenis Izin    |        | Jan | Feb | Jumlah
      1  | SIP Dokter    | Terbit | 1   | 2   | 3
         |               | Tolak  | 0   | 1   | 1
      2  | PBG           | Terbit | 4   | 2   | 6
         |               | Tolak  | 0   | 3   | 3
         | Jumlah Terbit |        | 5   | 4   | 9
         | Jumlah Tolak  |        | 0   | 4   | 4
         | Jumlah        |        | 5   | 8   | 13`);
    expect(findingsOf(sheet)).toEqual([]);
  });
});

describe("columns that look like sums and mean something else", () => {
  it("add up months of a table above as well", () => {
    const sheet = draw(`
      No | Jenis Izin | Jan | Feb | Jumlah
      1  | PBG        | 1   | 2   | 3
      2  | SLF        | 3   | 4   | 7
      No | Jenis Izin | Mar | Apr | Jumlah
      1  | PBG        | 5   | 6   | 14
      2  | SLF        | 7   | 8   | 22`);
    expect(findingsOf(sheet)).toEqual([]);
  });

  it("add what was left over to the months", () => {
    const picture = `
      No | Jenis Izin | Sisa Bulan Lalu | Jan | Feb | Jumlah
      1  | PBG        | 2               | 1   | 2   | 5
      2  | SLF        | 0               | 4   | 3   | 7
      3  | SIP        | 1               | 4   | 3   | 8
      Jumlah |        | 3               | 9   | 8   | 20`;
    expect(findingsOf(draw(picture))).toEqual([]);
    expect(findingsOf(draw(picture.replace("| 3   | 8", "| 3   | 80")))).toEqual(["error F4 permits-row 8"]);
  });

  it("count another year", () => {
    const sheet = draw(`
      No | Jenis Izin | Jan | Feb | Jumlah 2024 | Jumlah 2023 | Naik/Turun
      1  | PBG        | 1   | 2   | 3           | 9           | -6
      2  | SLF        | 4   | 3   | 8           | 9           | -2
      3  | SIP        | 4   | 3   | 7           | 2           | 5
      Jumlah |        | 9   | 8   | 17          | 20          | -3`);
    expect(findingsOf(sheet)).toEqual(["error E3 permits-row 7"]);
  });

  it("are sums after all where their formulas add up some of the months", () => {
    const sheet = draw(`
      No | Jenis Izin | Jan | Feb | Mar | Jumlah
      1  | PBG        | 1   | 2   | 3   | =SUM(C2:D2) -> 3
      2  | SLF        | 4   | 5   | 6   | =C3+D3 -> 9`);
    expect(findingsOf(sheet)).toEqual(["error F2 permits-row 6", "error F3 permits-row 15"]);
  });
});

describe("what stands between the rows", () => {
  it("is a remark, which ends nothing", () => {
    const sheet = table(`
      1 | PBG    | 1 | 2 | 3 | 6
      *) termasuk IMB lama
      2 | SLF    | 4 | 5 | 6 | 15
      Catatan: data sementara
      3 | SIP    | 1 | 1 | 1 | 3
      . | Jumlah | 6 | 8 | 10 | 24`);
    expect(tablesOf(sheet)).toEqual(["permits A1:F7"]);
    expect(findingsOf(sheet)).toEqual([]);
  });

  it("is a jenis izin that had none, with its number", () => {
    const sheet = table(`
      1 | PBG    | 1 | 2 | 3 | 6
      2 | SLF    |   |   |   |
      3 | SIP    | . | - | nihil | 0
      4 | SIK    | 4 | – | — | 4
      . | Jumlah | 5 | 2 | 3 | 10`);
    expect(findingsOf(sheet)).toEqual([]);
  });
});

describe("groups that neither numbers nor names tell", () => {
  const groups = (outer: string, inner: string) =>
    table(`
      ${outer} | KESEHATAN   | 2 | 4 | 6 | 12
      ${inner} SIP Dokter    | 1 | 2 | 3 | 6
      ${inner} SIP Bidan     | 1 | 2 | 3 | 6
      2        | PERDAGANGAN | 2 | 2 | 3 | 7
      ${inner} SIUP          | 1 | 2 | 3 | 6
      ${inner} TDP           | 1 | 0 | 0 | 1
      .        | Jumlah      | 4 | 6 | 9 | 19`);

  it("are seen from the figures where the total bears it out", () => {
    expect(findingsOf(groups("1", ". | -"))).toEqual([]);
    expect(findingsOf(groups("1", ". | a."))).toEqual([]);
  });

  it("leave rows of which only a part is told", () => {
    const rows = `
      1 | SIP                  | 10 | 10 | 10 | 30
      . | di antaranya: bidan  | 4  | 4  | 4  | 12
      2 | SIUP                 | 2  | 2  | 3  | 7
      . | Jumlah               | 12 | 12 | 13 | 37`;
    expect(findingsOf(table(rows))).toEqual([]);
  });

  it("are numbered by their bidang, whose rows have no numbers of their own", () => {
    const sheet = draw(`
      No | Bidang      | Jenis Izin | Jan | Feb | Jumlah
      1  | Kesehatan   | SIP Dokter | 1   | 2   | 3
         |             | SIP Bidan  | 3   | 4   | 7
      2  | Perdagangan | SIUP       | 5   | 6   | 11
      Jumlah |         |            | 9   | 12  | 21`);
    expect(findingsOf(sheet)).toEqual([]);
  });
});

describe("a header that is printed again on the next page", () => {
  const pages = (number: string) =>
    table(`
      1 | SIP     | 1 | 2 | 3  | 6
      2 | PBG     | 4 | 3 | 1  | 8
      ${HEADER}
      ${number} | SLF | 1 | 2 | 3 | 6
      . | Jumlah  | ${number === "3" ? "6 | 7 | 7 | 20" : "1 | 2 | 3 | 6"}`);

  it("goes on where the numbers go on, and begins another table where they begin anew", () => {
    expect(tablesOf(pages("3"))).toEqual(["permits A1:F6"]);
    expect(tablesOf(pages("1"))).toEqual(["permits A1:F3", "permits A4:F6"]);
    expect(findingsOf([pages("3"), pages("1")])).toEqual([]);
  });
});
