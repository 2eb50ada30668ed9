import { fillsOf, findingsOf, tablesOf } from "../../support/checked";
import { draw } from "../../support/draw";

const DAILY = `
  REKAP HARIAN IZIN TERBIT BULAN MEI 2025
  NO     | JENIS IZIN | TANGGAL |   |   |   |   |   |    |   |   | JML
  .      | .          | 1       | 2 | 3 | 4 | 5 | 6 | 7  | 8 | 9 | .
  1      | NIB        | .       | 3 | . | . | 2 | 1 | 4  | 2 | . | 12
  2      | PBG        | .       | 1 | . | . | 2 | . | 4  | 2 | . | 9
  3      | SLF        | .       | 1 | . | . | . | 1 | 5  | 2 | . | 9
  4      | SIP        | .       | . | . | . | 2 | 1 | 1  | 3 | . | 7
  JUMLAH | .          | .       | 5 | . | . | 6 | 3 | 14 | 9 | . | 37`;
const drawn = (picture: string) => draw(picture, "MEI", ["C2:K2", "A2:A3", "B2:B3", "L2:L3"]);

describe("a table with a column for each day of a month", () => {
  it("is silent where right, and its wrong total or count is named", () => {
    expect(tablesOf(drawn(DAILY))).toEqual(["permits A2:L8"]);
    expect(findingsOf(drawn(DAILY))).toEqual([]);
    expect(findingsOf(drawn(DAILY.replace("| 14 |", "| 41 |")))).toEqual(["error I8 totals-down 14"]);
    expect(findingsOf(drawn(DAILY.replace("SLF        | .       | 1", "SLF        | .       | 7")))).toEqual([
      "error D6 totals-entry 1",
    ]);
  });

  it("is filled, and days on which nobody worked stay blank", () => {
    const blank = DAILY.replace(/\| \d+$/gm, "| .").replace("5 | . | . | 6 | 3 | 14 | 9", ". | . | . | . | . | . | .");
    const fills = fillsOf(drawn(blank)).map((fill) => fill.replace(/ =.* /, " "));
    expect(fills).toEqual(["D8 5", "G8 6", "H8 3", "I8 14", "J8 9", "L4 12", "L5 9", "L6 9", "L7 7", "L8 37"]);
  });

  it("needs no word over the days where they are all of a month", () => {
    const month = (days: number) => {
      const all = Array.from({ length: days }, (_, at) => at + 1);
      const row = (name: string) => `${name} | ${all.join(" | ")} | ${(days * (days + 1)) / 2}`;
      const sum = `JUMLAH | . | ${all.map((day) => 3 * day).join(" | ")} | .`;
      return `${row("No | Jenis Izin").replace(/\d+$/, "Jumlah")}\n${["NIB", "PBG", "SLF"].map((name, at) => row(`${at + 1} | ${name}`)).join("\n")}\n${sum}`;
    };
    expect(fillsOf(draw(month(30)))).toContain("AG5 =SUM(AG2:AG4) 1395");
    expect(fillsOf(draw(month(20)))).toEqual([]);
  });

  it("is no row that numbers the columns, nor the first row of a table with a column of days", () => {
    const numbered = `
      Tanggal | Masuk | Terbit | Tolak | Proses | Jumlah
      1       | 2     | 3      | 4     | 5      | 14
      2       | 3     | 3      | 1     | 0      | 7
      3       | 3     | 3      | 1     | 0      | 7
      Jumlah  | 8     | 9      | 6     | 5      | 28`;
    expect(tablesOf(draw(numbered))).toEqual(["totals A1:F5"]);
    expect(findingsOf(draw(numbered))).toEqual([]);
    const dated = `
      No     | Jenis Izin | Tanggal | Jumlah | Ket
      1      | 2          | 3       | 4      | 5
      1      | NIB        | 3       | 5      | .
      2      | PBG        | 4       | 6      | .
      3      | SLF        | 5       | 7      | .
      JUMLAH | .          | .       | .      | .`;
    expect(fillsOf(draw(dated))).toEqual(["D6 =SUM(D3:D5) 18"]);
  });
});
