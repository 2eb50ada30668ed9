import { factsOf } from "../../../support/facts";
import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Results with a sentence below; Waktu's NRR may be typed otherwise. */
const report = (sentence: string, waktu = "3.193") =>
  draw(`
    HASIL SURVEI KEPUASAN MASYARAKAT TRIWULAN II TAHUN 2024
    Kode | Unsur                             | Total Nilai | NRR
    U1   | Persyaratan                       | 469         | 3.35
    U2   | Prosedur                          | 462         | 3.3
    U3   | Waktu Penyelesaian                | 447         | ${waktu}
    U4   | Biaya/Tarif                       | 560         | 4
    U5   | Penanganan Pengaduan              | 446         | 3.186

    ${sentence}`);

const LOWEST =
  "unsur “Penanganan Pengaduan, Saran dan Masukan” mendapatkan nilai terendah dengan nilai 3,186 disusul dengan ";
const NEXT = "unsur “Waktu Penyelesaian” dengan nilai 3,193, sedangkan ";
const HIGHEST = "unsur “Biaya/Tarif” menghasilkan nilai tertinggi dengan nilai 4,00 dibandingkan unsur-unsur lain.";
const DURING = "Kepuasan masyarakat Triwulan II: ";

describe("what a sentence of a report says of single unsur", () => {
  test.each([
    DURING + LOWEST + NEXT + HIGHEST,
    "Unsur dengan nilai rata-rata terendah dari 140 responden adalah “Penanganan Pengaduan” (3,186), disusul “Waktu Penyelesaian” (3,193); yang tertinggi adalah “Biaya/Tarif” (4,000).",
    "Tiga unsur terendah menurut 140 responden adalah “Waktu Penyelesaian” (3,19), “Penanganan Pengaduan” (3,18), dan “Prosedur” (3,30).",
    "Menurut responden unsur terendah adalah unsur penanganan pengaduan (3,19).",
    "Dari 140 responden 85,50% menilai “Waktu Penyelesaian” baik.",
    "Target IKM unsur “Waktu Penyelesaian” naik 0,25 poin.",
    "Menurut responden unsur “Waktu Penyelesaian” meningkat dari 3,05 menjadi 3,19.",
    "Menurut responden unsur “Waktu Penyelesaian” dengan target 3,50 baru mencapai 3,19.",
    "Nilai IKM pada triwulan sebelumnya untuk unsur “Waktu Penyelesaian” 3,05.",
    "Hasil SKM tahun 2023: unsur terendah adalah “Prosedur” dengan nilai 3,05.",
    "Hasil SKM pada layanan PBG: unsur “Biaya/Tarif” bernilai 3,10 dan terendah.",
    "Unsur “Waktu Penyelesaian” diperbaiki karena nilai IKM 86,33 masih di bawah harapan.",
    "Hasil SKM: unsur “Waktu Penyelesaian” berada pada interval 3,0644 – 3,532 dengan mutu B.",
    "Hasil SKM: selisih unsur “Biaya/Tarif” dengan unsur terendah adalah 0,81.",
    "Hasil SKM: nilai 3,193 pada unsur “Waktu Penyelesaian” dan nilai 4,00 pada unsur “Biaya/Tarif”.",
    "Hasil SKM: unsur tertinggi “Biaya/Tarif”, terendah “Penanganan Pengaduan” (3,186).",
    "Hasil SKM: 2 unsur terendah adalah “Waktu Penyelesaian” dan “Penanganan Pengaduan”.",
    "Hasil SKM (140 orang): unsur terendah adalah “Waktu Penyelesaian” dan “Penanganan Pengaduan”.",
    "Hasil SKM (140 orang): unsur “Prosedur” bukan yang terendah.",
    "Rencana bagi 140 responden: perbaikan “Waktu Penyelesaian” senilai Rp 2,5 miliar.",
  ])("is silent where it is so: %s", (sentence) => {
    expect(findingsOf(report(sentence))).toEqual([]);
  });

  it("is told where unsur have other figures", () => {
    const sentence = DURING + LOWEST + NEXT.replace("3,193", "3,139") + HIGHEST.replace("4,00", "3,98");
    expect(factsOf([report(sentence)])).toEqual([
      "error A9 said-unsur: figures [name Waktu Penyelesaian, said 3.139, expected 3.193, name Biaya/Tarif, said 3.98, expected 4]",
    ]);
    expect(findingsOf(report("Menurut responden unsur prosedur bernilai 3,03."))).toEqual(["error A9 said-unsur -"]);
  });

  it("is told where others are lower or higher", () => {
    const swapped =
      "Menurut responden unsur terendah adalah “Waktu Penyelesaian” (3,193), tertinggi “Prosedur” (3,300).";
    expect(factsOf([report(swapped)])).toEqual([
      "error A9 said-rank: ranks [name Waktu Penyelesaian, own 3.193, rank lowest, names [Penanganan Pengaduan], figure 3.186, " +
        "name Prosedur, own 3.3, rank highest, names [Biaya/Tarif], figure 4]",
    ]);
  });

  it("is not told of a figure that it repeats from the table, which is wrong there", () => {
    const sentence = "Menurut responden unsur “Waktu Penyelesaian” bernilai 3,913.";
    expect(findingsOf(report(sentence, "3.913"), "error")).toEqual(["error D5 skm-nrr 3.193"]);
  });
});
