import { draw } from "../../support/draw";
import { told } from "../../support/told";

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

describe("the paragraph about results by unsur", () => {
  const results = `
    Hasil Survei Kepuasan Masyarakat Triwulan II Tahun 2024
    Kode | Unsur       | Indeks
    U1   | Persyaratan | 94.79
    U2   | Prosedur    | 92.05
    U3   | Waktu       | 85.87
    U4   | Biaya       | 90.9`;

  it("ranks the unsur where the workbook has no answers and no IKM", () => {
    expect(told(draw(results))).toEqual([
      "Berdasarkan hasil survei pada Triwulan II Tahun 2024, unsur dengan indeks terendah adalah “Waktu” (85,87), disusul " +
        "“Biaya” (90,90); yang tertinggi adalah “Persyaratan” (94,79). Unsur dengan nilai terendah perlu menjadi prioritas " +
        "perbaikan.",
    ]);
  });

  const averages = `
    Hasil Survei Kepuasan Masyarakat Triwulan II Tahun 2024
    Jumlah responden : 100
    Kode | Unsur       | Total Nilai | NRR  | NRR tertimbang
    U1   | Persyaratan | 335 | 3.35 | 0.8375
    U2   | Prosedur    | 319 | 3.19 | 0.7975
    U3   | Waktu       | 290 | 2.9  | 0.725
    U4   | Biaya       | 390 | 3.9  | 0.975
    .    | Jumlah NRR tertimbang | . | . | 3.335
    .    | IKM         | .   | .    | 83.375`;

  it("says the IKM, its grade and how many answered where the table has them", () => {
    expect(told(draw(averages))[0]).toMatch(
      /^Berdasarkan jawaban 100 responden, nilai .* adalah 83,38, dengan mutu pelayanan B \(Baik\)\. Unsur dengan nilai rata-rata terendah adalah “Waktu” \(2,900\)/,
    );
  });

  it("waits until what is wrong is put right", () => {
    expect(told(draw(averages.replace("3.19 |", "3.91 |")))).toEqual([]);
    expect(told(draw(averages.replace("83.375", "84.375")))).toEqual([]);
  });
});
