import { atOnce } from "../../../../src/core/steps";
import { isIssued, issuedIn } from "../../../../src/core/tables/register/issued";
import { registersIn } from "../../../../src/core/tables/register/recognise";
import { draw } from "../../../support/draw";

const issued = (picture: string) => issuedIn(atOnce(registersIn({ sheets: [draw(picture)] })));
/** All that a register of one permit names, where `word` stands below `over` in its last column. */
const namedIn = (over: string, word: string) => [
  ...issued(`Tanggal SK | Jenis Izin | Pemohon | ${over}\n18-04-2024 | Izin Reklame (RKL) | Siti | ${word}`),
];
const JENIS = ["izin reklame", "reklame", "rkl"];

describe("what recaps count the permits of a register by", () => {
  it.each([
    ["Kecamatan", "Kubu Raya", "kubu raya"],
    ["Nama Kecamatan", "1. Kubu", "kubu"],
    ["Sektor", "' Perdagangan ", "perdagangan"],
    ["Bidang Usaha", "Perikanan", "perikanan"],
    ["OPD Teknis", "Dinas PUPR", "dinas pupr"],
    ["Tingkat Risiko", "Menengah Tinggi", "menengah tinggi"],
    ["Skala Usaha", "Mikro", "mikro"],
    ["Jenis Permohonan", "Perpanjangan", "perpanjangan"],
    ["Status PM", "PMDN", "pmdn"],
  ])("is its jenis izin, and %s", (over, word, name) => {
    expect(namedIn(over, word)).toEqual([...JENIS, name]);
  });

  it.each([
    ["Alamat", "Kubu"],
    ["Status", "Terbit"],
    ["Kecamatan", "."],
    ["Kecamatan", "12"],
    ["Melalui Dinas", "OSS"],
  ])("is nothing below %s that is %s", (over, word) => {
    expect(namedIn(over, word)).toEqual(JENIS);
  });

  it("is told by the upper row of a header, too, and by neither its days nor its channel", () => {
    const picture = `
      Jenis Izin | Kecamatan | SK    |         | Sistem
                 |           | Nomor | Tanggal |
      PBG        | Kubu      | 7     | 11/03/24 | OSS`;
    const merged = ["C1:D1", "A1:A2", "B1:B2", "E1:E2"];
    const registers = atOnce(registersIn({ sheets: [draw(picture, "R", merged)] }));
    expect([...issuedIn(registers)]).toEqual(["pbg", "izin pbg", "kubu"]);
  });

  it("is known by any of its names", () => {
    const names = issued("Tanggal SK | Nama Izin\n18-04-2024 | Izin Reklame");
    expect(["Reklame", "1. IZIN REKLAME (RKL)", "Rkl", ""].map((label) => isIssued(names, label))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
