import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const BOOK = `
  Register Izin Terbit Tahun 2024
  No | Tanggal Terbit | Jenis Izin | Pemohon | Retribusi
  1  | 45300          | Reklame    | A       | 100000
  2  | 45301          | PBG        | B       | 250000
  .  | Jumlah Januari | .          | .       | 350000
  3  | 45330          | Reklame    | C       | 50000
  4  | 45331          | PBG        | D       | 75000
  .  | Jumlah Februari | .         | .       | 125000
  .  | Jumlah Seluruhnya | .       | .       | 475000`;

const PAGES = `
  Buku Induk Izin
  No | Tgl Izin | Jenis Izin | Pemohon | Biaya
  1  | 45300    | Reklame    | A       | 100000
  2  | 45301    | PBG        | B       | 250000
  Dipindahkan | . | .        | .       | 350000
  Pindahan | .  | .          | .       | 350000
  3  | 45330    | Reklame    | C       | 50000
  4  | 45331    | PBG        | D       | 75000
  Jumlah | .    | .          | .       | 475000`;

const errors = (picture: string) => findingsOf(draw(picture), "error");

describe("a register with the total of each month among its rows", () => {
  it("is one register, and right", () => {
    expect(tablesOf(draw(BOOK))).toEqual(["permit-register A2:E7"]);
    expect(errors(BOOK)).toEqual([]);
  });

  it("has the wrong total named, and blank ones filled with their own rows", () => {
    expect(errors(BOOK.replace("125000", "152000"))).toEqual(["error E8 register-total 125000"]);
    expect(fillsOf(draw(BOOK.replace(/350000|125000|475000/g, ".")))).toEqual([
      "E5 =SUM(E3:E4) 350000",
      "E8 =SUM(E6:E7) 125000",
      "E9 =SUM(E3:E4,E6:E7) 475000",
    ]);
  });

  it("does not add up the rows of another month under a month's name", () => {
    expect(errors(BOOK.replace("Jumlah Februari", "Jumlah Maret").replace("125000", "152000"))).toEqual([]);
  });
});

describe("the total of a month", () => {
  const named = (label: string) => fillsOf(draw(BOOK.replace("125000", ".").replace("Jumlah Februari", label)));

  it.each(["Jumlah Bulan Februari 2024", "Total Retribusi Bulan Februari", "Jumlah Feb", "Sub Jumlah"])(
    "adds up its own rows where it is called %s",
    (label) => {
      expect(named(label)).toEqual(["E8 =SUM(E6:E7) 125000"]);
    },
  );

  it.each(["Jumlah Bulan Maret 2024", "Jumlah Izin Bulan Februari", "Jumlah Denda Bulan Februari"])(
    "stays blank where it is called %s",
    (label) => {
      expect(named(label)).toEqual([]);
    },
  );

  it("is of no month where its rows are of two", () => {
    expect(fillsOf(draw(BOOK.replace("45330 ", "45300 ").replace("125000", ".")))).toEqual([]);
  });

  it("is held to its rows on a later page, too, where the last total is not", () => {
    const page = BOOK.replace("1  |", "5  |").replace("2  |", "6  |").replace("3  |", "7  |").replace("4  |", "8  |");
    expect(errors(page.replace("475000", "975000"))).toEqual([]);
    expect(errors(page.replace("475000", "975000").replace("125000", "152000"))).toEqual([
      "error E8 register-total 125000",
    ]);
  });
});

describe("a register over printed pages", () => {
  it("ends its first page with what is carried on", () => {
    const page = PAGES.split("\n").slice(0, 6).join("\n");
    expect(errors(page)).toEqual([]);
    expect(errors(page.replace("350000", "530000"))).toEqual(["error E5 register-total 350000"]);
  });

  it("carries on what came together", () => {
    expect(errors(PAGES)).toEqual([]);
    expect(findingsOf(draw(PAGES)).join()).not.toContain("register-without-date");
    expect(
      errors(PAGES.replace("Pindahan | .  | .          | .       | 350000", "Pindahan | . | . | . | 530000")),
    ).toEqual(["error E6 register-total 350000"]);
  });

  it("carries on all of it, though the months have totals of their own", () => {
    const months = `
      Buku Induk Izin
      No | Tgl Izin | Jenis Izin | Pemohon | Biaya
      1  | 45300    | Reklame    | A       | 100000
      2  | 45301    | PBG        | B       | 250000
      Jumlah Januari | . | .     | .       | 350000
      3  | 45330    | Reklame    | C       | 50000
      Dipindahkan | . | .        | .       | 400000
      Pindahan | .  | .          | .       | 400000
      4  | 45331    | PBG        | D       | 75000
      Jumlah | .    | .          | .       | 475000`;
    expect(errors(months)).toEqual([]);
    expect(
      errors(months.replace("Dipindahkan | . | .        | .       | 400000", "Dipindahkan | . | . | . | 500000")),
    ).toEqual(["error E7 register-total 400000"]);
  });

  it("has blank ones filled", () => {
    expect(fillsOf(draw(PAGES.replace(/350000|475000/g, ".")))).toEqual([
      "E5 =SUM(E3:E4) 350000",
      "E6 =SUM(E3:E4) 350000",
      "E9 =SUM(E3:E4,E7:E8) 475000",
    ]);
  });
});

describe("a list of NIB", () => {
  const NIB = `
    DAFTAR NIB TERBIT JUNI 2024
    No | NIB           | Nama Perusahaan | Skala Usaha | Tanggal Terbit | Jumlah Investasi (Rp) | TKI
    1  | '912024000001 | CV A            | Mikro       | 45450          | 5000000               | 2
    2  | '912024000002 | CV B            | Kecil       | 45451          | 7000000               | 3
    3  | '912024000003 | CV C            | Mikro       | 45452          | 9000000               | 1
    .  | Jumlah        | .               | .           | .              | 21000000              | 6`;

  it("is a register, though no other sheet names what it lists", () => {
    expect(tablesOf(draw(NIB))).toEqual(["permit-register A2:G5"]);
    expect(errors(NIB)).toEqual([]);
    expect(errors(NIB.replace("21000000", "12000000"))).toEqual(["error F6 register-total 21000000"]);
    expect(fillsOf(draw(NIB.replace("| 21000000              | 6", "| . | .")))).toEqual([
      "F6 =SUM(F3:F5) 21000000",
      "G6 =SUM(G3:G5) 6",
    ]);
  });
});
