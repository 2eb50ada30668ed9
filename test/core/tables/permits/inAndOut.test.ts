import { draw } from "../../../support/draw";
import { fillsOf, findingsOf } from "../../../support/checked";

const COMES_AND_GOES = `
  REKAP BERKAS PERIZINAN TAHUN 2024
  No | Uraian        | Januari | Februari | Maret
  1  | Berkas Masuk  | 10      | 12       | 4
  2  | Berkas Keluar | 9       | 11       | 6
  .  | Jumlah        | .       | .        | .`;

describe("What came in and went out again", () => {
  test("is counted twice by no blank total", () => {
    expect(fillsOf(draw(COMES_AND_GOES))).toEqual([]);
    expect(fillsOf(draw(COMES_AND_GOES.replaceAll("Berkas", "Surat").replace("PERIZINAN", "")))).toEqual([]);
    expect(fillsOf(draw(COMES_AND_GOES.replace("Keluar", "Selesai")))).toEqual([]);
  });

  test("is right where somebody has added it, and no mistake where somebody has not", () => {
    const added = (figures: string) => COMES_AND_GOES.replace("| .       | .        | .", figures);
    expect(findingsOf(draw(added("| 19 | 23 | 10")), "error")).toEqual([]);
    expect(findingsOf(draw(added("| 10 | 12 | 6")), "error")).toEqual([]);
    expect(findingsOf(draw(added("| 19 | 23 | 11")), "error")).toEqual(["error E3 permits-count 5 (or E5 10, E4 7)"]);
  });

  test("leaves a total open that would add up the blank one, and no mistake in it", () => {
    const all = (total: string) => `${COMES_AND_GOES.replace("Jumlah", "Jumlah Berkas")}
  3  | PBG          | 3 | 4 | 5
  4  | SLF          | 3 | 4 | 5
  .  | Jumlah Izin  | 6 | 8 | 10
  .  | TOTAL        | ${total}`;
    expect(findingsOf(draw(all("25 | 31 | 20")), "error")).toEqual([]);
  });

  test("leaves a blank total open that would add it up, as those above it", () => {
    const apart = `
      REKAP PERIZINAN TAHUN 2024
      Uraian         | Januari | Februari | Maret
      Berkas Masuk   | 10      | 12       | 4
      Berkas Keluar  | 9       | 11       | 6
      Jumlah         | .       | .        | .
      PBG            | 3       | 4        | 5
      SLF            | 3       | 4        | 5
      Jumlah Izin    | .       | .        | .
      Total          | .       | .        | .`;
    expect(fillsOf(draw(apart))).toEqual(["B8 =SUM(B6:B7) 6", "C8 =SUM(C6:C7) 8", "D8 =SUM(D6:D7) 10"]);
  });

  test("is not all there is where other letters stand beside it", () => {
    const letters = COMES_AND_GOES.replaceAll("Berkas", "Surat").replace(
      /( +\. +\| Jumlah)/,
      "  3 | Surat Keputusan | 2 | 3 | 2\n$1",
    );
    expect(fillsOf(draw(letters))).toEqual(["C6 =SUM(C3:C5) 21", "D6 =SUM(D3:D5) 26", "E6 =SUM(E3:E5) 12"]);
  });

  test("is all there is where its total is called so: letters that came and letters that went", () => {
    const letters = COMES_AND_GOES.replaceAll("Berkas", "Surat").replace("Jumlah", "Jumlah Surat");
    expect(fillsOf(draw(letters))).toEqual(["C5 =SUM(C3:C4) 19", "D5 =SUM(D3:D4) 23", "E5 =SUM(E3:E4) 10"]);
  });

  test("is no other than two jenis izin", () => {
    const permits = COMES_AND_GOES.replace("Berkas Masuk", "PBG").replace("Berkas Keluar", "SLF");
    expect(fillsOf(draw(permits))).toEqual(["C5 =SUM(C3:C4) 19", "D5 =SUM(D3:D4) 23", "E5 =SUM(E3:E4) 10"]);
  });
});

const NAMED_AGAIN = `
  REKAP PERIZINAN TAHUN 2024
  Uraian         | Januari | Februari | Maret
  PBG            | 10      | 12       | 4
  SIP            | 9       | 8        | 3
  Jumlah Masuk   | 19      | 20       | 7
  PBG            | 8       | 11       | 4
  SIP            | 7       | 8        | 2
  Jumlah Selesai | .       | .        | .`;
const OWN = ["B8 =SUM(B6:B7) 15", "C8 =SUM(C6:C7) 19", "D8 =SUM(D6:D7) 6"];

describe("Rows that are called as those of the total above them", () => {
  test("have a total of their own", () => {
    expect(fillsOf(draw(NAMED_AGAIN))).toEqual(OWN);
    expect(fillsOf(draw(NAMED_AGAIN.replace("Masuk", "Baru").replace("Selesai", "Perpanjangan")))).toEqual(OWN);
  });

  test("are added up with it by a total of all", () => {
    expect(
      fillsOf(draw(`${NAMED_AGAIN}\n  TOTAL | . | . | .`.replace(/Masuk/, "Baru").replace("Selesai", "Lama"))),
    ).toEqual([...OWN, "B9 =SUM(B5,B8) 34", "C9 =SUM(C5,C8) 39", "D9 =SUM(D5,D8) 13"]);
  });

  test.each(["Jumlah Semua Pemohon", "Total Izin Baru dan Lama", "Jumlah Izin Terbit"])(
    "are added up with it where the name may be of all: %s",
    (name) => {
      expect(fillsOf(draw(NAMED_AGAIN.replace("Masuk", "Baru").replace("Jumlah Selesai", name)))).toEqual([
        "B8 =SUM(B5:B7) 34",
        "C8 =SUM(C5:C7) 39",
        "D8 =SUM(D5:D7) 13",
      ]);
    },
  );

  test("are left open where others follow and only the name of the total speaks of what came of them", () => {
    const others = NAMED_AGAIN.replace(/PBG +\| 8/, "SLF | 8");
    expect(fillsOf(draw(others))).toEqual([]);
  });
});
