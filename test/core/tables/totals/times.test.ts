import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { turned } from "../../../support/turned";

const SO_FAR = `
  Uraian            | s.d. Bulan Lalu | Bulan Ini | s.d. Bulan Ini
  Retribusi PBG     | 30000           | 5000      | 35000
  Retribusi Parkir  | 20000           | 4000      | 24000
  Retribusi Reklame | 11000           | 2000      | 13000
  Jumlah            | 61000           | 11000     | 72000`;

const SEMESTERS = `
  Sektor      | TW I | TW II | Semester I | TW III | TW IV | Semester II | Jumlah
  Perdagangan | 300  | 50    | 350        | 40     | 70    | 110         | 460
  Industri    | 200  | 40    | 240        | 30     | 80    | 110         | 350
  Jasa        | 110  | 20    | 130        | 60     | 10    | 70          | 200
  Jumlah      | 610  | 110   | 720        | 130    | 160   | 290         | 1010`;

/** The same with nothing in some columns. */
function without(picture: string, ...columns: readonly number[]): string {
  const cells = (line: string) => line.split("|").map((text, at) => (columns.includes(at) ? " . " : text));
  const [blank = "", header = "", ...rows] = picture.split("\n");
  return [blank, header, ...rows.map((line) => cells(line).join("|"))].join("\n");
}

describe("what has come together so far", () => {
  test.each([
    ["s.d. Bulan Lalu", "Bulan Ini", "s.d. Bulan Ini"],
    ["Realisasi s/d Bulan Lalu", "Realisasi Bulan Ini", "Realisasi s/d Bulan Ini"],
    ["Kumulatif s.d. Minggu Lalu", "Minggu Ini", "Kumulatif s.d. Minggu Ini"],
    ["s.d. TW I", "TW II", "s.d. TW II"],
    ["Januari s.d. April", "Mei", "Januari s.d. Mei"],
  ])("is filled, and a wrong one named: %s | %s | %s", (before, now, toDate) => {
    const picture = SO_FAR.replace("s.d. Bulan Lalu", before).replace("s.d. Bulan Ini", toDate);
    const named = picture.replace(/\| Bulan Ini/, `| ${now}`);
    expect(findingsOf(draw(named))).toEqual([]);
    expect(fillsOf(draw(without(named, 3)))).toContain("D3 =SUM(B3:C3) 24000");
    expect(findingsOf(draw(named.replace("24000", "42000")))).toEqual(["error D3 totals-across 24000"]);
  });

  test("is left blank where it may add up but one month before, and checked where the figures say that it does not", () => {
    const bare = SO_FAR.replace("s.d. Bulan Lalu", "Bulan Lalu");
    expect(fillsOf(draw(without(bare, 3)))).toEqual([]);
    expect(findingsOf(draw(bare.replace("24000", "42000")))).toEqual(["error D3 totals-across 24000"]);
  });
});

describe("semesters and quarters", () => {
  test("are filled from what they are made of, and so is the year", () => {
    expect(findingsOf(draw(SEMESTERS))).toEqual([]);
    const fills = fillsOf(draw(without(SEMESTERS, 3, 6, 7)));
    expect(fills).toHaveLength(12);
    expect(fills).toEqual(
      expect.arrayContaining(["D2 =SUM(B2:C2) 350", "G3 =SUM(E3:F3) 110", "H4 =SUM(D4,G4) 200", "D5 =SUM(D2:D4) 720"]),
    );
  });

  test("are made of months, too", () => {
    const months = `
      Uraian | Jan | Feb | Mar | Triwulan I | Apr | Mei | Jun | Triwulan II | Semester I
      Parkir | 3   | 4   | 5   | .          | 1   | 1   | 2   | .           | .
      Pasar  | 1   | 9   | 2   | .          | 6   | 0   | 7   | .           | .`;
    expect(fillsOf(draw(months))).toEqual(
      expect.arrayContaining(["E2 =SUM(B2:D2) 12", "I3 =SUM(F3:H3) 13", "J2 =SUM(B2:D2,F2:H2) 16"]),
    );
  });

  test("that are wrong are named", () => {
    expect(findingsOf(draw(SEMESTERS.replace("| 240 ", "| 420 ")))).toEqual(["error D3 totals-across 240"]);
    expect(findingsOf(draw(SEMESTERS.replace("| 80 ", "| 90 ")))).toEqual(["error F3 totals-entry 80"]);
  });

  test("are left alone where they are averages, or of what there is at a time", () => {
    const averages =
      "Uraian | TW I | TW II | Semester I\nLama proses | 4 | 6 | 5\nAntrean | 10 | 20 | 15\nBiaya | 3 | 5 | 4";
    expect(findingsOf(draw(averages))).toEqual([]);
    const staff = "JUMLAH PEGAWAI\nUnit | TW I | TW II | Semester I\nUmum | 4 | 6 | .\nPerizinan | 10 | 20 | .";
    expect(fillsOf(draw(staff))).toEqual([]);
  });
});

describe("the same in rows", () => {
  test("is filled", () => {
    const fills = fillsOf(turned(draw(without(SEMESTERS, 3, 6, 7))));
    expect(fills).toEqual(
      expect.arrayContaining(["B4 =SUM(B2:B3) 350", "C7 =SUM(C5:C6) 110", "D8 =SUM(D4,D7) 200", "E4 =SUM(E2:E3) 720"]),
    );
    expect(fillsOf(turned(draw(without(SO_FAR, 3))))).toContain("C4 =SUM(C2:C3) 24000");
  });

  test("has a wrong figure named", () => {
    expect(findingsOf(turned(draw(SEMESTERS)))).toEqual([]);
    expect(findingsOf(turned(draw(SEMESTERS.replace("| 240 ", "| 420 "))))).toEqual(["error C4 totals-down 240"]);
    expect(findingsOf(turned(draw(SO_FAR.replace("24000", "42000"))))).toEqual(["error C4 totals-down 24000"]);
  });
});
