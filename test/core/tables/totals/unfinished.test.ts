import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Two kinds of table are read so: of permits by its title, of sums without. */
const TITLES = ["REKAP PERMOHONAN IZIN", "REKAP BERKAS"];

const MONTHS = `
  Bulan    | Masuk | Selesai | Dikembalikan
  Januari  | 43    | 40      | 3
  Februari | 51    | 47      | 4
  Maret    | 38    | 36      | 2
  April    | 61    | 52      | 9
  Mei      | 47    | 41      | 6
  Juni     | 55    | 50      | 5
  Juli     | 50    | 38      | 4`;

describe.each(TITLES)("what came in and has not come out, in %s", (title) => {
  const errorsIn = (picture: string) => findingsOf(draw(`${title}${picture}`), "error");

  test("is no mistake in the last month, of which some are still worked on", () => {
    expect(errorsIn(MONTHS)).toEqual([]);
    expect(errorsIn(`${MONTHS}\n  Jumlah | 345 | 304 | 33`)).toEqual([]);
  });

  test("nor with three outcomes, for one of the kecamatan", () => {
    const picture = `
      Kecamatan  | Permohonan Masuk | Terbit | Ditolak | Dikembalikan
      Baamang    | 143              | 120    | 14      | 9
      Ketapang   | 251              | 227    | 4       | 20
      Seranau    | 380              | 301    | 12      | 17
      Cempaga    | 161              | 141    | 11      | 9
      Kota Besi  | 77               | 70     | 0       | 7`;
    expect(errorsIn(picture)).toEqual([]);
    expect(errorsIn(`${picture}\n  Jumlah | 1012 | 859 | 41 | 62`)).toEqual([]);
  });

  test("nor where those that it is counted for stand side by side", () => {
    const picture = `
      Uraian  | Kesehatan | Pendidikan | PUPR | Perhubungan | Sosial
      Masuk   | 119       | 125        | 271  | 377         | 277
      Terbit  | 110       | 120        | 239  | 337         | 212
      Ditolak | 9         | 5          | 32   | 40          | 25`;
    expect(errorsIn(picture)).toEqual([]);
  });

  test("nor where the months do, and what came in is called their sum", () => {
    const picture = `
      Uraian            | Januari | Februari | Maret | April | Jumlah
      Jumlah Permohonan | 291     | 315      | 326   | 337   | 1269
      Terbit            | 282     | 310      | 309   | 308   | 1209
      Dikembalikan      | 9       | 5        | 17    | 2     | 33`;
    expect(errorsIn(picture)).toEqual([]);
    expect(errorsIn(picture.replace("| 310 ", "| 340 ")).map((error) => error.split(" ")[1])).toContain("C4");
    expect(errorsIn(picture.replace("| 1209", "| 1290"))).toEqual(["error F4 permits-row 1209"]);
    expect(errorsIn(`${picture}\n      Proses | 0 | 0 | 0 | 0 | 0`)).not.toEqual([]);
  });

  test("comes out in a later month, or had come in before the first", () => {
    expect(errorsIn(MONTHS.replace("| 38    | 36 ", "| 48    | 36 ").replace("| 61 ", "| 51 "))).toEqual([]);
    expect(errorsIn(MONTHS.replace("| 43 ", "| 33 "))).toEqual([]);
  });

  test("more cannot come out of a later month than was left", () => {
    expect(errorsIn(MONTHS.replace("| 61 ", "| 51 "))).toHaveLength(1);
  });

  test("more may have come out of a service where typed totals bear it out", () => {
    const services = `
      Jenis   | Masuk | Selesai | Ditolak
      PBG     | 43    | 40      | 3
      SLF     | 31    | 47      | 4
      Reklame | 38    | 36      | 2
      Apotek  | 61    | 52      | 9
      Optik   | 25    | 20      | 5`;
    const added = "=SUM(B3:B7) -> 198 | =SUM(C3:C7) -> 195 | =SUM(D3:D7) -> 23";
    expect(errorsIn(services)).toEqual(["error B4 totals-across 51 (or C4 27)"]);
    expect(errorsIn(`${services}\n  Jumlah | ${added}`)[0]).toBe("error B4 totals-across 51 (or C4 27)");
    expect(errorsIn(`${services}\n  Jumlah | 198 | 195 | 23`)).toEqual([]);
  });

  test("a mistyped figure is told that the total of its column denies, in that month and in others", () => {
    const totals = `${MONTHS}\n  Jumlah | 345 | 304 | 33`;
    expect(errorsIn(totals.replace("| 36 ", "| 86 "))).toEqual(["error C5 totals-entry 36"]);
    expect(errorsIn(totals.replace("| 51 ", "| 81 "))).toEqual(["error B4 totals-across 51"]);
    expect(errorsIn(totals.replace("| 38      | 4", "| 18      | 4"))).toEqual(["error C9 totals-entry 38"]);
  });

  test("a mistyped total is told by its row, too, where all has come out in the end", () => {
    const carried = MONTHS.replace("| 38    | 36 ", "| 48    | 36 ")
      .replace("| 61 ", "| 51 ")
      .replace("| 50    | 38 ", "| 42    | 38 ");
    expect(errorsIn(`${carried}\n  Jumlah | 337 | 304 | 83`)).toEqual(["error D10 totals-down 33"]);
  });

  test("is not told by what came out, so that a blank stays blank, and what it would be added up in", () => {
    const blank = MONTHS.replace("| 50    | 38 ", "| 42    | 38 ").replace("| 38    | 36", "| .     | 36");
    expect(fillsOf(draw(`${title}${blank}`))).toEqual([]);
    expect(fillsOf(draw(`${title}${blank}\n  Jumlah | . | . | .`))).toEqual([
      "C10 =SUM(C3:C9) 304",
      "D10 =SUM(D3:D9) 33",
    ]);
  });

  test("is told where a total says what came in", () => {
    const blank = MONTHS.replace("| 50    | 38 ", "| 42    | 38 ").replace("| 38    | 36", "| .     | 36");
    const filled = ["B5 =SUM(C5:D5) 38"];
    expect(fillsOf(draw(`${title}${blank}\n  Jumlah | 337 | 304 | 33`))).toEqual(filled);
    expect(fillsOf(draw(`${title}${blank}\n  Jumlah | 339 | 304 | 33`))).toEqual([]);
  });

  test("is not told in rows, where months stand side by side", () => {
    const picture = `
      Uraian       | Januari | Februari | Maret | April | Jumlah
      Terbit       | 282     | 310      | 309   | 308   | .
      Dikembalikan | 9       | 5        | 17    | 2     | .
      Jumlah Masuk | .       | .        | .     | .     | .`;
    expect(fillsOf(draw(`REKAP PERMOHONAN IZIN${picture}`))).toEqual(["F3 =SUM(B3:E3) 1209", "F4 =SUM(B4:E4) 33"]);
    const pending = picture.replace("      Jumlah Masuk", "      Proses | 0 | 0 | 0 | 1 | .\n      Jumlah Masuk");
    expect(fillsOf(draw(`REKAP PERMOHONAN IZIN${pending}`))).toContain("E6 =SUM(E3:E5) 311");
  });

  test("is not told of a year in which one month of it is blank, but of one in which months are to come", () => {
    const year = (april: string, masuk: string) => `REKAP PERMOHONAN IZIN
      Uraian       | Januari | Februari | Maret | April | Jumlah
      Terbit       | 282     | 310      | 309   | ${april}
      Dikembalikan | 9       | 5        | 17    | .     | .
      Jumlah Masuk | 291     | 315      | 326   | .     | ${masuk}`;
    expect(fillsOf(draw(year("308 | .", ".")))).toEqual(["F3 =SUM(B3:E3) 1209", "F4 =SUM(B4:E4) 31"]);
    expect(fillsOf(draw(year(". | .", ".")))).toEqual([
      "F3 =SUM(B3:E3) 901",
      "F4 =SUM(B4:E4) 31",
      "F5 =SUM(B5:E5) 932",
    ]);
    expect(findingsOf(draw(year(". | 901", "950")), "error")).toEqual([]);
  });

  test("where what is still worked on has a column, all that came in is there", () => {
    const pending = MONTHS.replace("Dikembalikan", "Proses");
    expect(errorsIn(pending)).toHaveLength(1);
  });
});
