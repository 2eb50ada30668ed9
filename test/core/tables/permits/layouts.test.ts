import { Sheet } from "../../../../src/core/grid/sheet";
import { cellKey } from "../../../../src/core/grid/address";
import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { factsOf } from "../../../support/facts";

describe("a header of permits", () => {
  it("has the months as dates, below a banner and a word for them", () => {
    const picture = `
      No | Jenis Izin | Tahun 2024 |       |       | Jumlah
      .  | .          | Bulan      |       |       |
      .  | .          | 45292      | 45323 | 45352 |
      1  | PBG        | 1          | 2     | 3     | 6
      2  | SLF        | 4          | 5     | 6     | 15
      .  | Jumlah     | 5          | 7     | 9     | 21`;
    expect(tablesOf(draw(picture))).toEqual(["permits A1:F6"]);
    expect(findingsOf(draw(picture.replace("| 6     | 15", "| 8     | 15")))).toEqual(["error E5 permits-count 6"]);
    expect(factsOf(draw(picture.replace("| 6     | 15", "| 6.5   | 15")))).toEqual([
      "error E5 wrong-entry: figure rule permits-count, subject SLF, 03/2024, actual 6.5, expected 6, explains [E6, F5], others []",
    ]);
  });

  it("counts both a month and all up to it, each month again", () => {
    const picture = `
      No | Jenis Izin | Januari   |                | Februari  |
      .  | .          | Bulan Ini | s.d. Bulan Ini | Bulan Ini | s.d. Bulan Ini
      1  | PBG        | 1         | 1              | 2         | 3
      2  | SLF        | 4         | 4              | 5         | 9
      .  | Jumlah     | 5         | 5              | 7         | 12`;
    expect(tablesOf(draw(picture))).toEqual(["permits A1:F5"]);
    expect(findingsOf(draw(picture))).toEqual([]);
    expect(findingsOf(draw(picture.replace("| 7         | 12", "| 7         | 21")))).toEqual([
      "error F5 permits-column 12",
    ]);
  });

  it("has quarters over the word for months over the months", () => {
    const picture = `
      No | Jenis Izin | Triwulan I |     |     | Triwulan II |     |     | Jumlah
      .  | .          | Bulan      |     |     | Bulan       |     |     |
      .  | .          | Jan        | Feb | Mar | Apr         | Mei | Jun |
      1  | PBG        | 1          | 2   | 3   | 4           | 5   | 6   | 21
      2  | SLF        | 1          | 0   | 0   | 0           | 0   | 6   | 7`;
    expect(tablesOf(draw(picture))).toEqual(["permits A1:I5"]);
    expect(findingsOf(draw(picture))).toEqual([]);
    expect(fillsOf(draw(picture.replace("| 21", "|")))).toEqual(["I4 =SUM(C4:H4) 21"]);
  });

  it.each([
    ["Bulan"],
    ["Periode Januari s.d. Maret"],
    ["Realisasi 2024"],
    ["Tahun 2024"],
    ["'2024"],
    ["Jumlah Izin Terbit"],
  ])("begins at the banner over its months: %s", (banner) => {
    const sheet = draw(`Kabupaten A\n.\n. | . | ${banner}\nNo | Jenis Izin | Jan | Feb | Mar\n1 | PBG | 1 | 2 | 3`);
    expect(tablesOf(sheet)).toEqual(["permits A3:E5"]);
  });

  it.each([["Kabupaten A"], ["Dinas, tahun 2024"], ["Tahun 2024 ini dihitung dari seluruh izin yang terbit"]])(
    "begins below what is none: %s",
    (words) => {
      const sheet = draw(`. | . | ${words}\nNo | Jenis Izin | Jan | Feb | Mar\n1 | PBG | 1 | 2 | 3`);
      expect(tablesOf(sheet)).toEqual(["permits A2:E3"]);
    },
  );

  it("names other columns beside its rows", () => {
    const sheet = draw(`
      No | Kode | Jenis Izin | Bulan |     |
      .  | .    | .          | Jan   | Feb | Jumlah
      1  | X    | PBG        | 1     | 2   | 3
      2  | Y    | SLF        | 4     | 5   | 8`);
    expect(tablesOf(sheet)).toEqual(["permits A1:F4"]);
    expect(findingsOf(sheet, "error")).toHaveLength(1);
  });

  it("ends at its first row, though that has words where others have figures", () => {
    const sheet = draw(`
      Jenis Izin | Jan       | Feb       | Jumlah
      PBG        | belum ada | nihil     | 0
      SLF        | 4         | 5         | 9
      Jumlah     |           |           | 9`);
    expect(fillsOf(sheet)).toEqual(["B4 4", "C4 5"]);
  });
});

describe("what names the rows", () => {
  const subjectsOf = (picture: string) => factsOf(draw(picture)).map((fact) => /subject (.*), actual/.exec(fact)?.[1]);

  it("is the column with the most of it, where two could be", () => {
    const picture = `
      No | Sektor    | Nama Izin | Jan  | Feb | Jumlah
      1  | Kesehatan | SIP       | 1.5  | 2   | 3.5
      .  | .         | Apotek    | 4    | 5   | 9
      2  | Bangunan  | PBG       | 4    | 5   | 9`;
    expect(subjectsOf(picture)).toEqual(["SIP, Jan", "SIP, Jumlah"]);
  });

  it("is the first of two that name as many", () => {
    const picture = "Jenis Izin | Bidang | Jan | Feb | Jumlah\nSIP | Medis | 1.5 | 2 | 3.5\nPBG | Umum | 4 | 5 | 9";
    expect(subjectsOf(picture)).toEqual(["SIP, Jan", "SIP, Jumlah"]);
  });

  it("is the column below the header that says so, though another has more words", () => {
    const picture =
      "Jenis Izin | Ket | Jan | Feb | Jumlah\nSIP | a b | 1.5 | 2 | 3.5\n. | lama | 4 | 5 | 9\n. | baru | 4 | 5 | 9";
    expect(subjectsOf(picture)[0]).toMatch(/^SIP/);
  });

  it("is the column behind letters, where one header lies over both", () => {
    const picture = "No | Jenis Izin | . | Jan | Feb | Jumlah\n1 | a | SIP | 1.5 | 2 | 3.5\n. | b | PBG | 4 | 5 | 9";
    expect(subjectsOf(picture)).toEqual(["SIP, Jan", "SIP, Jumlah"]);
  });

  it("may be of any kind beside a total", () => {
    expect(tablesOf(draw("Kecamatan | Jan | Feb | Jumlah\nA Utara | 1 | 2 | 3"))).toEqual(["permits A1:D2"]);
    expect(tablesOf(draw("Kecamatan | Jan | Feb\nA Utara | 1 | 2"))).toEqual([]);
  });

  it("is missing where there are but figures", () => {
    expect(tablesOf(draw("No | Jan | Feb | Jumlah\n1 | 1 | 2 | 3\n2 | 1 | 2 | 3"))).toEqual([]);
  });
});

describe("tables side by side", () => {
  it("begin right behind each other, each with its numbers", () => {
    const picture = `
      No | Jenis Izin | Jan | Feb | Jumlah | No | Jenis Izin | Jan | Feb | Jumlah
      1  | PBG        | 1   | 2   | 3      | 1  | NIB        | 4   | 5   | 9
      2  | SLF        | 4   | 5   | 9      | 2  | SKA        | 1   | 1   | 2`;
    expect(tablesOf(draw(picture))).toEqual(["permits A1:E3", "permits F1:J3"]);
    expect(findingsOf(draw(picture))).toEqual([]);
    expect(findingsOf(draw(picture.replace("| 2  | SKA", "| 3  | SKA")))).toEqual(["warning F3 skipped-row-number -"]);
  });

  it("begin in rows of their own", () => {
    const sheet = draw(`
      Jenis Izin | Jan | Feb | Jumlah | . | .          | .   | .   | .
      PBG        | 1   | 2   | 3      | . | Jenis Izin | Jan | Feb | Jumlah
      SLF        | 4   | 5   | 9      | . | NIB        | 1   | 2   | 3
      .          | .   | .   | .      | . | SKA        | 1   | 1   | 2`);
    expect(tablesOf(sheet)).toHaveLength(2);
    expect(findingsOf(sheet)).toEqual([]);
  });
});

describe("numbers in a row of words", () => {
  const large = (first: number, second: number) =>
    draw(`
      Jenis Layanan | Jan | Feb | Jumlah
      Izin NIB      | ${first} | ${second} | ${first + second}
      Izin Reklame  | 3   | 4   | 7
      Jumlah        | ${first + 3} | ${second + 4} | ${first + second + 7}`);

  it.each([
    [41000, 41200],
    [41000, 41010],
    [41000, 41000],
    [41200, 41000],
  ])("are large counts, no dates: %d and %d", (first, second) => {
    expect(tablesOf(large(first, second))).toEqual(["permits A1:D4"]);
    expect(findingsOf(large(first, second), "error")).toEqual([]);
  });

  const months = (header: string, formats: readonly number[] = []) => {
    const sheet = draw(`Jenis Izin | ${header}\nPBG | 1 | 2 | 3\nSLF | 1 | 2 | 3`);
    const rows = Array.from({ length: 3 }, (_, row) => sheet.row(row));
    return new Sheet("L", rows, { dateFormats: new Map(formats.map((column) => [cellKey(0, column), "mmm-yy"])) });
  };

  it("are months beside the month before or after, February as well, or where they are shown as dates", () => {
    expect(tablesOf(months("44958 | 44986 | Jumlah"))).toEqual(["permits A1:D3"]);
    expect(tablesOf(months("45292 | 45323 | Jumlah"))).toEqual(["permits A1:D3"]);
    expect(tablesOf(months("45292 | 45383 | Jumlah", [1, 2]))).toEqual(["permits A1:D3"]);
    expect(tablesOf(months("45292 | 45383 | Jumlah"))).toEqual([]);
  });
});

describe("columns between the months", () => {
  it("without a name are none of them", () => {
    const sheet = draw(`
      Jenis Izin | Jan | Feb | . | Mar | Jumlah
      PBG        | 1   | 2   | 9 | 3   |
      SLF        | 4   | 5   | 9 | 6   | 15`);
    expect(fillsOf(sheet)).toEqual(["F2 =SUM(B2:C2,E2) 6"]);
  });

  it("of what was realised before them are no total", () => {
    const sheet = draw("Jenis Izin | Realisasi 2023 | Jan | Feb | Jumlah\nPBG | . | 1 | 2 | 3\nSLF | . | 4 | 5 | 9");
    expect(fillsOf(sheet)).toEqual([]);
  });

  it("count again what a month counted, and are named with it", () => {
    const sheet = draw(`
      No | Jenis Izin | Januari |        | Februari |        | Jumlah |
      .  | .          | Masuk   | Terbit | Masuk    | TERBIT | Masuk  | Terbit
      1  | PBG        | 5       | 4.5    | 6        | 6      | 11     | 10.5
      2  | SLF        | 5       | 4      | 6        | 6      | 11     | 10
      3  | SIP        | 5       | 4      | 6        | 6      | 11     | 10`);
    expect(factsOf(sheet)).toEqual([
      "error D3 impossible-count: subject PBG, Januari Terbit, actual 4.5",
      "error H3 impossible-count: subject PBG, Jumlah Terbit, actual 10.5",
    ]);
  });

  it("are totals under no banner, though their months have one", () => {
    const picture = `
      No | Jenis Izin | Tahun 2024 |     |     | Jumlah | Total
      .  | .          | Jan        | Feb | Mar |        |
      1  | PBG        | 1          | 2   | 3   | 6      | 6
      2  | SLF        | 4          | 5   | 6   | 51     | 15
      3  | SIP        | 4          | 5   | 6   | 15     | 15`;
    expect(findingsOf(draw(picture))).toEqual(["error F4 permits-part 15"]);
  });
});

describe("one time under several banners", () => {
  const LICENCES = (part: readonly string[]) => `
    LAPORAN BULAN MEI 2024
    No | Jenis Izin | Jumlah Izin     |           |                | Retribusi (Rp)  |           |
       |            | s.d. Bulan Lalu | Bulan Ini | s.d. Bulan Ini | s.d. Bulan Lalu | Bulan Ini | s.d. Bulan Ini
    1  | PBG        | 12              | 5         | ${part[0] ?? ""} | 4500        | 1500      | ${part[2] ?? ""}
    2  | Reklame    | 20              | 3         | ${part[1] ?? ""} | 7000        | 900       | ${part[3] ?? ""}
    3  | Trayek     | 8               | 2         | 10             | 600             | 150       | 750
       | Jumlah     | 40              | 10        | 50             | 12100           | 2550      | 14650`;

  test("is filled under each by itself", () => {
    expect(fillsOf(draw(LICENCES([])))).toEqual(
      expect.arrayContaining(["E4 =SUM(C4:D4) 17", "E5 =SUM(C5:D5) 23", "H4 =SUM(F4:G4) 6000", "H5 =SUM(F5:G5) 7900"]),
    );
  });

  test("is wrong under its own alone", () => {
    expect(findingsOf(draw(LICENCES(["17", "23", "6000", "7900"])))).toEqual([]);
    expect(findingsOf(draw(LICENCES(["17", "32", "6000", "7900"])))).toEqual(["error E5 permits-to-date 23"]);
  });
});

describe("months that are no more than their numbers", () => {
  const BY_NUMBER = (total: string) => `
    No | Jenis Izin | Bulan |   |   | Jumlah
       |            | 1     | 2 | 3 |
    1  | PBG        | 3     | 1 | 2 | ${total}
    2  | SLF        | 4     | 2 | 3 | 9
    .  | Jumlah     | 7     | 3 | 5 |`;

  test("stand below the word for them", () => {
    expect(fillsOf(draw(BY_NUMBER("")))).toEqual(["F3 =SUM(C3:E3) 6", "F5 =SUM(F3:F4) 15"]);
    expect(findingsOf(draw(BY_NUMBER("8")), "error")).toEqual(["error F3 permits-row 6"]);
  });

  test("are none below other words", () => {
    expect(fillsOf(draw(BY_NUMBER("").replace("Bulan", "Nilai")))).not.toContain("F3 =SUM(C3:E3) 6");
  });
});
