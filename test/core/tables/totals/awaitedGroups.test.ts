import { fillsIn, fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const REGIONS = `
  Retribusi PBG per Wilayah
  No | Wilayah         | Dokumen | Luas
  A  | WILAYAH UTARA   | 58      | 1450
  1  | Girimulyo       | 21      | 730
  2  | Kalibawang      | 37      | 720
  B  | WILAYAH TENGAH  | 105     | 2680
  1  | Kotabaru        | 64      | 1530
  2  | Sukarame        | 41      | 1150
  C  | WILAYAH SELATAN | 49      | 990
  1  | Muara           | 16      | 410
  2  | Pantai Indah    | 33      | 580
  .  | TOTAL (A+B+C)   | 212     | 5120`;

/** The same with some rows left blank. */
function blank(...names: readonly string[]): string {
  return names.reduce(
    (picture, name) => picture.replace(new RegExp(`(\\| ${name} *)\\| \\d+ *\\| \\d+`), "$1| . | ."),
    REGIONS,
  );
}

describe("the head of a group that is still blank", () => {
  it("is silent while all are right", () => {
    expect(findingsOf(draw(REGIONS))).toEqual([]);
  });

  it("is filled where its fellows carry the sums of theirs, and the total is no wrong one for that", () => {
    const sheet = draw(blank("WILAYAH UTARA"));
    expect(findingsOf(sheet, "error")).toEqual([]);
    expect(fillsOf(sheet)).toEqual(["C3 =SUM(C4:C5) 58", "D3 =SUM(D4:D5) 1450"]);
  });

  it("is filled where the total that is still to come names all of them", () => {
    const all = blank("WILAYAH UTARA", "WILAYAH TENGAH", "WILAYAH SELATAN", "TOTAL \\(A\\+B\\+C\\)");
    expect(fillsIn("C", all)).toEqual([
      "C3 =SUM(C4:C5) 58",
      "C6 =SUM(C7:C8) 105",
      "C9 =SUM(C10:C11) 49",
      "C12 =SUM(C3,C6,C9) 212",
    ]);
  });

  it("is a heading where the total has taken in what stands below, or names no heads", () => {
    const headings = blank("WILAYAH UTARA", "WILAYAH TENGAH", "WILAYAH SELATAN");
    expect(fillsOf(draw(headings))).toEqual([]);
    expect(findingsOf(draw(headings), "error")).toEqual([]);
    const plain = blank("WILAYAH UTARA", "WILAYAH TENGAH", "WILAYAH SELATAN", "TOTAL \\(A\\+B\\+C\\)");
    expect(fillsIn("C", plain.replace(" (A+B+C)", ""))).toEqual(["C12 =SUM(C4:C5,C7:C8,C10:C11) 212"]);
  });

  it("is a heading where each group has a sum of its own below it", () => {
    const closed = `
      No | Wilayah         | Dokumen
      A  | WILAYAH UTARA   | .
      1  | Girimulyo       | 21
      2  | Kalibawang      | 37
      .  | Jumlah A        | .
      B  | WILAYAH SELATAN | .
      1  | Muara           | 16
      2  | Pantai Indah    | 33
      .  | Jumlah B        | .
      .  | TOTAL (A + B)   | .`;
    expect(fillsIn("C", closed)).toEqual(["C5 =SUM(C3:C4) 58", "C9 =SUM(C7:C8) 49", "C10 =SUM(C5,C9) 107"]);
  });
});

describe("the blank head of a group", () => {
  const groups = (head: string, total: string) => `
    REKAP LAYANAN
    No | Uraian       | Januari | Februari
    A  | Izin Terbit  | 12      | 14
    1  | PBG          | 5       | 6
    2  | TKA          | 7       | 8
    B  | Izin Ditolak | 4       | 6
    1  | PBG          | 1       | 2
    2  | TKA          | 3       | 4
    C  | ${head}      | .       | .
    1  | PBG          | 85      | 86
    2  | TKA          | 84      | 85
    ${total}`;

  it.each(["Nilai IKM", "Lama Proses (Hari)"])("is left alone where it is no amount: %s", (head) => {
    expect(fillsIn("C", groups(head, ""))).toEqual([]);
  });

  it("is filled where one does", () => {
    expect(fillsIn("C", groups("Izin Dicabut", ". | Jumlah | 185 | 191"))).toEqual(["C9 =SUM(C10:C11) 169"]);
  });
});

describe("the blank head of a group that no total adds up", () => {
  const groups = (head: string) => `
    Rekap Kegiatan
    No | Uraian        | Utara | Selatan
    A  | Peserta       | 12    | 14
    1  | Kelas Pagi    | 5     | 6
    2  | Kelas Sore    | 7     | 8
    B  | Pengunjung    | 4     | 6
    1  | Kelas Pagi    | 1     | 2
    2  | Kelas Sore    | 3     | 4
    C  | ${head}       | .     | .
    1  | Kelas Pagi    | 85    | 86
    2  | Kelas Sore    | 84    | 85`;

  it.each(["Upah Minimum", "Nilai Unsur", "Tingkat Kepuasan"])("is left blank: %s may be no sum", (head) => {
    expect(fillsIn("C", groups(head))).toEqual([]);
  });
});

describe("a blank row that is numbered through", () => {
  it("is no head by that, though the one before it carries the sum of the rows below", () => {
    const levies = `
      Retribusi
      No | Uraian    | Utara | Selatan
      1  | Perizinan | 12    | 14
      a  | PBG       | 5     | 6
      b  | TKA       | 7     | 8
      2  | Jasa      | .     | .
      a  | Sewa      | 1     | 2
      b  | Parkir    | 3     | 4
      .  | Jumlah    | .     | .`;
    expect(fillsIn("C", levies)).toEqual([]);
  });
});
