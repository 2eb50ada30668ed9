import { fillsOf, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

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
