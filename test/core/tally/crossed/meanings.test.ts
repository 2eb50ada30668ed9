import { atOnce } from "../../../../src/core/steps";
import { gridsAt } from "../../../../src/core/tally/crossed/grid";
import { meaningsOf, monthIn, type Axis } from "../../../../src/core/tally/crossed/meaning";
import { plainListsOn } from "../../../../src/core/tally/crossed/plainLists";
import { draw } from "../../../support/draw";

const LIST = `
  No | Tanggal Terbit | Jenis Izin | Kecamatan | Retribusi | Status
  1  | 45400          | Reklame    | Baamang   | 100       | Terbit
  2  | 45414          | Reklame    | Ketapang  | 50        | Terbit
  3  | 45415          | PBG        | Baamang   | 750       | Ditolak
  4  | 45473          | Reklame    | Baamang   | 25        | Terbit
  5  | 45470          | PBG        | Ketapang  | 25        | Terbit`;

const letter = (column: number) => String.fromCharCode(65 + column);
const axis = (one: Axis) => (one.of === "month" ? "months" : letter(one.column));

/** Every way in which a list tells a recap: "rows C, across D: PBG named, Jumlah count". */
function waysIn(recap: string, picture = LIST, sheet = "Data"): readonly string[] {
  const [list] = atOnce(plainListsOn(draw(picture, sheet), []));
  const [grid] = gridsAt(draw(recap, "Rekap"), 0);
  if (!list || !grid) throw new Error("There is no list, or no recap.");
  return meaningsOf(grid, list).map(({ rows, across, columns }) => {
    const told = columns.map((one) => `${one.column.text} ${one.is === "amount" ? letter(one.from) : one.is}`);
    return `rows ${axis(rows)}${across ? `, across ${axis(across)}` : ""}: ${told.join(", ")}`;
  });
}

const issued = LIST.replace("Ditolak", "Terbit");
const without = issued.replace(/ \| (Status|Terbit)$/gm, " | -");

describe("how a recap is counted from a list", () => {
  it.each([
    ["by a column of the list", "Kecamatan | Jumlah\nBaamang | .\nKetapang | .", ["rows D: Jumlah count"]],
    [
      "by two columns",
      "Kecamatan | PBG | Reklame | Jumlah\nBaamang | . | . | .\nKetapang | . | . | .",
      ["rows D, across C: PBG named, Reklame named, Jumlah count"],
    ],
    ["by months", "Bulan | Jumlah\nApril | .\nMei | .\nJuni | .", ["rows months: Jumlah count"]],
    [
      "by months across",
      "Kecamatan | April | Mei | Juni\nBaamang | . | . | .\nKetapang | . | . | .",
      ["rows D, across months: April named, Mei named, Juni named"],
    ],
    [
      "with an amount that is added up",
      "Kecamatan | Jumlah Izin | Retribusi (Rp)\nBaamang | . | .\nKetapang | . | .",
      ["rows D: Jumlah Izin count, Retribusi (Rp) E"],
    ],
    [
      "with shares, which are not counted",
      "Kecamatan | Jumlah | %\nBaamang | . | .\nKetapang | . | .",
      ["rows D: Jumlah count"],
    ],
    [
      "with more names than the list has",
      "Kecamatan | Jumlah\nBaamang | .\nKetapang | .\nSeruyan | .",
      ["rows D: Jumlah count"],
    ],
  ])("%s", (_, recap, ways) => {
    expect(waysIn(recap, without)).toEqual(ways);
  });

  it.each([
    ["it leaves out a name of the list", "Kecamatan | Jumlah\nBaamang | .\nSeruyan | ."],
    ["a name comes twice", "Kecamatan | Jumlah\nBaamang | .\nKetapang | .\nKetapang | ."],
    ["its rows and its columns are called alike", "Kecamatan | Baamang | Ketapang\nBaamang | . | .\nKetapang | . | ."],
    [
      "months stand down and across",
      "Bulan | April | Mei | Juni\nApril | . | . | .\nMei | . | . | .\nJuni | . | . | .",
    ],
    ["it leaves out a month", "Bulan | Jumlah\nApril | .\nMei | ."],
    ["all is counted twice", "Kecamatan | Jumlah | Total\nBaamang | . | .\nKetapang | . | ."],
    [
      "its columns are called after nothing in the list",
      "Kecamatan | Loket 1 | Loket 2\nBaamang | . | .\nKetapang | . | .",
    ],
  ])("is told by none where %s", (_, recap) => {
    expect(waysIn(recap, without)).toEqual([]);
  });

  it("says nothing of other months where its sheet is of one", () => {
    const months = "Bulan | Jumlah\nApril | .\nMei | .\nJuni | .";
    expect(waysIn(months, without, "April")).toEqual([]);
    expect(waysIn(months, without.replace("45470", "45834"))).toEqual([]);
  });

  it("counts no month where a day is not to be read", () => {
    const months = "Bulan | Jumlah\nApril | .\nMei | .\nJuni | .";
    expect(waysIn(months, without)).toEqual(["rows months: Jumlah count"]);
    expect(waysIn(months, without.replace("45470", "menyusul"))).toEqual([]);
  });

  it("counts nothing by names of people, numbers or addresses", () => {
    const called = (name: string) =>
      waysIn("Siapa | Jumlah\nBaamang | .\nKetapang | .", without.replace("Kecamatan", name));
    expect(called("Wilayah")).toEqual(["rows D: Jumlah count"]);
    expect(["Nama", "Alamat", "Uraian", "Perihal", "Nomor SK"].flatMap(called)).toEqual([]);
    expect(called("Uraian Jenis Izin")).toEqual(["rows D: Jumlah count"]);
  });

  it("adds up no amounts that are not all numbers", () => {
    const recap = "Kecamatan | Jumlah Izin | Retribusi\nBaamang | . | .\nKetapang | . | .";
    expect(waysIn(recap, without)).toEqual(["rows D: Jumlah Izin count, Retribusi E"]);
    expect(waysIn(recap, without.replace("| 750 ", "| lunas "))).toEqual([]);
  });
});

describe("names that two columns of a list say", () => {
  const TWO = `
    No | Tanggal Terbit | Nama | Asal Pemohon | Lokasi Usaha | Retribusi | Biaya Lain
    1  | 45400 | A | Baamang  | Ketapang | 1 | 5
    2  | 45401 | B | Ketapang | Baamang  | 2 | 6
    3  | 45402 | C | Baamang  | Baamang  | 3 | 7
    4  | 45403 | D | Ketapang | Ketapang | 4 | 8
    5  | 45404 | E | Ketapang | Ketapang | 5 | 9`;
  const recap = (name: string, counts = "Jumlah") => `${name} | ${counts}\nBaamang | .\nKetapang | .`;

  it("are of the column that is called as they are", () => {
    expect(waysIn(recap("Lokasi Usaha"), TWO)).toEqual(["rows E: Jumlah count"]);
    expect(waysIn(recap("Asal Pemohon"), TWO)).toEqual(["rows D: Jumlah count"]);
    expect(waysIn(recap("Kecamatan"), TWO)).toHaveLength(2);
  });

  it("may have the amount added up that is called so, in whatever unit", () => {
    const ways = (amount: string) =>
      waysIn(`Lokasi Usaha | Jumlah Izin | ${amount}\nBaamang | . | .\nKetapang | . | .`, TWO);
    expect(ways("Total Retribusi (Rp)")).toEqual(["rows E: Jumlah Izin count, Total Retribusi (Rp) F"]);
    expect(ways("BIAYA LAIN (Rupiah)")).toEqual(["rows E: Jumlah Izin count, BIAYA LAIN (Rupiah) G"]);
    expect(ways("Nilai Investasi")).toEqual([]);
  });

  it("may be of a year that is said", () => {
    const months = (year: number) => `Bulan | Jumlah\nApril ${year} | .\nMei ${year} | .`;
    expect(waysIn(months(2024), TWO)).toEqual(["rows months: Jumlah count"]);
    expect(waysIn(months(2023), TWO)).toEqual([]);
  });
});

describe("a list of which some were refused", () => {
  const BOTH = "Kecamatan | Terbit | Ditolak | Jumlah\nBaamang | . | . | .\nKetapang | . | . | .";

  it.each([
    ["by what became of them", BOTH, ["rows D, across F: Terbit named, Ditolak named, Jumlah count"]],
    [
      "by it, beside all that came in",
      BOTH.replace("Kecamatan | Terbit | Ditolak | Jumlah", "Kecamatan | Masuk | Terbit | Ditolak"),
      ["rows D, across F: Masuk count, Terbit named, Ditolak named"],
    ],
    [
      "by it, where some are still in process",
      BOTH.replace("Jumlah", "Proses"),
      ["rows D, across F: Terbit named, Ditolak named, Proses named"],
    ],
    ["by it down the rows", "Status | Jumlah\nTerbit | .\nDitolak | .", ["rows F: Jumlah count"]],
  ])("is counted %s", (_, recap, ways) => {
    expect(waysIn(recap)).toEqual(ways);
  });

  it.each([
    ["without it", "Kecamatan | Jumlah\nBaamang | .\nKetapang | ."],
    ["by something else", "Kecamatan | PBG | Reklame\nBaamang | . | .\nKetapang | . | ."],
    ["with what was left from before", BOTH.replace("Jumlah", "Sisa Lalu").replace("Terbit | ", "Masuk | Terbit | ")],
  ])("is not counted %s", (_, recap) => {
    expect(waysIn(recap)).toEqual([]);
  });

  it("says it in a column of any name", () => {
    const posisi = LIST.replace("Status", "Posisi");
    const ways = ["rows D, across F: Terbit named, Ditolak named"];
    expect(waysIn(BOTH.replace("Jumlah", "Lain"), posisi)).toEqual(ways);
    expect(waysIn(BOTH.replace("Jumlah", "Target"), posisi)).toEqual(ways);
  });

  it("tells no aim", () => {
    expect(waysIn(BOTH.replace("Jumlah", "Target"))).toEqual(["rows D, across F: Terbit named, Ditolak named"]);
  });
});

it.each([
  ["April", 4],
  ["Desember", 12],
  ["Triwulan II", null],
  ["Jumlah", null],
  ["Reklame", null],
])("%s is the month %s", (text, month) => {
  expect(monthIn(text)).toBe(month);
});
