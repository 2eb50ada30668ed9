import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const SIP = `
  Daftar Tenaga Kesehatan
  No | Nama   | Profesi | Tempat    | Nomor SIP | Ket
  1  | Nama 1 | Bidan   | RSUD      | 449/101   | Baru
  2  | Nama 2 | Perawat | Puskesmas | 449/102   | Baru
  3  | Nama 3 | Bidan   | RSUD      | 449/103   | Baru
  4  | Nama 4 | Bidan   | Puskesmas | 449/104   | Baru
  5  | Nama 5 | Perawat | RSUD      | 449/105   | Baru`;
const RECAP = `
  Profesi | RSUD | Puskesmas | Jumlah
  Bidan   | 2    | 1         | 3
  Perawat | 1    | 1         | 2
  Jumlah  | 3    | 2         | 5`;

const blank = (picture: string) => picture.replace(/\| \d+/g, "| .");
const both = (list: string, recap: string) => [draw(list, "SIP"), draw(recap, "Rekap")];
const cells = (list: string, recap: string) => fillsOf(both(list, recap)).map((fill) => fill.replace(/ =.* /, " "));

describe("a recap of a numbered list that no kind knows", () => {
  it("is filled with counts of its rows, with formulas", () => {
    expect(fillsOf(both(SIP, blank(RECAP)))).toContain("B2 =COUNTIFS(SIP!$C$3:$C$500,$A2,SIP!$D$3:$D$500,B$1) 2");
    expect(cells(SIP, blank(RECAP))).toEqual(expect.arrayContaining(["C2 1", "D2 3", "B3 1", "D4 5"]));
  });

  it("is silent where right, and its wrong count is named", () => {
    expect(findingsOf(both(SIP, RECAP), "error")).toEqual([]);
    expect(findingsOf(both(SIP, RECAP.replace("Perawat | 1", "Perawat | 4")), "error")).toEqual([
      "error B3 permits-register 1",
    ]);
  });

  it("is left alone where rows say what became of them and it does not", () => {
    const decided = SIP.replace("Ket\n", "Status\n").replace("449/105   | Baru", "449/105   | Ditolak");
    expect(cells(decided, blank(RECAP))).toEqual([]);
    const byStatus = `
      Status  | RSUD | Puskesmas | Jumlah
      Baru    | .    | .         | .
      Ditolak | .    | .         | .`;
    expect(cells(decided, byStatus)).toEqual(expect.arrayContaining(["B2 2", "C2 2", "B3 1", "C3 0"]));
  });

  it("is left alone where the list is not numbered through, or is too short to be one", () => {
    expect(cells(SIP.replace("\n  4 ", "\n  7 "), blank(RECAP))).toEqual([]);
    expect(cells(SIP.split("\n").slice(0, 6).join("\n"), blank(RECAP))).toEqual([]);
  });

  it("counts the rows behind what a month came to, and those numbered anew below the name of the next", () => {
    const summed = SIP.replace("\n  4 ", "\n    | Jumlah Januari | . | . | . | 3\n  4 ");
    expect(cells(summed, blank(RECAP))).toEqual(expect.arrayContaining(["B2 2", "C2 1", "B3 1", "C3 1"]));
    const named = `${SIP}
      BULAN FEBRUARI | . | . | . | . | .
      1  | Nama 6 | Bidan   | RSUD      | 449/106   | Baru`;
    expect(cells(named, blank(RECAP))).toEqual(expect.arrayContaining(["B2 3", "C2 1", "B3 1", "C3 1"]));
    const first = named.replace("\n  1  |", "\n  BULAN JANUARI | . | . | . | . | .\n  1  |");
    expect(cells(first, blank(RECAP))).toEqual(expect.arrayContaining(["B2 3", "C2 1", "B3 1", "C3 1"]));
  });

  it("is left alone where a row further down has another number, or none", () => {
    const with6 = (number: string) => `${SIP}\n  ${number} | Nama 6 | Bidan | RSUD | 449/106 | Baru`;
    expect(cells(with6("6"), blank(RECAP))).toEqual(expect.arrayContaining(["B2 3"]));
    expect(cells(with6("7"), blank(RECAP))).toEqual([]);
    expect(cells(with6("."), blank(RECAP))).toEqual([]);
  });

  it("is left alone where an applicant has a second permit in a row without a number", () => {
    const second = SIP.replace("\n  3 ", "\n    | . | Dokter | RSUD | . | .\n  3 ");
    expect(cells(second, blank(RECAP))).toEqual([]);
    expect(findingsOf(both(second, RECAP), "error")).toEqual([]);
  });

  it("counts none of those that are listed below what was refused", () => {
    const refused = `${SIP}
      Permohonan yang ditolak | . | . | . | . | .
      1  | Nama 6 | Bidan   | RSUD      | -         | Baru`;
    expect(cells(refused, blank(RECAP))).toEqual(expect.arrayContaining(["B2 2", "C2 1", "B3 1", "C3 1"]));
  });

  it("is filled though its own rows are numbered, too, and as many as a list has", () => {
    const numbered = `
      No | Tempat      | Bidan | Perawat | Dokter | Jumlah
      1  | RSUD        | .     | .       | .      | .
      2  | Puskesmas   | .     | .       | .      | .
      3  | Klinik      | .     | .       | .      | .
      4  | Apotek      | .     | .       | .      | .
      5  | Laboratorium | .    | .       | .      | .`;
    expect(cells(SIP, numbered)).toEqual(expect.arrayContaining(["C2 2", "D2 1", "F2 3", "C3 1", "E4 0"]));
  });
});

describe("a recap of an export whose rows have codes in place of numbers", () => {
  const EXPORT = [
    "id_permohonan_izin | nama_perusahaan | uraian_risiko_proyek | uraian_skala_usaha | kbli",
    "I-2024001 | CV Satu | Rendah | Usaha Mikro | '56101",
    "I-2024002 | CV Dua | Rendah | Usaha Kecil | '47111",
    "I-2024003 | PT Tiga | Tinggi | Usaha Mikro | '47112",
    "I-2024004 | CV Empat | Rendah | Usaha Mikro | '10710",
    "I-2024005 | UD Lima | Tinggi | Usaha Kecil | '10792",
  ].join("\n");
  const BY_RISK = `
    Risiko | Usaha Mikro | Usaha Kecil | Jumlah
    Rendah | 2           | 1           | 3
    Tinggi | 1           | 1           | 2`;

  it("is filled, and its wrong count is named", () => {
    expect(cells(EXPORT, blank(BY_RISK))).toEqual(expect.arrayContaining(["B2 2", "C2 1", "D2 3", "B3 1", "C3 1"]));
    expect(findingsOf(both(EXPORT, BY_RISK), "error")).toEqual([]);
    expect(findingsOf(both(EXPORT, BY_RISK.replace("Rendah | 2", "Rendah | 4")), "error")).toEqual([
      "error B2 permits-register 2",
    ]);
  });

  it("is left alone where one of the codes stands there twice", () => {
    expect(cells(EXPORT.replace("I-2024004", "I-2024002"), blank(BY_RISK))).toEqual([]);
  });
});

describe("a recap by what is told of each in few words", () => {
  const LIST = `
    No | Nama   | L/P | Profesi | Nomor SIP | Keterangan
    1  | Nama 1 | P   | Bidan   | 449/101   | Tepat Waktu
    2  | Nama 2 | L   | Perawat | 449/102   | Terlambat
    3  | Nama 3 | P   | Bidan   | 449/103   | Tepat Waktu
    4  | Nama 4 | P   | Perawat | 449/104   | Tepat Waktu
    5  | Nama 5 | L   | Perawat | 449/105   | Terlambat`;

  it("is filled by men and women, and by both", () => {
    expect(cells(LIST, "Profesi | L | P | L+P\nBidan\nPerawat")).toEqual(
      expect.arrayContaining(["B3 2", "C2 2", "C3 1", "D2 2", "D3 3"]),
    );
  });

  it("is filled by a remark that sorts them, and by no other", () => {
    const recap = "Profesi | Tepat Waktu | Terlambat | Jumlah\nBidan\nPerawat";
    expect(cells(LIST, recap)).toEqual(expect.arrayContaining(["B2 2", "B3 1", "C3 2", "D3 3"]));
    const shortly = (text: string) => text.replaceAll("Tepat Waktu", "Tepat");
    expect(cells(shortly(LIST), shortly(recap))).toEqual(expect.arrayContaining(["B2 2", "B3 1", "C3 2", "D3 3"]));
    const remarks = (text: string) => text.replaceAll("Tepat Waktu", "Antar ke rumah").replaceAll("Terlambat", "Titip");
    expect(cells(remarks(LIST), remarks(recap))).toEqual([]);
  });
});
