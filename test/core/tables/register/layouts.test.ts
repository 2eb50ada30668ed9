import type { Sheet } from "../../../../src/core/grid/sheet";
import { registersIn } from "../../../../src/core/tables/register/recognise";
import { atOnce } from "../../../../src/core/steps";
import { findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { factsOf } from "../../../support/facts";

const registers = (sheet: Sheet) => atOnce(registersIn({ sheets: [sheet] }));
const rowsOf = (sheet: Sheet) => registers(sheet).flatMap(({ rows }) => rows);
const kindsOf = (picture: string, merged: readonly string[] = []) =>
  rowsOf(draw(picture, "R", merged)).map(({ kind }) => kind);
const refusedIn = (picture: string) =>
  rowsOf(draw(picture)).flatMap(({ row, refusal }) => (refusal === null ? [] : [row + 1]));

describe("the column that names the permits of a register", () => {
  it.each([
    ["Jenis Layanan | Jenis Izin | Tanggal SK", "Baru | Reklame | 18-04-2024"],
    ["Nama Izin | Jenis Izin | Tanggal SK", "Toko A | Reklame | 18-04-2024"],
    ["Jenis Layanan | Nama Perizinan | Tanggal SK", "Baru | Reklame | 18-04-2024"],
    ["Tanggal SK | Izin | Jenis Pelayanan", "18-04-2024 | Reklame | Baru"],
    ["Tanggal SK | Jenis Izin | Uraian Jenis Izin", "18-04-2024 | Reklame | Baru"],
    ["tgl_sk | nama_jenis_izin", "18-04-2024 | Reklame"],
  ])("is known in %s", (header, row) => {
    expect(kindsOf(`${header}\n${row}`)).toEqual(["Reklame"]);
  });

  it.each([["Jenis Usaha"], ["Izin Usaha Lama"], ["Nama Perusahaan"], ["No Jenis Izin"]])("is not %s", (header) => {
    expect(kindsOf(`Tanggal SK | ${header}\n18-04-2024 | Reklame`)).toEqual([]);
  });
});

describe("the header of a register", () => {
  it("is not taken further by a first row of words", () => {
    const rows = "Tanggal SK | Jenis Izin | Pemohon\nmenyusul | Reklame | A\n18-04-2024 | PBG | B";
    expect(kindsOf(rows)).toEqual(["Reklame", "PBG"]);
  });

  it("has two rows below a date over two columns", () => {
    const rows = "No | Jenis Izin | Tanggal | .\n. | . | Terbit | Berakhir\n1 | Reklame | 18-04-2024 | 18-04-2029";
    expect(tablesOf(draw(rows, "R", ["C1:D1"]))).toContain("permit-register A1:D3");
  });

  it("says of each column what is merged over it, until a column without a name", () => {
    const rows = `
      No | Jenis Izin | Rekomendasi |            | . | Nama Izin | SK     |
      .  | .          | Nomor       | Tanggal    | . | .         | Nomor  | Tanggal
      1  | Reklame    | 7           | 01-01-2024 | . | PBG       | 8      | 18-04-2024`;
    const found = registers(draw(rows, "R", ["C1:D1", "G1:H1", "A1:A2", "B1:B2", "F1:F2"]));
    expect(found.map(({ area: { left, right } }) => [left, right])).toEqual([[5, 7]]);
  });

  it("stands beside another, each with its rows", () => {
    const rows = `
      Tanggal SK | Jenis Izin | . | Catatan Rapat
      18-04-2024 | Reklame    | . | x
      19-04-2024 | PBG        | . | y`;
    expect(tablesOf(draw(rows))).toContain("permit-register A1:B3");
    expect(kindsOf("Tanggal SK | . | Jenis Izin\n18-04-2024 | . | Reklame")).toEqual([]);
  });

  it.each([["Kanal"], ["Sistem"], ["Melalui"], ["Saluran"], ["Aplikasi"], ["Via"], ["Jalur Layanan"]])(
    "names the channel of each permit by %s",
    (name) => {
      const rows = rowsOf(
        draw(`Tanggal SK | Jenis Izin | ${name}\n18-04-2024 | Reklame | SiCantik\n18-04-2024 | PBG | .`),
      );
      expect(rows.map(({ channel, channelText }) => [channel !== null, channelText])).toEqual([
        [true, "SiCantik"],
        [false, ""],
      ]);
    },
  );

  it("names no channel where two are typed, or by a word that only begins so", () => {
    expect(rowsOf(draw("Tanggal SK | Jenis Izin | Kanal\n18-04-2024 | PBG | SiCantik, OSS"))[0]?.channel).toBeNull();
    expect(rowsOf(draw("Tanggal SK | Jenis Izin | Sistematika\n18-04-2024 | PBG | OSS"))[0]?.channelText).toBe("");
  });
});

describe("the rows of a register", () => {
  const HEADER = "No | Tanggal SK | Pemohon | Jenis Izin";
  const first = "1 | 18-04-2024 | A | Reklame";
  const second = "2 | 19-04-2024 | B | PBG";
  const anew = "1 | 19-04-2024 | B | PBG";

  it.each([
    ["go on below two blank rows", `${first}\n.\n.\n${second}`, ["Reklame", "PBG"]],
    ["end below three", `${first}\n.\n.\n.\n${second}`, ["Reklame"]],
    ["go on below a row of its number alone", `${first}\n2 |\n.\n4 |\n${second}`, ["Reklame"]],
    ["pass over the name of a month", `Bulan April\n${first}\nBULAN MEI\n${second}`, ["Reklame", "PBG"]],
    ["pass over the row that numbers the columns", `(1) | (2) | (3) | (4)\n${first}\n${second}`, ["Reklame", "PBG"]],
    ["pass over it without brackets", `1 | 2 | 3 | 4\n${first}`, ["Reklame"]],
    ["end at a single word below a blank row", `${first}\n.\n. | . | Sampit\n${second}`, ["Reklame"]],
    ["go on with a permit below a blank row", `${first}\n.\n. | . | . | PBG\n${second}`, ["Reklame"]],
    ["end at a signature", `${first}\n. | . | Mengetahui\n${second}`, ["Reklame"]],
    ["end at a remark", `${first}\nKeterangan: x\n${second}`, ["Reklame"]],
    ["end at a total in the column of permits", `${first}\n. | . | . | TOTAL\n${anew}`, ["Reklame"]],
    ["end at a total with its amount", `${first}\nJumlah | . | . | 12 izin\n${anew}`, ["Reklame"]],
    ["go on below a total that they are numbered through", `${first}\nJumlah\n${second}`, ["Reklame", "PBG"]],
    ["go on below the total of a month", `${first}\nJumlah April\n${anew}`, ["Reklame", "PBG"]],
    [
      "hold one whose permit is not named",
      `${first}\n2 | 19-04-2024 | B |\n3 | 20-04-2024 | C | PBG`,
      ["Reklame", "", "PBG"],
    ],
    ["hold no figure for a name", `${first}\n2 | 19-04-2024 | B | 503`, ["Reklame", ""]],
    ["leave out names of people at their end", `${first}\n. | . | Kadis | .\n. | . | Nama | . `, ["Reklame"]],
    ["hold a row without a date and a permit between others", `${first}\n2 | . | B | .\n${second}`, ["Reklame", "PBG"]],
    ["pass over the header of another month's file", `${first}\n${HEADER.toUpperCase()}\n${anew}`, ["Reklame", "PBG"]],
    [
      "end at the total of a month below which nothing is dated",
      `${first}\nJumlah April\n2 | . | B | PBG`,
      ["Reklame"],
    ],
    [
      "end at it where what is dated below is no permit",
      `${first}\nJumlah April\n${first.replace("Reklame", "503")}`,
      ["Reklame"],
    ],
    ["go on two blank rows below a total", `${first}\nJumlah\n.\n.\n${second}`, ["Reklame", "PBG"]],
    [
      "are numbered through totals with a dot, too",
      `${first.replace("1", "9.")}\nJumlah\n${second.replace("2", "10.")}\nJumlah\n${second.replace("2", "11.")}`,
      ["Reklame", "PBG", "PBG"],
    ],
    ["end below three numbers alone", `${first}\n12.\n13)\n14\n${second}`, ["Reklame"]],
    ["go on below other words in their place", `${first}\nHal 2\n12 Mei\nHal 3\n${second}`, ["Reklame", "PBG"]],
    [
      "go on below figures in other columns",
      `${first}\n. | . | 7\n. | . | 8\n. | . | 9\n${second}`,
      ["Reklame", "PBG"],
    ],
  ])("%s", (_, rows, kinds) => {
    expect(kindsOf(`${HEADER}\n${rows}`)).toEqual(kinds);
  });

  it("may begin with their day, and be of a firm that is called Total", () => {
    expect(kindsOf("Tanggal SK | Jenis Izin\n45400 | Reklame\n45401 | .\n.\n.\n45402 | PBG")).toEqual([
      "Reklame",
      "",
      "PBG",
    ]);
    const firm = "Pemohon | Tanggal SK | Jenis Izin\nA | 45400 | PBG\nTotal Jaya | 45401 | .\nB | 45402 | PBG";
    expect(kindsOf(firm)).toEqual(["PBG", "", "PBG"]);
  });

  it("hold one of which only other columns say something, but not at their end", () => {
    const rows = (more: string) => `
      Tanggal SK | Jenis Izin | Pemohon | Alamat
      45400      | Reklame    | A       | Kubu
      .          | .          | B       | Kubu
      ${more}`;
    expect(kindsOf(rows("45401 | PBG | C | Kubu"))).toEqual(["Reklame", "", "PBG"]);
    expect(kindsOf(rows(".      | .   | . | ."))).toEqual(["Reklame"]);
  });

  it("share what is merged over them, in its own column", () => {
    const rows = "Tanggal SK | Jenis Izin | Pemohon\n18-04-2024 | Reklame | A\n. | . | B\n19-04-2024 | PBG | C";
    expect(kindsOf(rows, ["A2:A3", "B2:B3"])).toEqual(["Reklame", "Reklame", "PBG"]);
    const across = "Tanggal SK | Jenis Izin | Pemohon\nBulan April | . | .\n18-04-2024 | Reklame | A";
    expect(kindsOf(across, ["A2:C2"])).toContain("Reklame");
  });
});

describe("a column that says how applications ended", () => {
  const list = (name: string, verdicts: readonly string[]) =>
    `Tanggal Terbit | Jenis Izin | ${name}\n${verdicts.map((verdict) => `11/03/24 | PBG | ${verdict}`).join("\n")}`;

  it.each([["Ket."], ["Catatan"], ["Tahapan"], ["Tahap"], ["Keputusan"], ["Progres"], ["Respon"]])(
    "is %s, whatever it holds",
    (name) => {
      expect(refusedIn(list(name, ["a", "b", "c", "Ditolak"]))).toEqual([5]);
    },
  );

  it("holds hardly anything else, if its name does not say so", () => {
    expect(refusedIn(list("Kolom", ["Terbit", "Selesai", "Terbit", "Ditolak", "lain"]))).toEqual([5]);
    expect(refusedIn(list("Kolom", ["Terbit", "Selesai", "Ditolak", "lain"]))).toEqual([]);
    expect(refusedIn(list("Kolom", ["Terbit", ".", ".", "Ditolak"]))).toEqual([5]);
  });

  it("holds few texts, and more than one", () => {
    const reasons = (count: number) => Array.from({ length: count }, (_, at) => `Ditolak karena ${String(at)}`);
    expect(refusedIn(list("Kolom", ["Terbit", ...reasons(11)]))).toHaveLength(11);
    expect(refusedIn(list("Kolom", ["Terbit", ...reasons(12)]))).toEqual([]);
    expect(refusedIn("Tanggal Terbit | Jenis Izin | Kolom\n11/03/24 | PBG | .\n11/03/24 | PBG | Ditolak")).toEqual([]);
  });
});

describe("what a register says of itself", () => {
  const read = (picture: string, name = "R") => registers(draw(picture, name))[0];
  const LIST = "Tanggal SK | Jenis Izin\n18-04-2024 | Izin Reklame (RKL)";

  it("is its title, its period and the names of its permits", () => {
    const own = read(`Register Izin\nTriwulan II 2024\n${LIST}`);
    expect([own?.title, own?.period?.months, own?.period?.year]).toEqual(["Register Izin", [4, 5, 6], 2024]);
    expect([...(own?.names ?? [])].sort()).toEqual(["izin reklame", "reklame", "rkl"]);
    expect([read(LIST)?.title, read(LIST)?.period]).toEqual([null, null]);
  });

  it("is its channel, by its sheet's name or its title", () => {
    expect(read(LIST, "SiCantik")?.rows[0]?.channel).not.toBeNull();
    expect(read(`Register Izin melalui OSS\n${LIST}`)?.rows[0]?.channel).not.toBeNull();
    expect(read(LIST)?.rows[0]?.channel).toBeNull();
  });

  it("is which rows are not counted, and why", () => {
    const rows = `
      Tanggal SK | Jenis Izin | Status
      18-04-2024 | Reklame    | Terbit
      .          | PBG        | Terbit
      31-02-2024 | PBG        | Terbit
      19-04-2024 | .          | Terbit
      .          | PBG        | Ditolak
      20-04-2024 | Reklame    | Dicabut`;
    expect(factsOf(draw(rows)).filter((fact) => !fact.includes("register-without-table"))).toEqual([
      "warning A3 register-without-date: actual -, rows [3]",
      "warning A4 register-unreadable-date: actual 31-02-2024, rows [4]",
      "warning B5 register-without-kind: actual -, rows [5]",
      "info C6 register-refused: actual Ditolak, rows [6, 7]",
    ]);
    expect(findingsOf(draw(rows.replace(/Ditolak|Dicabut/g, "Terbit")), "info")).toHaveLength(1);
  });
});
