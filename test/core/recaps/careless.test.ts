import { fillsOf, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const list = (name: string, rows: readonly (readonly [string, number | string])[], total: number | string) =>
  draw(
    `No | Jenis Izin | Jumlah\n${rows.map(([label, figure], at) => `${String(at + 1)} | ${label} | ${String(figure)}`).join("\n")}
     Jumlah | | ${String(total)}`,
    name,
    [`A${String(rows.length + 2)}:B${String(rows.length + 2)}`],
  );
const JANUARI = list(
  "Januari",
  [
    ["PBG", 3],
    ["SLF", 4],
    ["Reklame", 5],
  ],
  12,
);
const FEBRUARI = list(
  "Februari",
  [
    ["Reklame", 1],
    ["PBG", 2],
    ["SLF", 6],
  ],
  9,
);
const MARET = list(
  "Maret",
  [
    ["SLF", 1],
    ["Reklame", 2],
    ["PBG", 7],
  ],
  10,
);
const MONTHS = [JANUARI, FEBRUARI, MARET];

const blank = draw(
  `No | Jenis Izin | Januari | Februari | | Maret | Jumlah
   1  | PBG        |         |          | |       |
   2  | SLF        |         |          | |       |
   3  | Reklame    |         |          | |       |
   Jumlah |        |         |          | |       |`,
  "Rekap",
  ["A5:B5"],
);

describe("a recap of careless people", () => {
  test("may have a blank column, a merged label, and sheets with their rows in another order", () => {
    expect(fillsOf([...MONTHS, blank])).toEqual(
      expect.arrayContaining([
        "C2 =Januari!C2 3",
        "D2 =Februari!C3 2",
        "F2 =Maret!C4 7",
        "F4 =Maret!C3 2",
        "C5 =SUM(C2:C4) 12",
        "G2 =SUM(C2:D2,F2) 12",
        "G5 =SUM(C5:D5,F5) 31",
      ]),
    );
    expect(fillsOf([...MONTHS, blank])).toHaveLength(16);
  });

  test("repeats numbers that are typed as text as values, which no formula would add up", () => {
    const text = list(
      "Februari",
      [
        ["Reklame", "'1"],
        ["PBG", "'2"],
        ["SLF", "'6"],
      ],
      "'9",
    );
    const fills = fillsOf([JANUARI, text, MARET, blank]);
    expect(fills).toEqual(expect.arrayContaining(["D2 2", "D3 6", "D4 1", "D5 =SUM(D2:D4) 9"]));
  });

  test("is told a slip whatever the order of the rows, and is silent where it is right", () => {
    const recap = (slf: number) =>
      draw(
        `No | Jenis Izin | Januari | Februari | | Maret | Jumlah
         1  | PBG        | 3       | 2        | | 7     | 12
         2  | SLF        | 4       | ${String(slf)} | | 1 | ${String(slf + 5)}
         3  | Reklame    | 5       | 1        | | 2     | 8
         .  | Jumlah     | 12      | ${String(slf + 3)} | | 10 | ${String(slf + 25)}`,
        "Rekap",
      );
    expect(findingsOf([...MONTHS, recap(6)], "error")).toEqual([]);
    expect(findingsOf([...MONTHS, recap(9)], "error")[0]).toBe("error D3 recap-figure 6");
  });

  test("takes the total of a sheet that lists more than the recap, and never counts its subtotals twice", () => {
    const more = list(
      "Februari",
      [
        ["PBG", 2],
        ["SLF", 6],
        ["Reklame", 1],
        ["Trayek", 4],
      ],
      13,
    );
    expect(fillsOf([JANUARI, more, MARET, blank])).toContain("D5 =Februari!C6 13");
    const grouped = (name: string) =>
      draw(
        `No | Jenis Izin | Jumlah
         A  | Bangunan   | =SUM(C3:C4) -> 7
         1  | PBG        | 3
         2  | SLF        | 4
         B  | Usaha      | =SUM(C6) -> 5
         1  | Reklame    | 5
         .  | Jumlah     | =C2+C5 -> 12`,
        name,
      );
    const recap = draw(
      `No | Jenis Izin | Januari | Februari | Maret | Jumlah
       A  | Bangunan   |         |          |       |
       1  | PBG        |         |          |       |
       2  | SLF        |         |          |       |
       B  | Usaha      |         |          |       |
       1  | Reklame    |         |          |       |
       .  | Jumlah     |         |          |       |`,
      "Rekap",
    );
    const fills = fillsOf([grouped("Januari"), grouped("Februari"), grouped("Maret"), recap]);
    expect(fills).toEqual(expect.arrayContaining(["C7 =Januari!C7 12", "F7 =SUM(C7:E7) 36", "F2 =SUM(C2:E2) 21"]));
  });

  test("is checked though nothing adds it up", () => {
    const open = (februari: number) =>
      draw(`Bulan | Jumlah Izin\nJanuari | 12\nFebruari | ${String(februari)}\nMaret | 10`, "Rekap");
    expect(findingsOf([...MONTHS, open(9)], "error")).toEqual([]);
    expect(findingsOf([...MONTHS, open(19)], "error")).toEqual(["error B3 recap-figure 9"]);
  });

  test("is left alone where other figures of the same months stand there", () => {
    const other = draw(`Bulan | Jumlah Pegawai\nJanuari | 31\nFebruari | 30\nMaret | 10`, "Rekap");
    expect(findingsOf([...MONTHS, other], "error")).toEqual([]);
  });

  test("keeps what a person has typed into some of its cells, and fills the rest", () => {
    const begun = draw(
      `No | Jenis Izin | Januari | Februari | Maret | Jumlah
       1  | PBG        | 3       |          |       |
       2  | SLF        | 4       |          |       |
       3  | Reklame    | 5       |          |       |
       .  | Jumlah     |         |          |       |`,
      "Rekap",
    );
    const fills = fillsOf([...MONTHS, begun]);
    expect(fills).toEqual(expect.arrayContaining(["D2 =Februari!C3 2", "F3 =SUM(C3:E3) 11", "C5 =SUM(C2:C4) 12"]));
    expect(fills.filter((fill) => /^C[2-4] /.test(fill))).toEqual([]);
  });

  test("finds a sheet by its name however it was renamed, and takes nothing where it is gone", () => {
    const renamed = [
      ...MONTHS.slice(0, 2),
      list(
        "03 Maret (final)",
        [
          ["PBG", 7],
          ["SLF", 1],
          ["Reklame", 2],
        ],
        10,
      ),
    ];
    const fills = fillsOf([...renamed, blank]);
    expect(fills).toContain("D2 =Februari!C3 2");
    expect(fills.filter((fill) => fill.startsWith("F2 "))).toEqual([]);
  });
});
