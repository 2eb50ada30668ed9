import { check, recognise } from "../../../src/core/check";
import { cellName } from "../../../src/core/grid/address";
import { Sheet } from "../../../src/core/grid/sheet";
import { nextQuarter, type Wishes } from "../../../src/core/nextQuarter/nextQuarter";
import { marked } from "../../../src/core/proof/mark";
import { draw } from "../../support/draw";

const next = (sheets: readonly Sheet[], wishes: Partial<Wishes> = {}) => {
  const made = nextQuarter({ sheets }, recognise({ sheets }), { placement: "instead", ...wishes });
  if (!made) throw new Error("No sheet says of which quarter it is.");
  return made;
};

/** Each change of the first sheet that is turned: "C4 emptied 3 → blank". */
const changes = (sheets: readonly Sheet[], wishes: Partial<Wishes> = {}) =>
  next(sheets, wishes).sheets[0]?.changes.map(
    ({ kind, cell, from, to }) => `${cellName(cell)} ${kind}: ${String(from)} → ${String(to ?? "")}`,
  );
const keptOn = (sheets: readonly Sheet[]) =>
  next(sheets).sheets[0]?.kept.map(({ reason, cells }) => `${reason} ${cells.map(cellName).join(" ")}`);

const PERMITS = draw(`
  Rekap Izin Triwulan II (Satu) Tahun 2024
  No     | Jenis Izin | April | Mei | Juni | Jumlah
  1      | PBG        | 3     | 0   | 0    | =SUM(C3:E3) -> 3
  2      | SLF        | 6     | 2   | 6    | 14
  Jumlah | .          | 9     | 2   | 6    | =SUM(F3:F4) -> 17`);

describe("the next quarter of a table of permits", () => {
  it("has its figures blank and its months moved on; formulas and labels stay", () => {
    expect(changes([PERMITS])).toEqual([
      "A1 period: Rekap Izin Triwulan II (Satu) Tahun 2024 → Rekap Izin Triwulan III (Tiga) Tahun 2024",
      "C2 period: April → Juli",
      "D2 period: Mei → Agustus",
      "E2 period: Juni → September",
      ...["C3", "D3", "E3", "C4", "D4", "E4", "F4", "C5", "D5", "E5"].map(
        (cell) => expect.stringMatching(new RegExp(`^${cell} emptied: \\d+ → $`)) as string,
      ),
    ]);
  });

  it("takes over what there is so far", () => {
    const sheet = draw(`
      Rekap Izin Triwulan II Tahun 2024
      No     | Jenis Izin | s.d. Triwulan Lalu | Triwulan Ini | s.d. Triwulan Ini
      1      | PBG        | 5                  | 3            | =C3+D3 -> 8
      2      | SLF        | 7                  | 14           | =C4+D4 -> 21
      Jumlah | .          | =SUM(C3:C4) -> 12  | 17           | =SUM(E3:E4) -> 29`);
    expect(changes([sheet])?.filter((change) => /^[CD]/.test(change))).toEqual([
      "C3 carried: 5 → 8",
      "D3 emptied: 3 → ",
      "C4 carried: 7 → 21",
      "D4 emptied: 14 → ",
      "D5 emptied: 17 → ",
    ]);
  });

  it("goes on from there where the sum of both was typed", () => {
    const sheet = draw(`
      Rekap Izin Triwulan II Tahun 2024
      No     | Jenis Izin | s.d. TW I | TW II | s.d. TW II
      1      | PBG        | 5         | 3     | 8
      2      | SLF        | 7         | 14    | 21
      Jumlah | .          | 12        | 17    | 29`);
    expect(changes([sheet])?.filter((change) => /^[CDE]\d (?!period)/.test(change))).toEqual([
      "C3 carried: 5 → 8",
      "D3 emptied: 3 → ",
      "E3 formula: 8 → =C3+D3",
      "C4 carried: 7 → 21",
      "D4 emptied: 14 → ",
      "E4 formula: 21 → =C4+D4",
      "C5 carried: 12 → 29",
      "D5 emptied: 17 → ",
      "E5 formula: 29 → =C5+D5",
    ]);
  });

  it("begins to count anew with the year", () => {
    const sheet = draw(`
      Rekap Izin Triwulan IV Tahun 2024
      No     | Jenis Izin | s.d. Triwulan Lalu | Triwulan Ini | s.d. Triwulan Ini
      1      | PBG        | 5                  | 3            | =C3+D3 -> 8
      2      | SLF        | 7                  | 14           | =C4+D4 -> 21
      Jumlah | .          | =SUM(C3:C4) -> 12  | 17           | =SUM(E3:E4) -> 29`);
    expect(changes([sheet])).toContain("C3 emptied: 5 → ");
    expect(changes([sheet])).toContain(
      "A1 period: Rekap Izin Triwulan IV Tahun 2024 → Rekap Izin Triwulan I Tahun 2025",
    );
  });

  it("keeps the target of the year and empties what was reached of it", () => {
    const sheet = draw(`
      Realisasi Izin Triwulan II Tahun 2024
      No     | Jenis Izin | Target 2024 | April | Mei | Juni | Jumlah
      1      | PBG        | 40          | 3     | 0   | 0    | 3
      2      | SLF        | 60          | 6     | 2   | 6    | 14
      Jumlah | .          | 100         | 9     | 2   | 6    | 17`);
    const cells = changes([sheet])
      ?.filter((change) => change.includes("emptied"))
      .map((change) => change.slice(0, 2));
    expect(keptOn([sheet])).toEqual(["lasting C3 C4 C5"]);
    expect(cells).toEqual(expect.arrayContaining(["D3", "G3", "G5"]));
  });
});

describe("the next quarter keeps, and says so,", () => {
  it("a table of all quarters of the year", () => {
    const sheet = draw(
      `
      Rekap Izin
      No     | Jenis Izin | TW I | TW II | TW III | TW IV | Jumlah
      1      | PBG        | 3    | 0     | .      | .     | 3
      2      | SLF        | 6    | 2     | .      | .     | 8
      Jumlah | .          | 9    | 2     | .      | .     | 11`,
      "Setahun",
    );
    const { sheets, others } = next([PERMITS, draw("Catatan", "Kosong"), sheet]);
    expect(sheets.map((one) => one.sheet.name)).toEqual(["Lembar1"]);
    expect(others.map(({ why }) => why)).toEqual(["nothing", "periods"]);
  });

  it("figures of no table, and sentences that state figures", () => {
    const sentence =
      "Pada Triwulan II Tahun 2024 diterbitkan 17 izin, terdiri atas 3 izin PBG dan 14 izin SLF, naik dibanding Triwulan I Tahun 2024 yang hanya 9 izin.";
    const sheet = draw(`
      Rekap Izin Triwulan II Tahun 2024
      No     | Jenis Izin | April | Mei | Juni | Jumlah
      1      | PBG        | 3     | 0   | 0    | 3
      2      | SLF        | 6     | 2   | 6    | 14
      Jumlah | .          | 9     | 2   | 6    | 17
      .
      .
      Luas gedung | 1250
      .
      .
      ${sentence}`);
    expect(keptOn([sheet])).toEqual(["sentence A11", "figures B8"]);
  });
});

describe("the sheets of the next quarter", () => {
  const twoQuarters = () => [
    draw(
      "Rekap Izin Triwulan I 2024\nNo | Jenis Izin | Januari | Februari | Maret | Jumlah\n1 | PBG | 1 | 2 | 3 | 6\n2 | SLF | 1 | 1 | 1 | 3\nJumlah | . | 2 | 3 | 4 | 9",
      "TW I",
    ),
    draw(
      "Rekap Izin Triwulan II 2024\nNo | Jenis Izin | April | Mei | Juni | Jumlah | Triwulan lalu\n1 | PBG | 1 | 2 | 3 | 6 | ='TW I'!F3 -> 6\n2 | SLF | 1 | 1 | 1 | 3 | ='TW I'!F4 -> 3\nJumlah | . | 2 | 3 | 4 | 9 | =SUM(G3:G4) -> 9",
      "TW II",
    ),
  ];

  it("follow from the last quarter that there is, and read that one where it read the one before", () => {
    const { from, sheets, others } = next(twoQuarters(), { placement: "beside" });
    expect(from).toEqual({ length: 3, number: 2, year: 2024 });
    expect(sheets.map(({ sheet, name }) => [sheet.name, name])).toEqual([["TW II", "TW III"]]);
    expect(others.map(({ sheet, why }) => [sheet.name, why])).toEqual([["TW I", "other"]]);
    expect(sheets[0]?.changes.filter(({ kind }) => kind === "formula").map(({ to }) => to)).toEqual([
      "='TW II'!F3",
      "='TW II'!F4",
    ]);
  });

  it("say which formulas go on reading an earlier quarter, in a file of their own", () => {
    expect(next(twoQuarters()).sheets[0]?.kept).toContainEqual({
      reason: "earlier",
      cells: [
        { row: 2, column: 6 },
        { row: 3, column: 6 },
      ],
    });
  });

  it("are named apart, and no longer than sheets may be", () => {
    const named = (name: string) =>
      draw(
        "Rekap Izin Triwulan II 2024\nNo | Jenis Izin | April | Mei | Juni | Jumlah\n1 | PBG | 1 | 2 | 3 | 6\n2 | SLF | 1 | 1 | 1 | 3\nJumlah | . | 2 | 3 | 4 | 9",
        name,
      );
    const names = next([named("Izin"), draw("Catatan", "Izin TW III"), named("Rekapitulasi Perizinan Non OSS")], {
      placement: "beside",
    }).sheets.map(({ name }) => name);
    expect(names).toEqual(["Izin TW III (2)", "Rekapitulasi Perizinan N TW III"]);
    expect(Math.max(...names.map(({ length }) => length))).toBe(31);
  });

  it("are not made of what this program has written as proof of a check", () => {
    const rows = marked([["Hasil Pemeriksaan Triwulan II 2024"], [null]], { row: 1, column: 0 });
    const { sheets, others } = next([PERMITS, new Sheet("Hasil Pemeriksaan", rows)]);
    expect([...sheets, ...others].map(({ sheet }) => sheet.name)).toEqual(["Lembar1"]);
  });

  it("are not made of those that a person leaves", () => {
    const { sheets, others } = next([PERMITS, draw("Izin Triwulan II 2024", "Sampul")], {
      leave: new Set(["Lembar1"]),
    });
    expect(sheets.map(({ sheet }) => sheet.name)).toEqual(["Sampul"]);
    expect(others.map(({ sheet, why }) => [sheet.name, why])).toEqual([["Lembar1", "left"]]);
  });

  it("are signed on a day that is still open", () => {
    const sheet = draw("Rekap Izin Triwulan II 2024\n.\n.\nSampit, 30 Juli 2024\nKepala DPMPTSP");
    expect(changes([sheet])).toContain("A4 signed: Sampit, 30 Juli 2024 → Sampit, .... Oktober 2024");
  });

  it("count their captions in order", () => {
    const captions = ["Tabel 1. Izin OSS", "Tabel 2. Izin Non OSS", "Tabel 2. Izin MPP", "Tabel 4. Pengaduan"];
    const sheet = draw(["Rekap Triwulan II 2024", ...captions.map((text) => `.\n${text}`)].join("\n"));
    expect(changes([sheet])?.filter((change) => change.includes("caption"))).toEqual([
      "A7 caption: Tabel 2. Izin MPP → Tabel 3. Izin MPP",
    ]);
    const skipped = draw(
      ["Rekap Triwulan II 2024", ...["1. A", "2. B", "4. C", "5. D"].map((text) => `.\nTabel ${text}`)].join("\n"),
    );
    expect(changes([skipped])?.filter((change) => change.includes("caption"))).toEqual([
      "A7 caption: Tabel 4. C → Tabel 3. C",
      "A9 caption: Tabel 5. D → Tabel 4. D",
    ]);
  });
});

test("a workbook whose sheets name no quarter has no next one", () => {
  const sheets = [draw("No | Jenis Izin | Jumlah\n1 | PBG | 3\n2 | SLF | 4\nJumlah | . | 7")];
  expect(check({ sheets }).findings).toEqual([]);
  expect(nextQuarter({ sheets }, recognise({ sheets }), { placement: "beside" })).toBeNull();
  expect(
    nextQuarter({ sheets }, recognise({ sheets }), { placement: "beside", from: { length: 3, number: 1, year: 2024 } }),
  ).not.toBeNull();
});
