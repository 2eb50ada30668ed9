import { draw } from "../../../support/draw";
import { fillsOf, findingsOf } from "../../../support/checked";
import { factsOf } from "../../../support/facts";

/** Days as Excel's numbers: 18 April, 2 and 3 May, 10 and 30 June 2024. */
const [APRIL, MAY, LATER, JUNE, END] = [45400, 45414, 45415, 45453, 45473];
const HEADER = "No | Nama Pelapor | Tanggal | Uraian Pengaduan | Tindak Lanjut | Status";
const row = (day: number | string, status: string, at: number) =>
  `${at + 1} | Pelapor | ${day} | Jalan rusak | Rapat | ${status}`;
const LIST: readonly (readonly [number | string, string])[] = [
  [APRIL, "Selesai"],
  [MAY, "Selesai"],
  [LATER, "Proses"],
  [JUNE, "Selesai"],
  [END, "Proses"],
];
const list = (cases = LIST, title = "Daftar Pengaduan Triwulan II Tahun 2024", name = "Pengaduan") =>
  draw([title, HEADER, ...cases.map(([day, status], at) => row(day, status, at))].join("\n"), name);
const months = (
  april: string,
  mei: string,
  juni: string,
  jumlah: string,
  title = "Rekap Pengaduan Triwulan II Tahun 2024",
) =>
  draw(
    `${title}
    No | Bulan  | Masuk | Selesai | Proses
    1  | April  | ${april}
    2  | Mei    | ${mei}
    3  | Juni   | ${juni}
    .  | Jumlah | ${jumlah}`,
    "Rekap",
  );
const BLANK = ". | . | .";
const right = () => months("1 | 1 | 0", "2 | 1 | 1", "2 | 1 | 1", "5 | 3 | 2");
const DAYS = (from: number, to: number) =>
  `Pengaduan!$C$3:$C$500,">="&DATE(2024,${from},1),Pengaduan!$C$3:$C$500,"<"&DATE(2024,${to},1)`;

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

describe("a list is not what a table was counted from", () => {
  it.each([
    ["where it is of other months", months(BLANK, BLANK, BLANK, BLANK, "Rekap Pengaduan Triwulan II Tahun 2023")],
    [
      "where it is of something else",
      months(BLANK, BLANK, BLANK, BLANK, "Rekap Permintaan Data Triwulan II Tahun 2024"),
    ],
    ["where nothing says what is counted", months(BLANK, BLANK, BLANK, BLANK, "Rekap Triwulan II Tahun 2024")],
    [
      "where the table is of one way to complain",
      months(BLANK, BLANK, BLANK, BLANK, "Rekap Pengaduan SP4N Triwulan II Tahun 2024"),
    ],
    [
      "where the table is of applications",
      months(BLANK, BLANK, BLANK, BLANK, "Rekap Permohonan Izin Triwulan II Tahun 2024"),
    ],
  ])("%s", (_, table) => {
    expect(fillsOf([table, list()])).toEqual([]);
  });

  it("where two lists are of one month", () => {
    expect(
      fillsOf([
        months(BLANK, BLANK, BLANK, BLANK),
        list(),
        list(LIST, "Daftar Pengaduan Triwulan II Tahun 2024", "Lain"),
      ]),
    ).toEqual([]);
  });

  it("where it confirms nothing, which is one warning", () => {
    expect(factsOf([months("7 | 1 | 0", "9 | 1 | 1", "8 | 1 | 1", "24 | 3 | 2"), list()])).toEqual(
      expect.arrayContaining(["warning C3 register-differs: register Pengaduan, typed 3, confirmed 0"]),
    );
    expect(findingsOf([months("7 | 1 | 0", "9 | 1 | 1", "8 | 1 | 1", "24 | 3 | 2"), list()], "error")).toEqual([]);
  });

  it("of lists of a month each, the one of the month tells", () => {
    const april = list(LIST.slice(0, 1), "Daftar Pengaduan Bulan April 2024", "April");
    const mei = list(LIST.slice(1, 3), "Daftar Pengaduan Bulan Mei 2024", "Mei");
    const cells = fillsOf([months(BLANK, BLANK, BLANK, BLANK), april, mei]).map((fill) => fill.replace(/ =.* /, " "));
    expect(cells).toEqual(expect.arrayContaining(["C3 1", "C4 2"]));
    expect(cells).toContain("C6 3");
    expect(cells.some((cell) => cell.startsWith("C5"))).toBe(false);
  });
});

describe("sums of a table that is filled from a list", () => {
  it("have as parts also the months that were blank, and those that are still to come", () => {
    const year = draw(
      `Rekap Pengaduan Tahun 2024
      Bulan    | Masuk | Selesai
      Januari  | 3     | 3
      Februari | 2     | 2
      Maret    | 4     | 4
      April    | .     | .
      Mei      | .     | .
      Juni     | .     | .
      Juli     | .     | .
      Jumlah   | .     | .`,
      "Rekap",
    );
    const fills = fillsOf([list(), year]);
    expect(fills).toContain("B10 =SUM(B3:B9) 14");
    expect(fills.map((fill) => fill.split(" ")[0])).not.toContain("B9");
  });

  it("are left where what stands there is no sum: how many are open at the end", () => {
    const stock = months("1 | 1 | 0", "2 | 1 | 1", "2 | 1 | 1", "5 | 3 | 1");
    expect(findingsOf([stock, list()], "error")).toEqual(findingsOf(stock, "error"));
  });

  it("are not filled where it is not certain what a part is", () => {
    const unclear = LIST.map(([day, status], at) => [day, at === 1 ? "Diteruskan" : status] as const);
    const fills = fillsOf([months("1 | 1 | 0", "2 | . | .", "2 | 1 | 1", BLANK), list(unclear)]);
    expect(fills.map((fill) => fill.split(" ")[0])).toEqual(["C6"]);
  });
});

describe("when a case was closed", () => {
  const dated = draw(
    [
      "Daftar Pengaduan Triwulan II Tahun 2024",
      "No | Nama Pelapor | Tanggal | Uraian Pengaduan | Tanggal Selesai | Status",
    ]
      .concat([
        `1 | A | ${APRIL} | Jalan | ${MAY} | Selesai`,
        `2 | B | ${MAY} | Jalan | ${JUNE} | Selesai`,
        `3 | C | ${LATER} | Jalan | . | Proses`,
        `4 | D | ${JUNE} | Jalan | ${END} | Selesai`,
      ])
      .join("\n"),
    "Pengaduan",
  );
  const closed = (april: string, mei: string, juni: string) =>
    draw(
      `Rekap Pengaduan Tahun 2024
      Bulan | Masuk | Selesai
      April | 1 | ${april}
      Mei   | 2 | ${mei}
      Juni  | 1 | ${juni}`,
      "Rekap",
    );

  it("may be what a month counts, or in which month it came in: what most of the table says", () => {
    expect(findingsOf([closed("0", "1", "2"), dated], "error")).toEqual([]);
    expect(findingsOf([closed("1", "1", "1"), dated], "error")).toEqual([]);
    expect(findingsOf([closed("0", "1", "3"), dated], "error")).toEqual(["error C5 case-count 2"]);
  });

  it("is left open where nothing says it", () => {
    expect(fillsOf([closed(".", ".", "."), dated])).toEqual([]);
  });
});

test("a table may stand below its list", () => {
  const both = draw(
    [
      "Daftar Pengaduan Triwulan II Tahun 2024",
      HEADER,
      ...LIST.map(([day, status], at) => row(day, status, at)),
      ".",
      "Rekap Pengaduan per Bulan",
      "Bulan | Jumlah Pengaduan",
      "April | .",
      "Mei | .",
    ].join("\n"),
  );
  expect(fillsOf(both)).toEqual([
    'B11 =COUNTIFS($C$3:$C$500,">="&DATE(2024,4,1),$C$3:$C$500,"<"&DATE(2024,5,1)) 1',
    'B12 =COUNTIFS($C$3:$C$500,">="&DATE(2024,5,1),$C$3:$C$500,"<"&DATE(2024,6,1)) 2',
  ]);
});
