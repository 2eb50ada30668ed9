import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { factsOf } from "../../../support/facts";

const permits = (sheet: string, ...kinds: readonly string[]) =>
  draw(
    [
      "Rekapitulasi Perizinan",
      "No | Jenis Izin | April | Mei | Juni | Jumlah",
      ...kinds.map((kind, at) => `${at + 1} | ${kind} | 3 | 1 | 2 | 6`),
      `Jumlah | . | ${3 * kinds.length} | ${kinds.length} | ${2 * kinds.length} | ${6 * kinds.length}`,
    ].join("\n"),
    sheet,
  );
const named = (fact: string) => fact.includes("permit-names");

describe("a jenis izin that is written otherwise", () => {
  it("than is usual is told with the usual name, all of a table together", () => {
    const kinds = ["Persetujuan Bangun Gedung (PBG)", "Izin Reklame", "Surat Laik Fungsi (SLF)"];
    expect(factsOf([permits("OSS", ...kinds)])).toEqual([
      "info B3 permit-names: names [here Persetujuan Bangun Gedung (PBG), there Persetujuan Bangunan Gedung, at -, " +
        "here Surat Laik Fungsi (SLF), there Sertifikat Laik Fungsi, at -]",
    ]);
  });

  it("than in another table is told with where that stands", () => {
    const sheets = [
      permits("Januari", "Izin Apotek Kabupaten", "PBG"),
      permits("Februari", "Izin Apotik Kabupaten", "PBG"),
    ];
    expect(factsOf(sheets).filter(named)).toEqual([
      expect.stringMatching(
        /^info B3 permit-names: .*here Izin Apotik Kabupaten, there Izin Apotek Kabupaten, at sheet Januari, cell B3/,
      ),
    ]);
  });

  it.each([
    ["as is usual", ["Persetujuan Bangunan Gedung (PBG)"], ["PBG"]],
    ["with a number", ["Izin Trayek Angkutan Tipe 1"], ["Izin Trayek Angkutan Tipe 2"]],
    ["with a short word", ["Izin Usaha Mikro Kecil"], ["Izin Usaha Makro Kecil"]],
    ["as two of one table", ["Izin Pemakaian"], ["Izin Pemakaian", "Izin Pemakaman"]],
  ])("is none where it is written %s", (_, one, other) => {
    const found = findingsOf([permits("A", ...one, "PBG"), permits("B", ...other, "SLF")] as never, "info");
    expect(found.filter(named)).toEqual([]);
  });
});
