import { APRIL, BLANK, END, HEADER, JUNE, LATER, LIST, list, MAY, months, row } from "../../../support/caseLists";
import { draw } from "../../../support/draw";
import { fillsOf, findingsOf } from "../../../support/checked";

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
