import { check } from "../../../../src/core/check";
import { areaName } from "../../../../src/core/grid/area";
import { draw } from "../../../support/draw";
import { fillsOf, findingsOf } from "../../../support/checked";

const REGISTER = `
  Register Izin Terbit Bulan April - Mei Tahun 2024
  No | Tanggal Terbit | Jenis Izin | Kecamatan
  1  | 45400          | Reklame    | Baamang
  2  | 45414          | Reklame    | Ketapang
  3  | 45415          | PBG        | Baamang
  4  | 45473          | Reklame    | Baamang`;
const OTHER = REGISTER.replace(/Baamang/g, "Seruyan").replace(/Ketapang/g, "Sampit");
const BLANK = "Kecamatan | Jumlah\nBaamang | .\nKetapang | .\nJumlah | .";
const register = draw(REGISTER, "Register");
const recap = draw(BLANK, "Rekap");

describe("a recap that is no table until a list tells it", () => {
  it("is one then, in the order of its sheets, and says what it is counted from", () => {
    const other = draw(
      "Uraian | Pagu | Realisasi\nBelanja Pegawai | 5 | 1\nBelanja Barang | 6 | 2\nBelanja Modal | 7 | 4\nJUMLAH | 18 | 7",
      "Lain",
    );
    const { tables } = check({ sheets: [other, recap, register] });
    expect(tables.map(({ table }) => `${table.sheet.name} ${areaName(table.area)}`)).toEqual([
      "Lain A1:C5",
      "Rekap A1:B4",
      "Register A2:D6",
    ]);
    expect(tables.map(({ table: { countedFrom = [] } }) => countedFrom.map(({ sheet }) => sheet))).toEqual([
      [],
      ["Register"],
      [],
    ]);
    expect(tables[1]?.table.countedFrom?.map(({ area }) => areaName(area))).toEqual(["A2:D6"]);
  });

  it("has what is typed held against the list, and its total with it", () => {
    const typed = (baamang: number, ketapang: number) =>
      `Kecamatan | Jumlah\nBaamang | ${baamang}\nKetapang | ${ketapang}`;
    const errors = (picture: string) => findingsOf([register, draw(picture, "Rekap")], "error");
    expect(errors(typed(3, 1))).toEqual([]);
    expect(errors(typed(3, 6))).toEqual(["error B3 permits-register 1"]);
    expect(errors(`${typed(3, 1)}\nJumlah | 9`)).toEqual(["error B4 totals-down 4"]);
  });

  it("keeps blanks that stand for nothing among figures, and has the others filled", () => {
    const picture = "Kecamatan | Jumlah\nBaamang | 3\nKetapang | .\nSeruyan | .";
    expect(fillsOf([register, draw(picture, "Rekap")])).toEqual(["B3 =COUNTIFS(Register!$D$3:$D$500,$A3) 1"]);
  });
});

describe("a register that a recap counts", () => {
  const offers = (...sheets: readonly ReturnType<typeof draw>[]) =>
    check({ sheets })
      .findings.filter(({ rule }) => rule === "register-without-table")
      .map(({ sheet }) => sheet);

  it("needs no table to be offered; another one does", () => {
    expect(offers(register)).toEqual(["Register"]);
    expect(offers(register, recap)).toEqual([]);
    expect(offers(register, recap, draw(OTHER, "Lain"))).toEqual(["Lain"]);
  });

  it("has everything else told that is to be told of it", () => {
    const told = (...sheets: readonly ReturnType<typeof draw>[]) =>
      findingsOf(sheets).filter((one) => one.includes("outside-period"));
    expect(told(register)).toEqual(["warning B6 register-outside-period -"]);
    expect(told(register, recap)).toEqual(told(register));
  });
});

describe("a list without days", () => {
  const list = (title: string) => `
    ${title}
    No | Nama   | Profesi | Tempat    | Nomor SIP
    1  | Nama 1 | Bidan   | RSUD      | 449/101
    2  | Nama 2 | Perawat | Puskesmas | 449/102
    3  | Nama 3 | Bidan   | RSUD      | 449/103
    4  | Nama 4 | Bidan   | Puskesmas | 449/104
    5  | Nama 5 | Perawat | RSUD      | 449/105`;
  const bidan = (title: string, own: string) =>
    fillsOf([draw(list(own), "SIP"), draw(`${title}\nProfesi | Jumlah\nBidan | .\nPerawat | .`, "Rekap")])[0];

  it.each([
    ["Rekap SIP Triwulan II Tahun 2024", "Daftar SIP Triwulan II Tahun 2024"],
    ["Rekap SIP", "Daftar SIP Triwulan II Tahun 2024"],
    ["Rekap SIP", "Daftar SIP"],
    ["Rekap SIP melalui SiCantik", "Daftar SIP melalui SiCantik"],
  ])("is of the period that its heading names: %s, %s", (title, own) => {
    expect(bidan(title, own)).toBe("B3 =COUNTIFS(SIP!$C$3:$C$500,$A3) 3");
  });

  it.each([
    ["Rekap SIP Triwulan III Tahun 2024", "Daftar SIP Triwulan II Tahun 2024"],
    ["Rekap SIP Triwulan II Tahun 2023", "Daftar SIP Triwulan II Tahun 2024"],
    ["Rekap SIP Triwulan II Tahun 2024", "Daftar SIP"],
    ["Rekap SIP melalui SiCantik", "Daftar SIP"],
  ])("is of no other: %s, %s", (title, own) => {
    expect(bidan(title, own)).toBeUndefined();
  });
});
