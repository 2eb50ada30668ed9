import { fillsOf, fillsIn } from "../../support/checked";
import { draw } from "../../support/draw";

const rows = (name: string, first = "1") => `
  ${first} | Kumai          | 3 | 30.5
  2        | Arut Selatan   | 5 | 20
  3        | Pangkalan Lada | 4 | 10.5
  .        | ${name}        | . | .`;
const HEADER = "\n  No | Kecamatan | Jumlah Usaha | Investasi (Rp Juta)";
const ADDED = ["C6 =SUM(C3:C5) 12", "D6 =SUM(D3:D5) 61"];

describe("a row that is called by the place of all the others", () => {
  it.each([
    ["INVESTASI PMDN DI KABUPATEN KOTAWARINGIN BARAT", "KOTAWARINGIN BARAT"],
    ["INVESTASI PMDN KABUPATEN KOTAWARINGIN BARAT", "Kab. Kotawaringin Barat"],
    ["INVESTASI PMDN TAHUN 2024", "KALIMANTAN TENGAH", "Kabupaten/Kota"],
    ["INVESTASI PMDN TAHUN 2024", "Provinsi Jawa Tengah", "Kabupaten/Kota"],
  ])("is their sum where it is still to come: %s, %s", (title, name, header = "Kecamatan") => {
    expect(fillsOf(draw(`${title}${HEADER.replace("Kecamatan", header)}${rows(name)}`))).toEqual(ADDED);
  });

  it.each([
    ["Jati, Bae, Mejobo", "Kabupaten Lain", "REKAP"],
    ["Kudus, Pati, Jepara", "Provinsi Lain", "REKAP"],
    ["Kudus, Pati, Jepara", "Provinsi Luar Jawa", "REKAP"],
    ["Jati, Bae, Mejobo", "Kota", "REKAP"],
    ["Jati, Bae, Mejobo", "Kota Kudus", "REKAP"],
    ["Jati, Bae, Mejobo", "Kab. Jepara", "ASAL PEMOHON KABUPATEN KUDUS"],
    ["Jati, Bae, Mejobo", "Jawa Tengah", "ASAL PEMOHON KABUPATEN KUDUS"],
    ["Singapura, Jepang, Korea", "Jawa Tengah", "REKAP"],
  ])("is none where it may stand beside the others: %s, %s, %s", (names, name, title) => {
    const others = names.split(", ").map((other, at) => `${String(at + 1)} | ${other} | 3 | 4`);
    const picture = `${title}\nNo | Nama | Pasar | Toko\n${others.join("\n")}\n. | ${name} | . | .`;
    expect(fillsOf(draw(picture))).toEqual([]);
  });

  it("also above them", () => {
    const above = `INVESTASI PMDN TAHUN 2024${HEADER}
      . | KALIMANTAN TENGAH | . | .
      1 | Kab. Kapuas       | 3 | 30.5
      2 | Kab. Katingan     | 5 | 20
      3 | Kota Palangkaraya | 4 | 10.5`;
    expect(fillsOf(draw(above))).toEqual(["C3 =SUM(C4:C6) 12", "D3 =SUM(D4:D6) 61"]);
  });

  it("in tables of permits and of anything else", () => {
    const permits = (header: string) =>
      `KOTA SEMARANG\n${header}\n1 | Gayamsari | 3 | 4\n2 | Candisari | 5 | 6\n. | Kota Semarang | . | .`;
    for (const header of ["No | Kecamatan | PBG | SIP", "No | Kecamatan | Pasar | Toko"]) {
      expect(fillsOf(draw(permits(header)))).toEqual(["C5 =SUM(C3:C4) 8", "D5 =SUM(D3:D4) 10"]);
    }
  });

  it.each([
    ["one of others of its kind", "Kec. Kumai Barat", "1"],
    ["a signature", "SEKRETARIS DAERAH", "1"],
    ["one of rows that are not numbered", "KALIMANTAN TENGAH", "."],
  ])("is none where it is %s", (_, name, first) => {
    expect(fillsOf(draw(`INVESTASI PMDN TAHUN 2024${HEADER}${rows(name, first)}`))).toEqual([]);
  });

  it("is none where another row is their sum", () => {
    const summed = `INVESTASI${HEADER}${rows("Jumlah").replace("1 ", ". | KALIMANTAN TENGAH | . | .\n1 ")}`;
    expect(fillsIn("C", summed)).toEqual(["C7 =SUM(C4:C6) 12"]);
  });

  it("adds up groups whose own sums are still to come", () => {
    const sektor = `
      REALISASI PMDN TAHUN 2024
      No | Sektor            | Proyek | Investasi (Rp Juta)
      .  | KALIMANTAN TENGAH | .      | .
      A  | Sektor Primer     | .      | .
      1  | Perikanan         | 3      | 30.5
      2  | Kehutanan         | 5      | 20
      B  | Sektor Sekunder   | .      | .
      3  | Industri Kayu     | 4      | 10.5
      4  | Industri Makanan  | 2      | 9`;
    expect(fillsIn("C", sektor)).toContain("C3 =SUM(C4,C7) 14");
  });
});
