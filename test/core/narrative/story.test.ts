import { checkTables, recognise } from "../../../src/core/check";
import type { Sheet } from "../../../src/core/grid/sheet";
import { storyOf, type Story } from "../../../src/core/narrative/story";
import { atOnce } from "../../../src/core/steps";
import { textsOf, writeNumber } from "../../../src/text/speak";
import { draw } from "../../support/draw";

/** What is told of the tables of some sheets, in Bahasa Indonesia; what tells nothing is left out. */
function told(...sheets: readonly Sheet[]): readonly string[] {
  const tables = recognise({ sheets });
  const id = textsOf("id");
  const stories = atOnce(checkTables({ sheets }, tables)).tables.map((solved) => atOnce(storyOf(solved, tables)));
  const isTold = (story: Story | null) => story !== null;
  return stories
    .filter(isTold)
    .map((story) => id.narrative.write(story, (one, places) => writeNumber(one, places, id)));
}

const SURVEY = `
  Survei Kepuasan Masyarakat Triwulan II Tahun 2024
  No  | Persyaratan | Prosedur | Waktu | Biaya
  1   | 3 | 3 | 2 | 4
  2   | 4 | 3 | 3 | 4
  3   | 4 | 3 | 3 | 4
  NRR | . | . | . | .
  IKM | . |   |   |`;

describe("the paragraph about a survey", () => {
  it("says how many answered, the IKM, its grade, and the lowest and highest unsur", () => {
    expect(told(draw(SURVEY))).toEqual([
      "Berdasarkan jawaban 3 responden, nilai Indeks Kepuasan Masyarakat (IKM) pada Triwulan II Tahun 2024 adalah " +
        "83,33, dengan mutu pelayanan B (Baik). Unsur dengan nilai rata-rata terendah adalah “Waktu” (2,667), disusul " +
        "“Prosedur” (3,000); yang tertinggi adalah “Biaya” (4,000). Unsur dengan nilai terendah perlu menjadi prioritas " +
        "perbaikan.",
    ]);
  });

  it("tells what the answers give, whatever the sheet states", () => {
    const wrong = SURVEY.replace("NRR | . | . | . | .", "NRR | 3.667 | 3.9 | 2.667 | 4");
    expect(told(draw(wrong))[0]).toContain("terendah adalah “Waktu” (2,667), disusul “Prosedur” (3,000)");
  });

  it("names all unsur that are equal", () => {
    const equal = SURVEY.replace("2   | 4 | 3 | 3 | 4", "2   | 4 | 2 | 3 | 4");
    expect(told(draw(equal))[0]).toContain(
      "terendah adalah “Prosedur” dan “Waktu” (2,667), disusul “Persyaratan” (3,667)",
    );
  });

  it("calls codes by the names that a table of results gives them", () => {
    const codes = SURVEY.replace("Persyaratan | Prosedur | Waktu | Biaya", "U1 | U2 | U3 | U4");
    const results = `
      Kode | Unsur                 | NRR
      U1   | Persyaratan           | 3.667
      U2   | Prosedur              | 3
      U3   | Waktu Penyelesaian    | 2.667
      U4   | Biaya/Tarif           | 4
      U5   | Produk                | 3.5`;
    expect(told(draw(codes, "SKM"))[0]).toContain("terendah adalah “U3” (2,667)");
    expect(told(draw(codes, "SKM"), draw(results, "Hasil"))[0]).toContain(
      "terendah adalah “Waktu Penyelesaian” (2,667)",
    );
  });

  it("takes the period from the sheet's name where no line says it", () => {
    const [, ...lines] = SURVEY.trim().split("\n");
    expect(told(draw(lines.join("\n"), "SKM TW III 2024"))[0]).toContain("(IKM) pada TW III 2024 adalah");
    expect(told(draw(lines.join("\n"), "SKM"))[0]).toContain("(IKM) adalah 83,33");
  });
});

it("says nothing of a survey that gives no IKM", () => {
  expect(told(draw(SURVEY.replace("Survei Kepuasan Masyarakat", "Survei Persepsi Anti Korupsi")))).toEqual([]);
  expect(told(draw(SURVEY, "SPAK"))).toEqual([]);
});

const PERMITS = `
  Rekap Izin Triwulan II Tahun 2024
  No | Jenis Izin | April | Mei | Juni | Jumlah
  1  | PBG        | 3     | 4   | 0    | 7
  2  | Reklame    | 1     | 2   | 2    | 5
  .  | Jumlah     | 4     | 6   | 2    | 12`;

describe("the paragraph about permits", () => {
  it("is of permits that were issued, not of what was asked for or refused", () => {
    expect(told(draw(PERMITS.replace("Rekap Izin", "Rekap Permohonan Izin Masuk")))).toEqual([]);
    expect(told(draw(PERMITS.replace("Rekap Izin", "Rekap Izin Ditolak")))).toEqual([]);
    expect(told(draw(PERMITS.replace("Reklame", "Izin ditolak").replace("PBG", "Permohonan masuk")))).toEqual([]);
    expect(told(draw(PERMITS.replace("Rekap Izin", "Rekap Permohonan yang Diterbitkan")))).toHaveLength(1);
  });

  it("says how many were issued, and of what and when the most", () => {
    expect(told(draw(PERMITS))).toEqual([
      "Pada Triwulan II Tahun 2024 diterbitkan 12 izin. Bulan dengan izin terbanyak adalah Mei (6); jenis izin " +
        "terbanyak adalah “PBG” (7).",
    ]);
  });

  it("waits until what is wrong is put right, or blank is counted", () => {
    expect(told(draw(PERMITS.replace("| 12", "| 13")))).toEqual([]);
    expect(told(draw(PERMITS.replace("| 3     |", "| .     |")))).toEqual([]);
  });

  it("does not add up what is counted in different units", () => {
    const units = PERMITS.replace("PBG    ", "Proyek ").replace("Reklame", "Izin NIB");
    expect(told(draw(units))).toEqual([]);
  });
});

test("other tables have none", () => {
  expect(told(draw("Kegiatan | Pagu | Realisasi\nA | 3 | 2\nB | 4 | 1\nJumlah | 7 | 3"))).toEqual([]);
});
