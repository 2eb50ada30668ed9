import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const SEX = `
  Karakteristik Responden
  No | Jenis Kelamin | Jumlah | Persentase
  1  | Laki-laki     | 80     | 57.14
  2  | Perempuan     | 60     | 42.86
  .  | Jumlah        | 140    | 100`;

const EDUCATION = `
  Responden Berdasarkan Pendidikan
  No | Pendidikan  | Frekuensi | %
  1  | SD          | 5  | 3.57
  2  | SMP/SLTP    | 15 | 10.71
  3  | SLTA        | 50 | 35.71
  4  | D1-D3       | 20 | 14.29
  5  | S1          | 40 | 28.57
  6  | S2 ke atas  | 10 | 7.14`;

const LONG = `
  PROFIL RESPONDEN
  No | Karakteristik | Indikator   | Jumlah | Persentase
  1  | Jenis Kelamin | Laki-laki   | 80     | 57.14
  .  | .             | Perempuan   | 60     | 42.86
  2  | Pendidikan    | SMA         | 65     | 46.43
  .  | .             | S1          | 75     | 53.57
  3  | Usia          | < 20 tahun  | 10     | 7.14
  .  | .             | 20-40 tahun | 100    | 71.43
  .  | .             | > 40 tahun  | 30     | 21.43`;

const SUBTOTALS = `
  PROFIL RESPONDEN
  No | Uraian        | Orang | %
  A  | Jenis Kelamin | .     | .
  1  | Laki-laki     | 80    | 57.14
  2  | Perempuan     | 60    | 42.86
  .  | Jumlah        | 140   | 100
  B  | Pekerjaan     | .     | .
  1  | PNS/TNI/POLRI | 50    | 35.71
  2  | Wiraswasta    | 90    | 64.29
  .  | Jumlah        | 140   | 100`;

const BY_SEX = `
  RESPONDEN MENURUT PENDIDIKAN
  No | Pendidikan | L  | P  | Jumlah | %
  1  | SMA        | 30 | 20 | 50     | 35.71
  2  | S1         | 40 | 35 | 75     | 53.57
  3  | S2         | 10 | 5  | 15     | 10.71
  .  | Jumlah     | 80 | 60 | 140    | 100`;

const SPLIT = `
  PROFIL RESPONDEN TRIWULAN II 2024
  No | Karakteristik | Jumlah Responden | .
  .  | .             | Orang | %
  I  | Jenis Kelamin | .     | .
  .  | a. Laki-laki  | 30    | 60
  .  | b. Perempuan  | 20    | 40
  II | Pendidikan    | .     | .
  .  | a. SMA        | 15    | 30
  .  | b. S1         | 35    | 70`;

const LETTERED = `
  KARAKTERISTIK RESPONDEN
  Uraian           | Jumlah | Persentase
  A. Jenis Kelamin | .      | .
  1. Laki-laki     | 30     | 60
  2. Perempuan     | 20     | 40
  B. Umur          | .      | .
  1. < 30 tahun    | 15     | 30
  2. 30 – 50 tahun | 35     | 70`;

const QUARTERS = `
  RESPONDEN MENURUT JENIS KELAMIN
  Jenis Kelamin | TW I | TW II | Jumlah
  Laki-laki     | 30   | 20    | 50
  Perempuan     | 20   | 30    | 50
  Jumlah        | 50   | 50    | 100`;

const BESIDE = `
  PROFIL RESPONDEN
  No | Jenis Kelamin | Jumlah | % | . | No | Disabilitas     | Jumlah | %
  1  | Laki-laki     | 80 | 57.14 | . | 1  | Ya              | 2      | 1.43
  2  | Perempuan     | 60 | 42.86 | . | 2  | Tidak           | 138    | 98.57
  .  | Jumlah        | 140 | 100  | . | .  | Jumlah          | 140    | 100`;

/** The same with other words in some cells, which are named by what stands there. */
function having(picture: string, ...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((so, [from, to]) => {
    if (!so.includes(from)) throw new Error(`Nothing says "${from}".`);
    return so.replace(from, to);
  }, picture);
}

describe("the profile of respondents", () => {
  test.each([
    ["a characteristic", SEX, ["respondent-profile A2:D5"]],
    ["one without a total", EDUCATION, ["respondent-profile A2:D8"]],
    ["several below each other", LONG, ["respondent-profile A2:E9"]],
    ["several with headings and totals", SUBTOTALS, ["respondent-profile A2:D10"]],
    ["one by another", BY_SEX, ["respondent-profile A2:F6"]],
    ["one whose header is split", SPLIT, ["respondent-profile A2:D9"]],
    ["one with numbers in its names", LETTERED, ["respondent-profile A2:C8"]],
    ["quarters side by side", QUARTERS, ["respondent-profile A2:D5"]],
    ["two side by side", BESIDE, ["respondent-profile A2:D5", "respondent-profile F2:I5"]],
  ])("is listed, and silent where it is right: %s", (_, picture, tables) => {
    expect([tablesOf(draw(picture)), findingsOf(draw(picture))]).toEqual([tables, []]);
  });

  test.each([
    [
      "whole per cents",
      [
        ["57.14", "57"],
        ["42.86", "43"],
      ],
    ],
    [
      "shares of one",
      [
        ["57.14", "0.5714"],
        ["42.86", "0.4286"],
        ["| 100", "| 1"],
      ],
    ],
    [
      "texts with their units",
      [
        ["| 80 ", "| 80 orang "],
        ["57.14", "57,14%"],
        ["42.86", "42,86%"],
        ["| 100", "| 100%"],
      ],
    ],
    [
      "few people in whole per cents, without a total",
      [
        ["| 80 ", "| 1  "],
        ["57.14", "2"],
        ["| 60 ", "| 59 "],
        ["42.86", "98"],
        ["  .  | Jumlah        | 140    | 100", ""],
      ],
    ],
    [
      "shares cut off instead of rounded, and their sum",
      [
        ["42.86", "42.85"],
        ["57.14", "57.14"],
        ["| 100", "| 99.99"],
      ],
    ],
    [
      "shares put right by hand to give a hundred",
      [
        ["57.14", "57.15"],
        ["42.86", "42.85"],
      ],
    ],
  ] as const)("takes no rounding in real use for an error: %s", (_, changes) => {
    expect(findingsOf(draw(having(SEX, ...changes)))).toEqual([]);
  });

  test.each([
    ["a count, by its total and share", SEX, [["| 80 ", "| 78 "]], ["error C3 profile-count 80"]],
    ["a total, by counts and shares", SEX, [["140 ", "141 "]], ["error C5 profile-total 140"]],
    ["a share, by its count", SEX, [["57.14", "75.14"]], ["error D3 profile-share 57.14"]],
    ["the sum of the shares", SEX, [["| 100", "| 98"]], ["error D5 profile-share 100"]],
    ["a share of one without a total", EDUCATION, [["28.57", "25.87"]], ["error D7 profile-share 28.57"]],
    ["a count, by what the other characteristics add up to", LONG, [["| 65 ", "| 56 "]], ["error D5 profile-count 65"]],
    ["a count below a heading", SUBTOTALS, [["| 50 ", "| 5 "]], ["error C8 profile-count 50"]],
    ["a count in two sums", BY_SEX, [["| 35 ", "| 53 "]], ["error D4 profile-count 35"]],
    ["a count whose shares are whole per cents", SPLIT, [["| 35 ", "| 53 "]], ["error C9 profile-count 35"]],
    ["a count, by its share alone", EDUCATION, [["| 50 ", "| 5 "]], ["error C5 profile-count 50"]],
    [
      "one of two, by its share alone",
      "Responden\nJenis Kelamin | Jumlah | %\nLaki-laki | 15 | 57.69\nPerempuan | 11 | 42.31",
      [["| 15 ", "| 51 "]],
      ["error B3 profile-count 15"],
    ],
    ["a count of a quarter", QUARTERS, [["| 30    | 50", "| 3     | 50"]], ["error C4 profile-count 30"]],
    ["a count of the table on the right", BESIDE, [["| 138 ", "| 183 "]], ["error H4 profile-count 138"]],
  ] as const)("has what is mistyped named: %s", (_, picture, changes, findings) => {
    expect(findingsOf(draw(having(picture, ...changes)))).toEqual(findings);
  });

  test("says that a characteristic does not add up to the others where its own figures do not tell why", () => {
    const picture = having(LONG, ["| 65 ", "| 56 "], ["46.43", "."], ["53.57", "."]);
    expect(findingsOf(draw(picture))).toContain("warning D6 profile-differs -");
  });

  test.each([
    ["in its title", having(SEX, ["Karakteristik Responden", "Karakteristik Responden (n = 142)"])],
    ["in a line below it", `${SEX}\n  Jumlah Responden : 142 orang`],
  ])("is held against how many are said to have answered: %s", (_, picture) => {
    expect(findingsOf(draw(picture))).toEqual(["warning C5 profile-differs -"]);
    expect(findingsOf(draw(picture.replace("142", "140")))).toEqual([]);
  });

  test("has blank totals and shares filled", () => {
    const picture = having(SEX, ["140 ", ". "], ["57.14", "."], ["42.86", "."], ["| 100", "| ."]);
    const shares = [`D3 =C3/C$5 ${80 / 140}`, `D4 =C4/C$5 ${60 / 140}`, "D5 =SUM(D3:D4) 1"];
    expect(fillsOf(draw(picture))).toEqual(["C5 =SUM(C3:C4) 140", ...shares]);
  });

  test("has a blank share filled as the others are written", () => {
    expect(fillsOf(draw(having(EDUCATION, ["28.57", "."])))).toEqual([`D7 =C7/SUM(C$3:C$8)*100 ${4000 / 140}`]);
  });

  test("has its sums over columns filled", () => {
    const fills = fillsOf(draw(having(BY_SEX, ["| 75 ", "| . "], ["140 ", ". "])));
    expect(fills).toEqual(["E4 =SUM(C4:D4) 75", "E6 =SUM(E3:E5) 140"]);
  });
});

describe("what is no profile of respondents", () => {
  test.each([
    ["of staff", having(SEX, ["Karakteristik Responden", "Jumlah Pegawai DPMPTSP"])],
    ["of people", having(SEX, ["Karakteristik Responden", "Penduduk Menurut Jenis Kelamin"])],
    [
      "of permits",
      "Izin per Jenis Layanan\nNo | Jenis Layanan | Jumlah | %\n1 | PBG | 3 | 60\n2 | SLF | 2 | 40\n. | Jumlah | 5 | 100",
    ],
    [
      "of those who were issued a permit",
      "Penerbitan SIP Tenaga Kesehatan\nNo | Profesi | TW I | TW II | Jumlah\n1 | Dokter | 3 | 2 | 5\n2 | Perawat | 4 | 6 | 10",
    ],
    [
      "a list of people",
      "Responden\nNo | Nama | Jenis Kelamin | Jumlah\n1 | Ani | P | 1\n2 | Budi | L | 1\n3 | Citra | P | 1",
    ],
  ])("stays what it was: %s", (_, picture) => {
    expect(tablesOf(draw(picture)).filter((table) => table.startsWith("respondent-profile"))).toEqual([]);
  });
});
