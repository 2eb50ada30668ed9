import { fillsIn, fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const STAFF = `
  KEADAAN PEGAWAI
  No  | Jabatan        | L | P
  I   | PNS            | . | .
  1   | Kepala Bidang  | 3 | 1
  2   | Pelaksana      | 5 | 7
  .   | Jumlah PNS     | . | .
  II  | PPPK           | . | .
  1   | Pranata        | 2 | 1
  2   | Administrasi   | 1 | 3
  .   | Jumlah PPPK    | . | .
  .   | TOTAL PEGAWAI  | . | .`;

describe("a total that is called as the title, below groups with sums of their own", () => {
  it("adds up all of them", () => {
    expect(fillsIn("C", STAFF)).toEqual(["C6 =SUM(C4:C5) 8", "C10 =SUM(C8:C9) 3", "C11 =SUM(C6,C10) 11"]);
  });

  it("is left alone where its name is none of the table's", () => {
    const other = STAFF.replace("TOTAL PEGAWAI", "TOTAL KENDARAAN");
    expect(fillsIn("C", other)).toEqual(["C6 =SUM(C4:C5) 8", "C10 =SUM(C8:C9) 3"]);
  });

  it("is left alone where it stands beside what is in no group", () => {
    const open = STAFF.replace("  .   | TOTAL", "  III | Non ASN        | 4 | 2\n  .   | TOTAL");
    expect(fillsOf(draw(open)).filter((fill) => /^[CD]12/.test(fill))).toEqual([]);
    expect(findingsOf(draw(open), "error")).toEqual([]);
  });

  it("is no sum of what came in and what was done", () => {
    const flow = `
      REKAP SURAT
      No  | Uraian          | Jan | Feb
      I   | Masuk           | .   | .
      1   | Biasa          | 30  | 41
      2   | Penting          | 12  | 9
      .   | Jumlah Masuk    | .   | .
      II  | Selesai         | .   | .
      1   | Biasa          | 28  | 40
      2   | Penting          | 11  | 8
      .   | Jumlah Selesai  | .   | .
      .   | TOTAL SURAT | .  | .`;
    expect(fillsOf(draw(flow)).filter((fill) => /^[CD]11/.test(fill))).toEqual([]);
  });
});
