import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const LIST = `
  Register Izin Terbit Tahun 2024
  No | Tanggal Terbit | Jenis Izin | Kecamatan | Retribusi | Status
  1  | 45400          | Reklame    | Baamang   | 100000    | Terbit
  2  | 45414          | Reklame    | Ketapang  | 50000     | Terbit
  3  | 45415          | PBG        | Baamang   | 750000    | Terbit
  4  | 45473          | Reklame    | Baamang   | 25000     | Terbit`;

const KECAMATAN = `
  Kecamatan | Reklame | PBG | Jumlah
  Baamang   | 2       | 1   | 3
  Ketapang  | 1       | 0   | 1
  Jumlah    | 3       | 1   | 4`;

/** The same with nothing filled in. */
const blank = (picture: string) => picture.replace(/\| \d[\d.]*/g, "| .");

const both = (recap: string, list = LIST) => [draw(list, "Register"), draw(recap, "Rekap")];
const errors = (recap: string, list = LIST) => findingsOf(both(recap, list), "error");
const cells = (recap: string, list = LIST) => fillsOf(both(recap, list)).map((fill) => fill.replace(/ =.* /, " "));

describe("a recap by what stands in two columns of a register", () => {
  it("is silent where it is right, and its wrong count is named", () => {
    expect(errors(KECAMATAN)).toEqual([]);
    expect(errors(KECAMATAN.replace("Baamang   | 2", "Baamang   | 7"))).toEqual(["error B2 permits-register 2"]);
  });

  it("is filled with formulas that count the register, though nothing is filled in yet", () => {
    const fills = fillsOf(both(blank(KECAMATAN)));
    expect(fills).toContain("B2 =COUNTIFS(Register!$D$3:$D$500,$A2,Register!$C$3:$C$500,B$1) 2");
    expect(cells(blank(KECAMATAN))).toEqual(
      expect.arrayContaining(["B2 2", "B3 1", "C2 1", "C3 0", "D2 3", "D3 1", "B4 3", "C4 1", "D4 4"]),
    );
  });

  it("gets numbers where the register writes a name otherwise, which no formula counts", () => {
    const spelt = LIST.replace("PBG        |", "1. PBG     |");
    expect(fillsOf(both(blank(KECAMATAN), spelt))).toContain("C2 1");
  });

  it("is left alone where the register lists a kecamatan that it does not", () => {
    const further = LIST.replace("Ketapang ", "Parenggean");
    expect(cells(blank(KECAMATAN), further)).toEqual([]);
    expect(errors(KECAMATAN.replace("Ketapang  | 1", "Ketapang  | 6"), further).join()).not.toContain(
      "permits-register",
    );
  });

  it("is left alone where it says that it is of other months, or of another channel", () => {
    for (const title of ["Rekap Izin Mei 2024", "Rekap Izin Tahun 2023", "Rekap Izin melalui SiCantik"]) {
      expect(cells(`\n  ${title}${blank(KECAMATAN)}`)).toEqual([]);
    }
    expect(cells(`\n  Rekap Izin Semester I Tahun 2024${blank(KECAMATAN)}`)).toContain("B3 2");
  });

  it("is left alone where most of its figures tell another story", () => {
    const others = KECAMATAN.replace("2       | 1   | 3", "9 | 8 | 17").replace("1       | 0   | 1", "4 | 4 | 8");
    expect(errors(others).join()).not.toContain("permits-register");
  });

  it("is left alone where some rows were refused, unless it is by status", () => {
    const refused = LIST.replace("25000     | Terbit", "25000     | Ditolak");
    expect(cells(blank(KECAMATAN), refused)).toEqual([]);
    const STATUS = `
      Kecamatan | Terbit | Ditolak | Jumlah
      Baamang   | .      | .       | .
      Ketapang  | .      | .       | .`;
    expect(cells(STATUS, refused)).toEqual(expect.arrayContaining(["B2 2", "C2 1", "B3 1", "C3 0", "D2 3", "D3 1"]));
  });
});

describe("a recap without months", () => {
  it("counts by jenis izin and adds up what each brought in", () => {
    const KINDS = `
      No | Jenis Izin | Jumlah Izin | Retribusi (Rp)
      1  | Reklame    | .           | .
      2  | PBG        | .           | .
      .  | Jumlah     | .           | .`;
    expect(fillsOf(both(KINDS))).toContain("D2 =SUMIFS(Register!$E$3:$E$500,Register!$C$3:$C$500,$B2) 175000");
    expect(cells(KINDS)).toEqual(expect.arrayContaining(["C2 3", "C3 1", "D3 750000", "C4 4", "D4 925000"]));
  });

  it("counts by month down its rows", () => {
    const MONTHS = `
      Bulan  | Jumlah
      April  | .
      Mei    | .
      Juni   | .`;
    expect(cells(MONTHS)).toEqual(["B2 1", "B3 2", "B4 1"]);
  });
});

describe("a recap of a register in which a jenis izin is merged over its permits", () => {
  const MERGED = `
    No | Jenis Izin | Nama | Tanggal Terbit
    1  | Reklame    | A    | 45400
    .  | .          | B    | 45401
    .  | .          | C    | 45402
    2  | PBG        | D    | 45403
    .  | .          | E    | 45404`;
  const list = draw(MERGED, "Register", ["A2:A4", "B2:B4", "A5:A6", "B5:B6"]);
  const recap = (reklame: string, share = "60") =>
    draw(
      `
      Jenis Izin | Jumlah     | %
      Reklame    | ${reklame} | ${share}
      PBG        | 2          | 40
      Total      | 5          | 100`,
      "Rekap",
    );

  it("counts all that it lies over, by the figures, since no formula of Excel does", () => {
    expect(findingsOf([list, recap("3")], "error")).toEqual([]);
    expect(findingsOf([list, recap("4")], "error")).toEqual(["error B2 permits-register 3"]);
    expect(fillsOf([list, recap(".")])).toContain("B2 3");
  });
});

describe("a recap with a column for each register", () => {
  const LISTS = `
    Jenis Izin | OSS | SiCantik | Jumlah
    Reklame    | .   | .        | .
    PBG        | .   | .        | .`;
  const list = (rows: string, name: string) => draw(`Tanggal Terbit | Jenis Izin | Pemohon\n${rows}`, name);

  it("counts each in its own", () => {
    const sheets = [
      list("45400 | Reklame | A\n45401 | PBG | B", "OSS"),
      list("45402 | Reklame | C\n45403 | Reklame | D\n45404 | PBG | E", "SiCantik"),
      draw(LISTS, "Rekap"),
    ];
    const fills = fillsOf(sheets).map((fill) => fill.replace(/ =.* /, " "));
    expect(fills).toEqual(expect.arrayContaining(["B2 1", "C2 2", "D2 3", "B3 1", "C3 1", "D3 2"]));
  });
});

describe("a recap of complaints", () => {
  it("counts them by how they came and what became of them", () => {
    const complaints = draw(
      `
      Register Pengaduan 2024
      No | Tanggal | Media      | Isi Pengaduan | Status
      1  | 45400   | Kotak Saran | Antrean lama  | Selesai
      2  | 45414   | Lapor      | Loket tutup   | Proses
      3  | 45415   | Lapor      | Berkas hilang | Selesai`,
      "Pengaduan",
    );
    const MEDIA = `
      Media       | Selesai | Proses | Jumlah
      Lapor       | .       | .      | .
      Kotak Saran | .       | .      | .`;
    const fills = fillsOf([complaints, draw(MEDIA, "Rekap")]).map((fill) => fill.replace(/ =.* /, " "));
    expect(fills).toEqual(expect.arrayContaining(["B2 1", "C2 1", "B3 1", "C3 0", "D2 2", "D3 1"]));
  });
});
