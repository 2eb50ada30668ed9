import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Two columns that add up to a third, behind one or two of something else. */
const behind = (headers: string, rows: readonly string[], own = ["Laki-laki", "Perempuan"]) => `
  No | Nama Tempat | ${headers} | ${own.join(" | ")} | Jumlah
  1  | Baamang     | ${rows[0] ?? ""} | 4  | 5  | 9
  2  | Ketapang    | ${rows[1] ?? ""} | 7  | 8  | 15
  3  | Seranau     | ${rows[2] ?? ""} | 2  | 8  | 10
  .  | Jumlah      | ${(rows[0] ?? "").replace(/[^|]+/g, " . ")} | 13 | 21 | 34`;

const blankAcross = (picture: string) =>
  picture
    .split("\n")
    .map((line, at, all) =>
      at <= all.findIndex((own) => own.includes("Nama Tempat")) ? line : line.replace(/\|[^|]*$/, "| ."),
    )
    .join("\n");
const blankDown = (picture: string) => picture.replace("13 | 21 | 34", ". | . | .");

const TWO: readonly (readonly [string, readonly string[]])[] = [
  ["Lintang | Bujur", ["-2.51 | 112.97", "-2.55 | 112.95", "-2.65 | 112.75"]],
  ["X | Y", ["112.97 | -2.51", "112.95 | -2.55", "112.75 | -2.65"]],
  ["LS | BT", ["2.51 | 112.97", "2.55 | 112.95", "2.65 | 112.75"]],
  ["Tahun Berdiri | Jarak (km)", ["2010 | 12", "2015 | 25", "1999 | 40"]],
  ["Usia | Ketinggian (mdpl)", ["34 | 30", "44 | 45", "29 | 100"]],
  ["Harga Satuan | Kode Pos", ["45000 | 74322", "2500 | 74323", "120000 | 74324"]],
];

describe.each(TWO)("beside %s", (headers, rows) => {
  const picture = behind(headers, rows);

  test("a blank column of totals adds up what splits one whole", () => {
    expect(findingsOf(draw(picture))).toEqual([]);
    expect(fillsOf(draw(blankAcross(picture)))).toEqual([
      "G2 =SUM(E2:F2) 9",
      "G3 =SUM(E3:F3) 15",
      "G4 =SUM(E4:F4) 10",
      "G5 =SUM(G2:G4) 34",
    ]);
  });

  test("a blank row of totals adds up what comes to something", () => {
    expect(fillsOf(draw(blankDown(picture)))).toEqual(["E5 =SUM(E2:E4) 13", "F5 =SUM(F2:F4) 21", "G5 =SUM(G2:G4) 34"]);
  });
});

test("what is counted otherwise is added up below, but not across", () => {
  const picture = behind("Luas Lahan (m2)", ["1200", "300", "450.5"]);
  expect(fillsOf(draw(blankAcross(blankDown(picture))))).toEqual([
    "C5 =SUM(C2:C4) 1950.5",
    "D5 =SUM(D2:D4) 13",
    "E5 =SUM(E2:E4) 21",
    "F2 =SUM(D2:E2) 9",
    "F3 =SUM(D3:E3) 15",
    "F4 =SUM(D4:E4) 10",
    "F5 =SUM(F2:F4) 34",
  ]);
});

test.each(["RT", "Jumlah Penduduk", "Desa/Kelurahan", "Luas (km2)", "Tenaga Kerja (Orang)"])(
  "permits are not added up with the places they are of: %s",
  (name) => {
    const picture = `IZIN TERBIT PER KECAMATAN${behind(name, ["3", "4", "7"], ["PBG", "SLF"])}`;
    expect(fillsOf(draw(blankAcross(picture)))).toContain("F3 =SUM(D3:E3) 9");
  },
);

test("what does not split one whole is not added up", () => {
  const picture = behind("Luas Lahan (m2)", ["1200", "300", "450.5"], ["Karung", "Kursi"]);
  expect(fillsOf(draw(blankAcross(picture)))).toEqual(["C5 =SUM(C2:C4) 1950.5"]);
});

describe.each(["Operasional", "Kursi", "Sumber Daya Manusia", "Penghargaan", "Tepat Waktu", "Administration"])(
  "what is called %s, which has another word in it,",
  (header) => {
    const counted = (jumlah: readonly string[]) => `
      Bidang    | ${header} | Lainnya | Jumlah
      Perizinan | 141       | 225     | ${jumlah[0] ?? "366"}
      Promosi   | 37        | 318     | ${jumlah[1] ?? "355"}
      Data      | 202       | 78      | ${jumlah[2] ?? "280"}
      Jumlah    | 380       | 621     | ${jumlah[3] ?? "1001"}`;

    test("is added up", () => {
      expect(findingsOf(draw(counted([])))).toEqual([]);
      expect(fillsOf(draw(counted([]).replace("380", ".")))).toEqual(["B5 =SUM(B2:B4) 380"]);
    });

    test("is named where it is wrong", () => {
      expect(findingsOf(draw(counted([]).replace("37 ", "87 ")), "error")).toEqual([
        expect.stringContaining("B3 totals-entry 37"),
      ]);
    });
  },
);

test("how many were bought, lengths and rates are no sums that are missing", () => {
  const bought = `
    No | Nama Barang | Jumlah | Satuan | Harga Satuan (Rp) | Total Harga (Rp)
    1  | Kertas A4   | 10     | rim    | 45000             | 450000
    2  | Map         | 200    | buah   | 2500              | 500000
    3  | Tinta       | 4      | botol  | 120000            | 480000
    .  | TOTAL       |        |        |                   | 1430000`;
  const signs = `
    No     | Pemohon | Panjang | Lebar | Pajak
    1      | Toko A  | 3       | 2     | 90000
    2      | Toko B  | 4       | 1     | 60000
    3      | Bank C  | 5       | 2     | 150000
    Jumlah |         |         |       | 300000`;
  const foreign = `
    REALISASI PMA
    No | Sektor     | US$ (Ribu) | Kurs (Rp) | Rp (Juta)
    1  | Industri   | 4000       | 15000     | 60000
    2  | Jasa       | 1200       | 15000     | 18000
    3  | Perkebunan | 3100       | 15000     | 46500
    .  | Jumlah     | 8300       |           | 124500`;
  for (const right of [bought, signs, foreign]) expect(findingsOf(draw(right))).toEqual([]);
});

test("days that people worked are added up, days that a permit takes are not", () => {
  const worked = (header: string) => `
    No | Nama   | Hadir | Sakit | ${header}
    1  | Ani    | 20    | 2     | 22
    2  | Budi   | 18    | 4     | 22
    3  | Citra  | 21    | 1     | 22
    .  | Jumlah | .     | .     | .`;
  expect(fillsOf(draw(worked("Jumlah Hari Kerja")))).toContain("E5 =SUM(E2:E4) 66");
  expect(fillsOf(draw(worked("Lama (hari)")))).not.toContain("E5 =SUM(E2:E4) 66");
});
