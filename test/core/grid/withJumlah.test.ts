import { withJumlah } from "../../../src/core/grid/withJumlah";
import { saysOnlyTotal } from "../../../src/core/layout/labels";
import { isTotal } from "../../../src/core/layout/vocabulary";
import { fillsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const SHEETS = {
  "a survey": `
    No                         | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9
    1                          | 3  | 4  | 3  | 3  | 3  | 4  | 3  | 3  | 4
    2                          | 4  | 4  | 3  | 2  | 3  | 4  | 3  | 3  | 4
    Jumlah Nilai per Unsur     | .  | .  | .  | .  | .  | .  | .  | .  | .
    NRR per Unsur              | .  | .  | .  | .  | .  | .  | .  | .  | .
    NRR Tertimbang per Unsur   | .  | .  | .  | .  | .  | .  | .  | .  | .`,
  "groups of permits": `
    No | Jenis Izin        | Januari | Februari | Jumlah Izin
    A  | Kesehatan         |         |          |
    1  | Izin Apotek       | 3       | 4        | .
    2  | Izin Klinik       | 5       | 1        | .
       | Jumlah Kesehatan  | .       | .        | .
    B  | Bangunan          |         |          |
    1  | PBG               | 6       | 2        | .
    2  | SLF               | 1       | 1        | .
       | Jumlah Bangunan   | .       | .        | .
       | Jumlah Seluruhnya | .       | .        | .`,
  "investment by sektor": `
    REALISASI INVESTASI PMDN TRIWULAN II 2024
    Sektor        | Proyek | Investasi (Rp juta) | TKI | TKA | Jumlah TK
    Perkebunan    | 4      | 1250,5              | 30  | 2   | .
    Pertambangan  | 2      | 870,25              | 12  | 1   | .
    Perdagangan   | 7      | 99,75               | 9   | 0   | .
    Jumlah        | .      | .                   | .   | .   | .`,
  "a shopping list": `
    Uraian      | Volume | Harga Satuan (Rp) | Jumlah Harga (Rp)
    Kertas A4   | 10     | 52000             | 520000
    Tinta       | 4      | 95000             | 380000
    Map         | 50     | 3000              | .
    Bolpoin     | 24     | 4000              | .
    Jumlah      |        |                   | .`,
  complaints: `
    PENGADUAN MASYARAKAT TAHUN 2024
    Bulan    | Pengaduan Masuk | Selesai | Jumlah Belum Selesai
    Januari  | 4               | 3       | 1
    Februari | 6               | 6       | 0
    Maret    | 5               | 3       | 2
    Jumlah   | .               | .       | .`,
};

describe("Jumlah as it is shortened and mistyped", () => {
  it("is a total, in a header and in a label", () => {
    for (const word of ["Jlh", "JML", "Jml.", "Juml.", "Jumlha", "Jumalh", "Jmlah"]) {
      expect([word, isTotal(word), saysOnlyTotal(word)]).toEqual([word, true, true]);
    }
    expect(withJumlah("jlh realisasi tw i")).toBe("jumlah realisasi tw i");
    expect(["Jml.Izin", "JML_IZIN", "jml12"].map(withJumlah)).toEqual(["jumlah Izin", "jumlah_IZIN", "jumlah12"]);
  });

  it("is no part of another word", () => {
    expect([isTotal("Jumat"), isTotal("Julma"), withJumlah("jumlahkan")]).toEqual([false, false, "jumlahkan"]);
  });

  it("is filled below and beside permits", () => {
    const fills = fillsOf(
      draw(`
        Jenis Izin | Okt | Nov | Jlh
        PBG        | 3   | 4   | .
        Reklame    | 5   | 1   | .
        Jumlha     | .   | .   | .`),
    );
    expect(fills.map((fill) => fill.replace(/ =.* /, " "))).toEqual(["B4 8", "C4 5", "D2 7", "D3 6", "D4 13"]);
  });

  it.each(Object.entries(SHEETS))("fills %s as if it were written in full", (_, rows) => {
    const inFull = fillsOf(draw(rows));
    expect(inFull.length).toBeGreaterThan(2);
    for (const word of ["Jlh", "Jml.", "JUMLHA"]) {
      const written = (text: string) => text.replaceAll("Jumlah", word);
      expect(fillsOf(draw(written(rows)))).toEqual(inFull.map(written));
    }
  });
});
