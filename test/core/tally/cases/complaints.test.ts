import { BLANK, DAYS, LIST, list, months, right } from "../../../support/caseLists";
import { draw } from "../../../support/draw";
import { fillsOf, findingsOf } from "../../../support/checked";

describe("a table that counts complaints by month", () => {
  it("is silent where it is right, wherever the list stands", () => {
    expect(findingsOf([right(), list()]).filter((one) => one.startsWith("error"))).toEqual([]);
    expect(fillsOf([list(), right()])).toEqual([]);
  });

  it("is filled with formulas that count the list", () => {
    expect(fillsOf([months(BLANK, BLANK, BLANK, BLANK), list()])).toEqual([
      `C3 =COUNTIFS(${DAYS(4, 5)}) 1`,
      `C4 =COUNTIFS(${DAYS(5, 6)}) 2`,
      `C5 =COUNTIFS(${DAYS(6, 7)}) 2`,
      `D3 =COUNTIFS(Pengaduan!$F$3:$F$500,"Selesai",${DAYS(4, 5)}) 1`,
      `D4 =COUNTIFS(Pengaduan!$F$3:$F$500,"Selesai",${DAYS(5, 6)}) 1`,
      `D5 =COUNTIFS(Pengaduan!$F$3:$F$500,"Selesai",${DAYS(6, 7)}) 1`,
      `E3 =COUNTIFS(Pengaduan!$F$3:$F$500,"Proses",${DAYS(4, 5)}) 0`,
      `E4 =COUNTIFS(Pengaduan!$F$3:$F$500,"Proses",${DAYS(5, 6)}) 1`,
      `E5 =COUNTIFS(Pengaduan!$F$3:$F$500,"Proses",${DAYS(6, 7)}) 1`,
      "C6 =SUM(C3:C5) 5",
      "D6 =SUM(D3:D5) 3",
      "E6 =SUM(E3:E5) 2",
    ]);
  });

  it("has a wrong count told, and its sum as following from it", () => {
    expect(findingsOf([months("1 | 1 | 0", "3 | 1 | 1", "2 | 1 | 1", "6 | 3 | 2"), list()], "error")).toEqual([
      "error C4 case-count 2",
      "error C6 totals-down 5 follows",
    ]);
  });

  it("gets numbers where days are typed as texts, which no formula counts", () => {
    const texts = LIST.map(
      ([, status], at) =>
        [["18-04-2024", "2 Mei 2024", "3 Mei 2024", "10/06/2024", "30 Juni 2024"][at] ?? "", status] as const,
    );
    const fills = fillsOf([months(BLANK, BLANK, BLANK, BLANK), list(texts)]);
    expect(fills.slice(0, 3)).toEqual(["C3 1", "C4 2", "C5 2"]);
  });

  it("counts a state in every way that the list writes it, and leaves one of which it is not clear", () => {
    const ways = LIST.map(([day, status], at) => [day, at === 1 ? "Sudah selesai" : status] as const);
    expect(fillsOf([months(BLANK, BLANK, BLANK, BLANK), list(ways)])[4]).toBe(
      `D4 =COUNTIFS(Pengaduan!$F$3:$F$500,"Selesai",${DAYS(5, 6)})+COUNTIFS(Pengaduan!$F$3:$F$500,"Sudah selesai",${DAYS(5, 6)}) 1`,
    );
    const unclear = LIST.map(([day, status], at) => [day, at === 1 ? "Diteruskan" : status] as const);
    const cells = fillsOf([months(BLANK, BLANK, BLANK, BLANK), list(unclear)]).map((fill) => fill.split(" ")[0]);
    expect(cells).toEqual(expect.arrayContaining(["C4", "D3"]));
    expect(cells).not.toEqual(expect.arrayContaining(["D4"]));
    expect(findingsOf([months("1 | 1 | 0", "2 | 1 | 1", "2 | 1 | 1", "5 | 3 | 2"), list(unclear)], "error")).toEqual(
      [],
    );
  });

  it("fills no month to which a case without a day may belong, and calls none wrong for it", () => {
    const undated = LIST.map(([day, status], at) => [at === 1 ? "." : day, status] as const);
    expect(fillsOf([months(BLANK, BLANK, BLANK, BLANK), list(undated)])).toEqual([]);
    expect(findingsOf([right(), list(undated)], "error")).toEqual([]);
  });

  it("may have its months across", () => {
    const across = (april: string, mei: string, juni: string) =>
      draw(
        `Rekapitulasi Pengaduan Tahun 2024
        Uraian                     | April    | Mei    | Juni    | Jumlah
        Pengaduan yang masuk       | ${april} | ${mei} | ${juni} | .
        Pengaduan yang selesai     | 1        | 1      | 1       | 3
        Pengaduan yang belum selesai | 0      | 1      | 1       | 2`,
        "Rekap",
      );
    expect(fillsOf([across(".", ".", "."), list()]).map((fill) => fill.replace(/ =.* /, " "))).toEqual([
      "B3 1",
      "C3 2",
      "D3 2",
      "E3 5",
    ]);
    expect(findingsOf([across("1", "2", "3"), list()], "error")).toEqual(["error D3 case-count 2"]);
  });

  it("has nothing told of what was followed up, which a case that is open may be too", () => {
    const followed = draw(
      `Rekap Pengaduan Tahun 2024
      Bulan | Masuk | Ditindaklanjuti | Belum Ditindaklanjuti
      April | 1     | 1               | 0
      Mei   | 2     | 2               | 0
      Juni  | 2     | 2               | 0`,
      "Rekap",
    );
    expect(findingsOf([followed, list()], "error")).toEqual([]);
  });

  it("may be of quarters", () => {
    const quarters = draw(
      `Rekap Pengaduan Tahun 2024
      Triwulan   | Pengaduan Masuk
      TW II      | .
      TW III     | .`,
      "Rekap",
    );
    expect(fillsOf([quarters, list()])).toEqual([`B3 =COUNTIFS(${DAYS(4, 7)}) 5`]);
  });
});

describe("a table that counts complaints by state", () => {
  const states = (selesai: string, proses: string, jumlah: string, title = "Status Pengaduan Triwulan II Tahun 2024") =>
    draw(
      `${title}
      No | Status       | Jumlah
      1  | Selesai      | ${selesai}
      2  | Masih Proses | ${proses}
      .  | Jumlah       | ${jumlah}`,
      "Rekap",
    );

  it("is filled, also where no period is said, and told of where it is wrong", () => {
    expect(fillsOf([states(".", ".", "."), list()])).toEqual([
      `C3 =COUNTIFS(Pengaduan!$F$3:$F$500,"Selesai",${DAYS(4, 7)}) 3`,
      `C4 =COUNTIFS(Pengaduan!$F$3:$F$500,"Proses",${DAYS(4, 7)}) 2`,
      "C5 =SUM(C3:C4) 5",
    ]);
    expect(fillsOf([states(".", ".", ".", "Status Pengaduan"), list()])).toEqual([
      'C3 =COUNTIFS(Pengaduan!$F$3:$F$500,"Selesai") 3',
      'C4 =COUNTIFS(Pengaduan!$F$3:$F$500,"Proses") 2',
      "C5 =SUM(C3:C4) 5",
    ]);
    expect(findingsOf([states("3", "2", "5"), list()], "error")).toEqual([]);
    expect(findingsOf([states("4", "2", "5"), list()], "error")).toContain("error C3 case-count 3");
  });
});
