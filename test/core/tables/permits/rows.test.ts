import { check } from "../../../../src/core/check";
import { cellName } from "../../../../src/core/grid/address";
import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { factsOf } from "../../../support/facts";

const table = (header: string, rows: string) => draw(`Jenis Izin | ${header}\n${rows.trim()}`);

describe("a column called total", () => {
  const HEADER = "Jan | Feb | Jumlah";
  const right = (name: string) => `${name} | 1 | 2 | 3`;
  const wrong = (name: string) => `${name} | 1 | 2 | 50`;
  const errors = (...rows: readonly string[]) => findingsOf(table(HEADER, rows.join("\n")), "error").length;

  it("is wrong where few rows differ, or half of more", () => {
    expect(errors(wrong("Izin A"))).toBe(1);
    expect(errors(right("Izin A"), wrong("Izin B"), wrong("Izin C"))).toBe(2);
    expect(errors(right("Izin A"), right("Izin B"), wrong("Izin C"), wrong("Izin D"))).toBe(2);
  });

  it("means something else where no row agrees, or most of more do not", () => {
    expect(errors(wrong("Izin A"), wrong("Izin B"))).toBe(0);
    expect(errors(right("Izin A"), wrong("Izin B"), wrong("Izin C"), wrong("Izin D"))).toBe(0);
  });

  it("is not confirmed by rows that had nothing", () => {
    expect(errors("Izin A | 0 | 0 | 0", "Izin B | 0 | 0 | 0", wrong("Izin C"), wrong("Izin D"))).toBe(0);
  });

  it.each([
    ["=SUM(B2:C2)"],
    ["= SUM($B$2:$C$2)"],
    ["=sum(b2:c2)"],
    ["=SUM(B2;C2)"],
    ["=SUM(B2, C2)"],
    ["=B2+C2"],
    ["=$B$2+$C2"],
  ])("is meant as the sum of all months where one row adds up some: %s", (formula) => {
    const sheet = table(
      "Jan | Feb | Mar | Jumlah",
      `Izin A | 1 | 2 | 3 | ${formula} -> 3\nIzin B | 4 | 5 | 6 | 9\nIzin C | 4 | 5 | 7 | 9`,
    );
    expect(findingsOf(sheet, "error")).not.toEqual([]);
  });

  it.each([["=SUM(B2:C2)*1"], ["=B2*3"], ["=B2+Z9"], ["=SUM(B2,Z9)"], ["=MAX(SUM(B2:C2),1)"], ["=1+SUM(B2:C2)"]])(
    "is not by a formula that does something else: %s",
    (formula) => {
      const sheet = table(
        "Jan | Feb | Mar | Jumlah",
        `Izin A | 1 | 2 | 3 | ${formula} -> 3\nIzin B | 4 | 5 | 6 | 9\nIzin C | 4 | 5 | 7 | 9`,
      );
      expect(findingsOf(sheet, "error")).toEqual([]);
    },
  );

  it("is judged by the rows whose quarters are all there", () => {
    const header = "Jan | Feb | Mar | TW I | Apr | Mei | Jun | TW II | Jumlah";
    const rows = (total: number) => `
      PBG | 1 | 2 | 3 | 6 | 4 | 5 | 6 | . | 21
      SLF | 1 | 1 | 1 | 3 | 2 | 2 | 2 | . | 9
      SIP | 1 | 0 | 0 | 1 | 1 | 1 | 1 | 3 | ${String(total)}`;
    expect(findingsOf(table(header, rows(4)), "error")).toEqual([]);
    expect(findingsOf(table(header, rows(40)), "error")).toEqual(["error J4 permits-row 4"]);
  });

  it("is left blank for what is carried over from month to month", () => {
    const rows = "Permohonan | 4 | 5 | .\nSisa | 1 | 2 | .\nTerbit | 3 | 4 | 7";
    expect(fillsOf(table(HEADER, rows))).toEqual(["D2 =SUM(B2:C2) 9"]);
    const summed = "Permohonan | 4 | 5 | 9\nSisa | 1 | 2 | 2\nTerbit | 3 | 4 | 7\nDalam Proses | 1 | 1 | 1";
    expect(findingsOf(table(HEADER, summed))).toEqual([]);
  });
});

describe("a column of targets", () => {
  const rows = (first: string, second: string, total: string) => `
    PBG        | ${first}  | 1 | 2 | 3
    Sub Jumlah | ${first}  | 1 | 2 | 3
    SLF        | ${second} | 4 | 5 | 9
    SIP        | ${second} | 1 | 1 | 2
    Jumlah     | ${total}  | 6 | 8 | 14`;
  const targets = (first: string, second: string, total: string) =>
    table("Target | Jan | Feb | Jumlah", rows(first, second, total));

  it("adds up where one total says so", () => {
    expect(findingsOf(targets("20", "30", "80"))).toEqual([]);
    expect(findingsOf(targets("20", "30", "8"))).toEqual(["error B6 permits-column 80"]);
  });

  it("does not where no total says so", () => {
    const sheet = (total: string) =>
      table(
        "Target | Jan | Feb | Jumlah",
        `PBG | 20 | 1 | 2 | 3\nSLF | 30 | 4 | 5 | 9\nJumlah | ${total} | 5 | 7 | 12`,
      );
    expect(findingsOf(sheet("25"))).toEqual([]);
    expect(findingsOf(sheet("50"))).toEqual([]);
  });

  it.each([
    ["the same share for each", ["100", "100"], []],
    ["the same number for each, too many for a share", ["150", "150"], ["B4 =SUM(B2:B3) 300"]],
    ["as many as its own for each", ["90", "80"], ["B4 =SUM(B2:B3) 170"]],
  ])("is filled or not where it says %s", (_, [first = "", second = ""], fills) => {
    const sheet = table(
      "Target | Jan | Feb | Jumlah",
      `PBG | ${first} | 1 | 2 | 3\nSLF | ${second} | 4 | 5 | 9\nJumlah | . | 5 | 7 | 12`,
    );
    expect(fillsOf(sheet)).toEqual(fills);
  });

  it("may be a share in parts of a hundred, which is no wrong count beside right ones", () => {
    const sheet = table(
      "Target | Jan | Feb | Jumlah",
      "PBG | 100 | 1 | 2 | 3\nSLF | 100 | 4 | 5 | 9\nJumlah | 100 | 5 | 7 | 12",
    );
    expect(findingsOf(sheet)).toEqual([]);
  });
});

describe("what the figures of a table are", () => {
  it("is never put right with what no count can be", () => {
    expect(findingsOf(table("Jan | Feb | Jumlah", "PBG | 15 | 16 | 13\nSLF | 4 | 5 | 9"))).toEqual([
      "error D2 permits-row 31",
    ]);
  });

  it("names the sum, its row and its column", () => {
    const rows = "PBG | 1 | 2 | 3\nSLF | 4 | 5 | 9\nJumlah | 5 | 70 | 12";
    expect(factsOf(table("Jan | Feb | Jumlah", rows))).toEqual([
      expect.stringContaining("subject Jumlah, Feb, actual 70, expected 7"),
    ]);
    expect(factsOf(table("Jan | Feb | Jumlah", "PBG | 1 | 2 | 3\nSLF | 4 | 5 | 90"))).toEqual([
      expect.stringContaining("subject SLF, Jumlah, actual 90, expected 9"),
    ]);
  });

  it("is counts, though some were typed below zero, where they are few among many", () => {
    const header = "Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agu | Sep | Okt | Nov | Des";
    const row = (first: number) => `${String(first)} | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1`;
    const some = `Izin A | ${row(-1)}\nIzin B | ${row(-2)}\nIzin C | ${row(-3)}\nIzin D | ${row(1)}`;
    expect(findingsOf(table(header, some), "error")).toHaveLength(3);
    expect(tablesOf(table("Jan | Feb", "Izin A | -1 | 1\nIzin B | -2 | 1\nIzin C | -3 | 1"))).toEqual([]);
  });

  it("is told with the line that names it and the cell that holds it all", () => {
    const picture = `
      Rekap Izin Tahun 2024
      Jenis Izin | Jan | Feb | Jumlah
      PBG        | 1   | 2   | 3
      Jumlah     | 1   | 2   | 3`;
    const own = (drawn: string) =>
      check({ sheets: [draw(drawn)] }).tables.map(({ table: { title, result } }) => [
        title,
        result && cellName(result),
      ]);
    expect(own(picture)).toEqual([["Rekap Izin Tahun 2024", "D4"]]);
    expect(own("Jenis Izin | Jan | Feb\nPBG | 1 | 2\nJumlah | 1 | 2")).toEqual([[null, "B3"]]);
    expect(own("Jenis Izin | Jan | Feb\nPBG | 1 | 2")).toEqual([[null, null]]);
  });
});

describe("a header printed again below", () => {
  it("begins another table where it names other months, though the numbers go on", () => {
    const sheet = draw(`
      No | Jenis Izin | Jan | Feb | Jumlah
      1  | PBG        | 1   | 2   | 3
      2  | SLF        | 3   | 4   | 7
      No | Jenis Izin | Mar | Apr | Jumlah
      3  | SIP        | 5   | 6   | 11
      4  | SIK        | 7   | 8   | 15`);
    expect(tablesOf(sheet)).toEqual(["permits A1:E3", "permits A4:E6"]);
  });
});

describe("columns that reach over months", () => {
  const reaching = (header: string, ...rows: readonly string[]) => table(header, rows.join("\n"));

  it("from one to another are a part of those that stand there", () => {
    const header = "Jan | Feb | Mar | Feb s.d. Mar | Jumlah";
    expect(fillsOf(reaching(header, "PBG | 1 | 2 | 3 | . | 6", "SLF | 4 | 5 | 6 | 11 | 15"))).toEqual([
      "E2 =SUM(C2:D2) 5",
    ]);
  });

  it("beyond the last, or before no month, are none that is known", () => {
    const beyond = reaching("Jan | Feb | s.d. Juni | Jumlah", "PBG | 1 | 2 | . | 3", "SLF | 4 | 5 | . | 9");
    expect(fillsOf(beyond)).toEqual([]);
  });

  it("to the end of a year are what was before only where they stand first", () => {
    const behind = "April | Mei | s.d. Desember | Jumlah";
    expect(fillsOf(reaching(behind, "PBG | 1 | 2 | 9 | .", "SLF | 4 | 5 | 9 | 9"))).toEqual(["E2 =SUM(B2:C2) 3"]);
  });
});
