import { check } from "../../../src/core/check";
import { cellName } from "../../../src/core/grid/address";
import { findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

/** A sheet for each list of lines. */
function book(...sheets: readonly (readonly string[])[]) {
  return sheets.map((lines, at) => draw(lines.join("\n"), `L${at + 1}`));
}

describe("the numbers of captions", () => {
  it("are used once; the second caption follows the one before it", () => {
    const sheets = book(["Tabel 1. Manual"], ["Tabel 2. OSS"], ["Tabel 3. SiCantik"], ["Tabel 2. MPP Digital"]);
    expect(findingsOf(sheets)).toEqual(["error A1 repeated-caption Tabel 4. MPP Digital"]);
  });

  it("move on where the right number is taken", () => {
    const sheets = book(["Tabel 1. A"], ["Tabel 2. B"], ["Tabel 2. C", "Tabel 1. D", "Tabel 3. E"], ["Tabel 4. F"]);
    const { findings } = check({ sheets });
    expect(findings.map(({ cell, expected }) => [cellName(cell), expected])).toEqual([
      ["A1", "Tabel 3. C"],
      ["A2", "Tabel 4. D"],
    ]);
    expect(findings[0]?.fix?.edits.map(({ value }) => value)).toEqual([
      "Tabel 3. C",
      "Tabel 4. D",
      "Tabel 5. E",
      "Tabel 6. F",
    ]);
    expect(findings[0]?.fix?.safe).toBe(false);
    // Whichever of the two is put right, three others are along with it.
    expect(findings.map(({ message }) => message)).toMatchObject([{ others: 3 }, { others: 3 }]);
  });

  it.each([
    ["tables and figures count apart", ["Tabel 1. A", "Gambar 1. A", "Tabel 2. B"]],
    ["a caption that is repeated is a reference", ["Tabel 1. Rekap OSS", "Tabel 1 - Rekap OSS."]],
    ["chapters count apart", ["Tabel 1.1 A", "Tabel 2.1 B", "Tabel 2.2 C"]],
    ["the title may stand below", ["Tabel 2.1", "Hasil Survei", "Tabel 2.1", "Hasil Survei"]],
    ["prose is no caption", ["Tabel 1. A", "Tabel 1 di atas menunjukkan kenaikan", "Dari tabel 1 terlihat"]],
    ["nor is a sentence that begins with one", ["Tabel 1. A", "Tabel 1 terlihat bahwa izin naik"]],
    [
      "a table goes on",
      ["Tabel 1. A", "Tabel 1. A (Lanjutan)", "Tabel 1 (lanjutan)", "Tabel 1 Sambungan", "Tabel 2. B"],
    ],
    [
      "wherever its title says so",
      ["Tabel 1. A", "Tabel 1. A - Lanjutan.", "Tabel 1. (Lanjutan Tabel 1) A", "Tabel 1 [sambungan] A", "Tabel 2. B"],
    ],
    ["a list of tables is none", ["Daftar Tabel", "Tabel 1. Perizinan OSS", "Tabel 2. X", ".", "x", "Tabel 1. Rekap"]],
    [
      "it may have words over its columns",
      ["Daftar Tabel", "No | Judul | Hal.", "Tabel 1 | X", "Tabel 2 | Y", "x", "Tabel 1. Rekap"],
    ],
    ["its heading may stand beside", [". | DAFTAR TABEL", "Tabel 1 | X", "Tabel 2 | Y", "x", "Tabel 1. Rekap"]],
    ["or be missing", ["Tabel 1. Perizinan | 7", "Tabel 2. | Investasi | 12", ".", "x", "Tabel 1. Rekap"]],
    ["with its titles in cells of their own", ["Tabel 1. | Perizinan | 7", ".", "x", "Tabel 1. Rekap"]],
    ["nor are its lines with page numbers", ["Tabel 1. Perizinan ........ 7", "Tabel 1. Rekap"]],
    ["the page may be a text of three digits", ["Tabel 1. Perizinan | ' 117 ", "Tabel 1. Rekap"]],
    ["the title may stand beside", ["Tabel 2.1 | Hasil Survei", "Tabel 2.1 | Hasil Survei"]],
    ["only words and figures tell titles apart", ["Tabel 1. Rekap, (OSS) -- Izin", "Tabel 1: Rekap OSS / Izin"]],
  ])("%s", (_, lines) => {
    expect(findingsOf(book(lines))).toEqual([]);
  });

  it.each(["Izin Sambungan Air", "Pendidikan Lanjutan Guru", "Izin (Sambungan Air)"])(
    "are repeated where the title only has a word of going on: %s",
    (title) => {
      expect(findingsOf(book(["Tabel 1. Reklame", `Tabel 1 ${title}`]))).toEqual([
        `error A2 repeated-caption Tabel 2 ${title}`,
      ]);
    },
  );

  it("are repeated beside a row of figures, which is no page of a list", () => {
    expect(findingsOf(book(["Tabel 1. A", "Tabel 1. B | 4 | 5 | 9"]))).toEqual([
      "error A2 repeated-caption Tabel 2. B",
    ]);
  });

  it.each([
    ["a text that begins with a number is no page", "Tabel 1. Izin | 7 izin"],
    ["nor is one that ends with one", "Tabel 1. Izin | Lihat 7"],
    ["a year is no page", "Tabel 1. Izin | 2024"],
  ])("are repeated: %s", (_, line) => {
    expect(findingsOf(book([line, "Tabel 1. Rekap"]))).toEqual(["error A2 repeated-caption Tabel 2. Rekap"]);
  });

  it.each([
    ["by another line", "Bagian Perizinan"],
    ["by a figure", "12"],
    ["by words over columns beside others", "No | Uraian yang panjang sekali untuk sebuah judul kolom"],
    ["by words over columns beside a figure", "No | 12"],
  ])("are repeated where a list is ended %s", (_, line) => {
    const lines = ["Daftar Tabel", line, "Tabel 1. Perizinan", "Tabel 1. Rekap"];
    expect(findingsOf(book(lines))).toEqual(["error A4 repeated-caption Tabel 2. Rekap"]);
  });

  it("may begin anew in each report of a workbook", () => {
    expect(findingsOf(book(["Tabel 1. A", "Tabel 2. B"], ["Tabel 1. C", "Tabel 2. D"]))).toEqual([]);
    expect(findingsOf(book(["Tabel 1. A"], ["Tabel 1. B"], ["Tabel 1. C"]))).toEqual([]);
    expect(findingsOf(book(["Tabel 1. Rekap Triwulan I 2024"], ["Tabel 1. Rekap Triwulan II 2024"]))).toEqual([]);
    expect(findingsOf(book(["Tabel 1. Rekap Januari"], ["Tabel 1. Rekap Februari 2024"]))).toEqual([]);
    expect(findingsOf(book(["Tabel 1. A"], ["Tabel 1. B"]))).toEqual(["error A1 repeated-caption Tabel 2. B"]);
  });

  it("are not used by a sheet that lists them", () => {
    const list = draw("Tabel 1. Perizinan\nTabel 2. Investasi", "Daftar Tabel");
    expect(findingsOf([list, ...book(["Tabel 1. Rekap Izin"], ["Tabel 2. Realisasi"])])).toEqual([]);
  });

  it("move on with what goes on", () => {
    const { findings } = check({ sheets: book(["Tabel 2. A", "Tabel 2. B", "Tabel 3. C", "Tabel 3 (lanjutan)"]) });
    const edits = findings[0]?.fix?.edits.map(({ value }) => value);
    expect(edits).toEqual(["Tabel 3. B", "Tabel 4. C", "Tabel 4 (lanjutan)"]);
  });

  it("stay what they are in formulas", () => {
    const sheet = draw('Tabel 1. A\n="Tabel 1. " & B1 -> Tabel 1. B');
    const { findings } = check({ sheets: [sheet] });
    expect(findings.map(({ expected, fix }) => [expected, fix])).toEqual([["Tabel 2. B", null]]);
  });
});
