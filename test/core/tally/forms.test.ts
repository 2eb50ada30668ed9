import { fillsOf, findingsOf, tablesOf } from "../../support/checked";
import { draw } from "../../support/draw";
import { recap, register, REGISTER } from "../../support/registers";

/** The cells that a form gets from the register: "C4 1". */
const counted = (form: string) =>
  fillsOf([register(), recap(form)])
    .filter((fill) => fill.includes("COUNTIFS"))
    .map((fill) => fill.replace(/=COUNTIFS\(.*\) /, ""));

describe("the rows of a form that nobody has filled in yet", () => {
  it("are those that the register lists, and those that are numbered as they are", () => {
    const form = `
      Rekap Izin Tahun 2024
      No | Jenis Izin   | April | Mei
      A  | Umum         |       |
      1  | Reklame      |       |
      2  | Izin Apotek  |       |
      B  | Lain-lain    |       |
      1  | Pendidikan   |       |
         | Jumlah       |       |`;
    expect(counted(form)).toEqual(["C4 1", "D4 1", "C5 0", "D5 0", "C7 0", "D7 1"]);
    expect(fillsOf([register(), recap(form)]).filter((fill) => fill.includes("SUM"))).toEqual([
      "C8 =SUM(C4:C5,C7) 1",
      "D8 =SUM(D4:D5,D7) 2",
    ]);
  });

  it("are only those that it lists where none has a number", () => {
    const form = `
      Rekap Izin Tahun 2024
      Jenis Izin  | April | Mei
      UMUM        |       |
      Reklame     |       |
      Pendidikan  |       |
      Jumlah      |       |`;
    expect(counted(form)).toEqual(["B4 1", "C4 1", "B5 0", "C5 1"]);
  });

  it("are none below that have a number and no name", () => {
    const form = `
      Rekap Izin Tahun 2024
      No | Jenis Izin | April | Mei
      1  | Reklame    |       |
      2  | Pendidikan |       |
      3  |            |       |
      4  |            |       |`;
    expect(tablesOf(recap(form))).toEqual([]);
    expect(counted(form)).toEqual(["C3 1", "D3 1", "C4 0", "D4 1"]);
  });
});

describe("what a register tells of a table", () => {
  it("is what was issued, not what came in", () => {
    const table = (issued: number) =>
      recap(`
        Rekap Izin Tahun 2024
        Jenis Izin | April |        | Mei   |
                   | Masuk | Terbit | Masuk | Terbit
        Reklame    | 7     | 1      | 9     | ${String(issued)}
        Pendidikan | 3     | 0      | 4     | 1`);
    expect(findingsOf([register(), table(1)], "error")).toEqual([]);
    expect(findingsOf([register(), table(6)], "error")).toEqual(["error E4 permits-register 1"]);
  });

  it("is nothing of columns that each count something else", () => {
    const table = recap(`
      Rekap Izin Tahun 2024
      Jenis Izin | April |       | Mei   |
                 | Masuk | Tolak | Masuk | Tolak
      Reklame    | 7     | 2     | 9     | 3
      Pendidikan | 3     | 4     | 4     | 1`);
    expect(findingsOf([register(), table], "error")).toEqual([]);
  });

  it("is nothing of quarters", () => {
    const table = recap(`
      Rekap Izin Tahun 2024
      Jenis Izin | TW I | TW II | Jumlah
      Reklame    | 4    | 9     | 13
      Pendidikan | 3    | 8     | 11`);
    expect(findingsOf([register(), table], "error")).toEqual([]);
  });

  it("is nothing of a cell that another covers", () => {
    const picture = `
      Rekap Izin Tahun 2024
      Jenis Izin | April | Mei | Juni
      Reklame    | 1     | 1   | 1
      Pendidikan | 0     |     | 0`;
    expect(findingsOf([register(), draw(picture, "Rekap")])).toEqual(["warning C4 blank-figure 1"]);
    expect(findingsOf([register(), draw(picture, "Rekap", ["C3:C4"])])).not.toContainEqual(
      expect.stringContaining("C4"),
    );
  });

  it.each([
    ["of its heading", "Rekap Izin Tahun 2023\nJenis Izin | April | Mei", "Rekap"],
    ["of its sheet's name", "Rekap Izin\nJenis Izin | April | Mei", "Rekap 2023"],
    ["of its header", "Rekap Izin Tahun 2024\nJenis Izin | April 2023 | Mei 2023", "Rekap"],
  ])("is nothing of another year, by the words %s", (_, header, name) => {
    const table = recap(`${header}\nReklame | 5 | 6\nPendidikan | 7 | 8`, name);
    expect(findingsOf([register(), table], "error")).toEqual([]);
  });

  it("is of the register's own year where the heading speaks of two", () => {
    const heading = "Menurut Peraturan Nomor 7 Tahun 2023\nRekap Izin Tahun 2024";
    const table = recap(`${heading}\nJenis Izin | April | Mei\nReklame | 1 | 6\nPendidikan | 0 | 1`);
    expect(findingsOf([register(), table], "error")).toEqual(["error C4 permits-register 1"]);
  });

  it("is of the year of a column, though the register holds two", () => {
    const both = register(`${REGISTER}\n5 | 45035 | E | Reklame`);
    const table = (april: number) =>
      recap(`
        Rekap Izin
        Jenis Izin | Apr 2023 | Apr 2024 | Mei 2024 | Jun 2024
        Reklame    | ${String(april)} | 1 | 1 | 1
        Pendidikan | 0 | 0 | 1 | 0`);
    expect(findingsOf([both, table(1)])).toEqual([]);
    expect(findingsOf([both, table(4)], "error")).toEqual(["error B3 permits-register 1"]);
  });
});
