import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** A budget by accounts: pagu, realisasi and what is left. */
const BUDGET = `
  Kode Rekening | Uraian            | Pagu | Realisasi | Sisa
  5             | BELANJA           | 1000 | 600       | 400
  5.1           | BELANJA OPERASI   | 800  | 500       | 300
  5.1.01        | Belanja Pegawai   | 500  | 350       | 150
  5.1.02        | Belanja Barang    | 300  | 150       | 150
  5.2           | BELANJA MODAL     | 200  | 100       | 100
  5.2.02        | Belanja Peralatan | 200  | 100       | 100
  .             | JUMLAH            | 1000 | 600       | 400`;

describe("rows with codes of accounts", () => {
  test("add up what belongs to them, and Jumlah the last of them", () => {
    expect(tablesOf(draw(BUDGET))).toEqual(["budget A1:E8"]);
    expect(findingsOf(draw(BUDGET))).toEqual([]);
  });

  test("have the mistyped figure named by its heading and its row", () => {
    expect(findingsOf(draw(BUDGET.replace("| 350 ", "| 530 ")))).toEqual(["error D4 totals-entry 350"]);
    expect(findingsOf(draw(BUDGET.replace("| 800  | 500       | 300", "| 800  | 500       | 30")))).toEqual([
      "error E3 totals-down 300",
    ]);
  });

  test("are filled where they are called codes: headings, Jumlah, and what is left", () => {
    const blank = BUDGET.replace(/(5 {13}|5\.1 {11}|5\.2 {11}|\. {13})(\| [A-Z ]+)\|.*/g, "$1$2| . | . | .");
    const fills = fillsOf(draw(blank.replace("| 150\n", "| .\n")));
    expect(fills).toContain("C2 =SUM(C3,C6) 1000");
    expect(fills).toContain("E4 =C4-D4 150");
    expect(fills).toContain("C8 =SUM(C4:C5,C7) 1000");
  });

  test("may be followed by codes of another sort: what the money of an activity is spent on", () => {
    const sheet = draw(`
      Kode          | Uraian     | Pagu | Realisasi
      2.16.01       | Program A  | 280  | 55
      2.16.01.2.01  | Kegiatan A | 160  | 15
      5.1.02.01     | Alat       | 120  | 10
      5.1.02.02     | Kertas     | 40   | 5
      2.16.01.2.02  | Kegiatan B | 120  | 40
      5.1.02.01     | Alat       | 100  | 40
      5.1.02.02     | Kertas     | 20   | 0
      JUMLAH        | .          | 280  | 55`);
    expect(findingsOf(sheet)).toEqual([]);
  });

  test("have the headings named that state what belongs to others", () => {
    const sheet = draw(`
      KODE       | URAIAN      | 2019 | 2020
      4.1.1.     | Pajak A     | 711  | 430
      4.1.1.1.   | Jenis A1    | 600  | 400
      4.1.1.1.1  | Rincian A1  | 600  | 400
      4.1.1.3.   | Jenis A2    | 600  | 30
      4.1.1.3.1  | Rincian A2  | 111  | 30`);
    expect(findingsOf(sheet)).toEqual(["error C5 totals-down 111"]);
  });

  test("say nothing where most headings state something else, or lists are only numbered so", () => {
    const other = BUDGET.replace("1000 | 600", "9000 | 8000").replace("800  | 500", "700  | 650");
    expect(
      findingsOf(draw(other.replace("200  | 100       | 100\n  5.2.02", "190 | 90 | 95\n  5.2.02"))).filter((one) =>
        one.includes("C"),
      ),
    ).toEqual([]);
    const list =
      "No | Jenis | Berkas\n1 | Kesehatan | .\n1.1 | Dokter | 5\n1.2 | Bidan | 4\n2 | Bangunan | .\n2.1 | PBG | 3";
    expect(fillsOf(draw(list))).toEqual([]);
  });
});

describe("a column of differences", () => {
  const CHANGED = (jumlah: string) => `
    No | Uraian  | Semula | Menjadi | Bertambah/(Berkurang)
    1  | Dinas A | 300    | 320     | 20
    2  | Dinas B | 500    | 470     | -30
    3  | Dinas C | 100    | 115     | 15
    .  | Jumlah  | ${jumlah} | 905  | 5`;

  test("is what most of its rows say, and tells which of two totals is wrong", () => {
    expect(findingsOf(draw(CHANGED("900")))).toEqual([]);
    expect(findingsOf(draw(CHANGED("910")))).toEqual(["error C5 totals-down 900"]);
  });

  test("is what is left of what was planned, where it is blank", () => {
    const flat =
      "No | Kegiatan | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp)\n1 | Rapat | 500 | 350 | .\n2 | Sosialisasi | 300 | 150 | .";
    expect(fillsOf(draw(`${flat}\n. | Jumlah | 800 | 500 | .`))).toEqual([
      "E2 =C2-D2 150",
      "E3 =C3-D3 150",
      "E4 =SUM(E2:E3) 300",
    ]);
  });
});
