import { ListedNames } from "../../../../src/core/tables/register/sheetKind";
import { draw } from "../../../support/draw";

const LONG = "Persetujuan Kesesuaian Kegiatan Pemanfaatan Ruang Laut Antar";
const recap = draw(
  `Jenis Izin | Januari\n1. Reklame (RKL) | 3\nSIP Bidan | 2\nMei | 1\n${LONG} | 1\n${LONG} Wilayah | 2`,
  "Rekap",
);
const own = draw("Nama | Nomor\nApotek | 3", "Data");
const names = new ListedNames([recap, own]);

describe("the jenis izin of a sheet that has no column for it", () => {
  it.each([
    ["Reklame", "Reklame"],
    ["Izin Reklame", "Izin Reklame"],
    ["Daftar Izin Reklame Terbit Tahun 2024", "Izin Reklame"],
    ["BUKU REGISTER SIP BIDAN YANG DITERBITKAN", "SIP BIDAN"],
    ["Data SIP Bidan Bulan Mei 2024", "SIP Bidan"],
    ["Rekapitulasi Penerbitan Reklame Triwulan I", "Reklame"],
    [LONG, LONG],
  ])("is what another sheet lists: %s", (title, kind) => {
    expect(names.kindOf(own, [title])).toBe(kind);
  });

  it.each(["Apotek", "Mei", "Daftar", "", "SLF", `${LONG} Wilayah`])("is not %j", (title) => {
    expect(names.kindOf(own, [title])).toBeNull();
  });

  it("is the first that is listed among its name and titles", () => {
    expect(names.kindOf(own, ["Lembar1", "Register SIP Bidan", "Reklame"])).toBe("SIP Bidan");
  });

  it("is not what only the sheet itself lists", () => {
    expect([names.isListed("Reklame", own), names.isListed("Reklame", recap)]).toEqual([true, false]);
    expect([names.isListed("Apotek", own), names.isListed("Apotek", recap)]).toEqual([false, true]);
    expect(new ListedNames([draw("a | .\n. | b")]).isListed("", own)).toBe(false);
  });
});
