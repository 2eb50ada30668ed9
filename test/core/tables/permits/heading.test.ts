import { check } from "../../../../src/core/check";
import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** The title of the last table below some rows. */
function titled(above: string, indent = ""): string | null | undefined {
  const rows = ["No | Jenis Izin | Jan | Feb | Jumlah", "1 | PBG | 1 | 2 | 3", "2 | SLF | 4 | 5 | 9"];
  const { tables } = check({ sheets: [draw([above, ...rows.map((row) => indent + row)].join("\n"))] });
  return tables.at(-1)?.table.title;
}

const TABLE = "No | Jenis Izin | Jan | Feb | Jumlah\n1 | SIP | 1 | 2 | 3\n. | Jumlah | 1 | 2 | 3";

describe("the title of a table", () => {
  it.each([
    ["right above it", "Rekap Izin"],
    ["with a blank row between", "Rekap Izin\n."],
    ["with its period below", "Rekap Izin\nBulan Januari dan Februari 2024"],
    ["with a blank row within", "Rekap Izin\n.\nBulan Januari dan Februari 2024"],
    ["six rows above", "Rekap Izin\nDinas A\nBidang B\nSeksi C\nKabupaten D\nProvinsi E"],
    ["over one of its columns", ". | . | Rekap Izin"],
    ["beside words in front of it", "Rekap Izin"],
    ["below words that are too short for one", "A.\nRekap Izin"],
    ["below a row of several words", "Dinas A | Kabupaten B\nRekap Izin"],
    ["below a number", "45292\nRekap Izin"],
    ["below figures of another table", `${TABLE}\n.\nRekap Izin`],
  ])("stands %s", (_, above) => {
    expect(titled(above)).toBe("Rekap Izin");
  });

  it.each([
    ["with two blank rows between", "Rekap Izin\n.\n."],
    ["above figures", `Rekap Izin\n${TABLE}`],
    ["above words that are too short", "Rekap Izin\nA.\n."],
    ["above several words", "Rekap Izin\nDinas A | Kabupaten B"],
    ["above a number", "Rekap Izin\n. | . | 45292"],
  ])("does not stand %s", (_, above) => {
    expect(titled(above)).toBeNull();
  });

  it("is no further than six rows above", () => {
    expect(titled("Rekap Izin\nDinas A\nBidang B\nSeksi C\nKabupaten D\nProvinsi E\nNegara F")).toBe("Dinas A");
  });

  it("may stand left of a table that begins further right, alone", () => {
    expect(titled("Rekap Izin", ". | . | ")).toBe("Rekap Izin");
    expect(titled("Dinas A | . | Rekap Kedua", ". | . | ")).toBe("Rekap Kedua");
    expect(titled("Rekap Izin | Dinas A", ". | . | ")).toBeNull();
    expect(titled("7 | . | Rekap Izin", ". | . | ")).toBe("Rekap Izin");
  });

  it("may be a caption, unless that is of the figures above it", () => {
    expect(titled("Tabel 1. Rekap Izin")).toBe("Tabel 1. Rekap Izin");
    expect(titled(`${TABLE}\nTabel 1. Rekap Izin\n.`)).toBeNull();
    expect(titled(`${TABLE}\n.\nTabel II. Rekap Izin\n.`)).toBe("Tabel II. Rekap Izin");
    expect(titled("Tabel 1. Rekap Izin\nBulan Januari dan Februari")).toBe("Bulan Januari dan Februari");
    expect(titled("Laporan Tabel 1\nBulan Januari dan Februari")).toBe("Laporan Tabel 1");
  });
});

describe("a row below the header that numbers its columns", () => {
  const numbered = (numbers: string) =>
    draw(`
      No | Jenis Izin | Jan | Feb | Jumlah
      ${numbers}
      1  | PBG        | 1   | 2   | 3
      2  | SLF        | 4   | 5   | 9
      .  | Jumlah     |     | 7   | 12`);

  it.each([
    ["(1) | (2) | (3) | (4) | (5=3+4)"],
    ["1 | 2 | 3 | 4 | 5:3+4"],
    ["1. | 2. | 3. | 4. | 5."],
    [". | 1 | 2 | 3 | 4"],
    [". | . | 2 | . | 4"],
    [". | -1- | -2- | -3- | -4-"],
    [". | -2 | -3 | -4 | -5"],
  ])("holds no figures: %s", (numbers) => {
    expect(fillsOf(numbered(numbers))).toEqual(["C5 =SUM(C3:C4) 5"]);
    expect(findingsOf(numbered(numbers), "error")).toEqual([]);
  });

  it.each([["1 | SIP | 2 | 3 | 4"], [". | 4 | 3 | 2 | 1"], [". | 1 | 2 | 3 | 61"], [". | 1 | -2 | 3 | 4"]])(
    "is none of: %s",
    (numbers) => {
      expect(fillsOf(numbered(numbers))).toEqual(["C5 =SUM(C2:C4) ".concat(String(Number(numbers.split("|")[2]) + 5))]);
    },
  );
});

describe("figures typed as text that may be two numbers", () => {
  it("are whole counts", () => {
    const sheet = draw(
      "Jenis Izin | Jan | Feb | Jumlah\nPBG | '1.250 | 2 | 1252\nSLF | 4 | 5 | 9\nJumlah | 1254 | 7 | 1261",
    );
    expect(findingsOf(sheet)).toEqual(["info B2 numbers-as-text -"]);
  });
});
