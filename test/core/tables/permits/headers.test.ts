import { fillsOf, findingsOf, taughtTablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("a header in several rows", () => {
  it("has its own months for each thing that a month counts", () => {
    const picture = `
      No | Jenis Izin | Januari |        | Februari |        | Jumlah |
         |            | Masuk   | Terbit | Masuk    | Terbit | Masuk  | Terbit
      1  | PBG        | 5       | 4      | 6        | 6      | 11     | 10
      2  | SLF        | 3       | 2      | 7        | 5      | 10     | 7
      Jumlah |        | 8       | 6      | 13       | 11     | 21     | 17`;
    expect(taughtTablesOf(draw(picture))).toEqual(["permits A1:H5"]);
    expect(findingsOf(draw(picture))).toEqual([]);
    expect(findingsOf(draw(picture.replace("| 4      | 6 ", "| 9      | 6 ")))).toEqual(["error D3 permits-count 4"]);
  });

  it("leaves out columns of money, shares and targets", () => {
    const sheet = draw(`
      No | Jenis Izin | Target | Januari |                | Februari |                | Jumlah Izin | Jumlah Retribusi (Rp) | %
         |            |        | Izin    | Retribusi (Rp) | Izin     | Retribusi (Rp) |             |                       |
      1  | PBG        | 20     | 5       | 400000.5       | 6        | 600000         | 11          | 1000000.5             | 0.55
      2  | SLF        | 20     | 2       | 400000         | 7        | 600000         | 8           | 1000000               | 0.45
      Jumlah |        | 40     | 7       | 800000.5       | 13       | 1200000        | 20          | 2000000.5             | 0.5`);
    expect(findingsOf(sheet)).toEqual(["error H4 permits-row 9"]);
  });

  it("takes the year from the row above, so that a month of another year is another month", () => {
    const sheet = draw(`
      No | Jenis Izin | 2023 |     | 2024 |     | Jumlah
         |            | Jan  | Feb | Jan  | Feb |
      1  | PBG        | 1    | 2   | 3    | 4   | 10
      2  | SLF        | 1    | 2   | 3    | 4   | 10`);
    expect(findingsOf(sheet)).toEqual([]);
  });

  it("tells channels beside each other by the banner over their months", () => {
    const picture = `
      No | Jenis Izin | Manual |     |        | OSS |     |
         |            | Jan    | Feb | Jumlah | Jan | Feb | Jumlah
      1  | PBG        | 1      | 2   | 3      | 4   | 5   | 9
      2  | SLF        | 6      | 7   | 13     | 8   | 9   | 17`;
    expect(findingsOf(draw(picture))).toEqual([]);
    expect(findingsOf(draw(picture.replace("| 17", "| 71")))).toEqual(["error H4 permits-row 17"]);
  });

  it("is not understood where months fold over into a second row", () => {
    const sheet = draw(`
      No | Jenis Izin | Jan | Feb | Mar
         |            | Apr | Mei | Jun
      1  | PBG        | 1   | 2   | 3
         |            | 4   | 5   | 6`);
    expect(taughtTablesOf(sheet)).toEqual([]);
  });

  it("names months that were typed as dates by their number", () => {
    const sheet = draw(`
      Jenis Izin | 45383 | 45413 | 45444 | Jumlah
      PBG        | 100   | 110   | 990   | 1200`);
    expect(findingsOf(sheet)).toEqual(["info D2 sharp-jump -"]);
  });
});

describe("quarters without months", () => {
  const quarters = (label: string) =>
    draw(`
      No | ${label} | TW I | TW II | TW III | TW IV | Jumlah
      1  | PBG      | 1    | 2     | 3      | 4     | 10
      2  | SLF      | 1    | 2     | 3      | 4     | 11
      Jumlah |      | 2    | 4     | 6      | 8     | 20`);

  it("are a permit table where permits are named, and only there", () => {
    expect(findingsOf(quarters("Jenis Izin"))).toEqual(["error G3 permits-row 10"]);
    expect(taughtTablesOf(quarters("Sektor"))).toEqual([]);
  });

  it.each([["Semester"], ["Smt."], ["SEM"]])("are the addends of semesters: %s I", (semester) => {
    const sheet = draw(`
      Jenis Izin | TW I | TW II | ${semester} I | TW III | TW IV | ${semester} II | Jumlah
      PBG        | 1    | 2     | 3          | 3      | 4     | 7           | 10
      SLF        | 1    | 2     | 3          | 3      | 4     | 8           | 10`);
    expect(findingsOf(sheet)).toEqual(["error G3 permits-part 7"]);
  });
});

describe("what counts by month but is no permit table", () => {
  it.each([
    ["money with its cents", "Uraian | Jan | Feb\nATK | 10.5 | 20.25\nListrik | 30.75 | 5"],
    ["an index", "Nama Unsur | Jan | Feb\nPersyaratan | 3.4 | 3.5\nProsedur | 3.1 | 3.2"],
    ["a balance that falls below zero", "Uraian | Jan | Feb | Jumlah\nKas | -5 | -6 | -11\nBank | -1 | -2 | -3"],
  ])("%s", (_, picture) => {
    expect(taughtTablesOf(draw(picture))).toEqual([]);
  });
});

describe("the first row of a header", () => {
  it("is its own, whatever stands beside it in the header of a table to the left", () => {
    const sheet = draw(`
      No | Jenis Izin | 2024 |     |        |   | Izin melalui OSS |     |     |
         |            | Jan  | Feb | Jumlah |   | Jenis Izin       | Jan | Feb | Jumlah
      1  | PBG        | 1    | 2   | 3      |   | PBG              | 4   | 5   | 9
      2  | SLF        | 6    | 7   | 13     |   | SLF              | 8   | 9   | 17`);
    expect(taughtTablesOf(sheet)).toEqual(["permits A1:E4", "permits G2:J4"]);
  });

  it("is a year over its months, also where the year is a number and nothing stands beside it", () => {
    const picture = `
                 | 2023 |     | 2024 |     |
      Jenis Izin | Jan  | Feb | Jan  | Feb | Jumlah
      PBG        | 1    | 2   | 3    | 4   | 10
      SLF        | 1    | 2   | 3    | 4   | 10`;
    expect(taughtTablesOf(draw(picture))).toEqual(["permits A1:F4"]);
    expect(findingsOf(draw(picture))).toEqual([]);
    expect(findingsOf(draw(picture.replace("| Jan  | Feb | Jumlah", "| Feb  | Jan | Jumlah")))).toEqual([
      "warning E2 months-out-of-order -",
    ]);
  });

  it("is no row of figures of a table above, though one of them could be a year", () => {
    const sheet = draw(`
      Lainnya    | 2024 | 17  |
      Jenis Izin | Jan  | Feb | Jumlah
      PBG        | 1    | 2   | 3
      SLF        | 6    | 7   | 13`);
    expect(taughtTablesOf(sheet)).toEqual(["permits A2:D4"]);
  });
});

describe("quarters over their months, below the year", () => {
  const table = (first: string, second: string, year: string) => `
    No | Jenis Izin | Tahun 2024 |     |     |     |             |     |     |     | Jumlah
       |            | Triwulan I |     |     |     | Triwulan II |     |     |     |
       |            | Jan        | Feb | Mar | Jml | Apr         | Mei | Jun | Jml |
    1  | PBG        | 3          | 4   | 5   | ${first} | 6    | 7   | 9   | ${second} | ${year}
    2  | SLF        | 2          | 1   | 8   | 11  | 5           | 3   | 2   | 10  | 21`;

  test("tell which quarter each total adds up", () => {
    expect(findingsOf(draw(table("12", "22", "34")))).toEqual([]);
    expect(fillsOf(draw(table(".", ".", ".")))).toEqual([
      "F4 =SUM(C4:E4) 12",
      "J4 =SUM(G4:I4) 22",
      "K4 =SUM(F4,J4) 34",
    ]);
    expect(findingsOf(draw(table("12", "24", "34")), "error")).toEqual(["error J4 permits-part 22"]);
  });
});

describe("an empty column behind the months", () => {
  const table = (header: string, first: string) => `
    No | Jenis Izin | Apr | Mei | Jun | . | ${header}
    1  | PBG        | 3   | 4   | 5   | . | ${first}
    2  | SLF        | 2   | 1   | 8   | . | 11
    .  | Jumlah     | 5   | 5   | 13  | . | 23`;

  test("parts them from their total", () => {
    expect(fillsOf(draw(table("JML", ".")))).toEqual(["G2 =SUM(C2:E2) 12"]);
    expect(findingsOf(draw(table("JML", "21")), "error")).toEqual(["error G2 permits-row 12"]);
  });

  test("parts them from what is of something else", () => {
    expect(findingsOf(draw(table("Jumlah Penduduk", "21")))).toEqual([]);
  });
});

describe("a column that sorts the permits beside the one that names them", () => {
  const picture = `
    No | Bidang    | Jenis Izin | Jul | Ags | Jumlah
    1  | Kesehatan | Apotek     | 3   | 4   | 7
    2  | Kesehatan | Klinik     | 5   | 1   | 6
    3  | Kesehatan | Optik      | 2   | 2   | 4`;

  it("names none of them, so that none is there twice", () => {
    expect(findingsOf(draw(picture))).toEqual([]);
    expect(findingsOf(draw(picture.replace("Optik ", "Klinik"))).join()).toMatch(/repeated-permit/);
  });
});
