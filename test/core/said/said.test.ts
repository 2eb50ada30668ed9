import { draw } from "../../support/draw";
import { findingsOf } from "../../support/checked";
import { factsOf } from "../../support/facts";
import { EIGHT_ANSWERS } from "../../support/eightAnswers";

const survey = (title = "SURVEI KEPUASAN MASYARAKAT TRIWULAN II TAHUN 2024", ikm = "83.13", name = "SKM") =>
  draw(
    `
    ${title}
    No  | U1 | U2 | U3 | U4 | U5
    ${EIGHT_ANSWERS}
    NRR | 3.25 | 2.875 | 3.875 | 3.75 | 2.875
    IKM | ${ikm}`,
    name,
  );
const permits = (title = "Rekapitulasi Perizinan Triwulan II Tahun 2024", name = "Izin") =>
  draw(
    `
    ${title}
    No | Jenis Izin | April | Mei | Juni | Jumlah
    1  | PBG        | 3     | 1   | 2    | 6
    2  | SLF        | 4     | 2   | 1    | 7
    Jumlah | .      | 7     | 3   | 3    | 13`,
    name,
  );
const report = (...sentences: readonly string[]) => draw(sentences.join("\n"), "Narasi");
const errors = (...sheets: Parameters<typeof findingsOf>[0][]) => findingsOf(sheets as never, "error");
const told = (...sheets: Parameters<typeof findingsOf>[0][]) =>
  factsOf(sheets as never).filter((fact) => fact.startsWith("error"));

describe("a sentence about a survey on another sheet", () => {
  it.each([
    "Hasil survei Triwulan II Tahun 2024 dengan 8 responden menunjukkan nilai IKM 83,13 (Baik).",
    "IKM Triwulan II Tahun 2024 sebesar 83,1 dengan mutu pelayanan B (Baik).",
    "IKM Triwulan II sebesar 83,12, dibulatkan ke bawah.",
  ])("is silent where it says what the survey says: %s", (sentence) => {
    expect(errors(survey(), report(sentence))).toEqual([]);
  });

  it("is told where its IKM is another one, with the sentence as it should be", () => {
    const sentence = "IKM Triwulan II Tahun 2024 sebesar 84,93 dengan kategori Baik.";
    expect(told(survey(), report(sentence))).toEqual([
      "error A1 said-figure: figures [of ikm, said 84.93, expected 83.125, there sheet SKM, area A2:F12]",
    ]);
    expect(errors(survey(), report(sentence))).toEqual([
      "error A1 said-figure IKM Triwulan II Tahun 2024 sebesar 83,13 dengan kategori Baik.",
    ]);
  });

  it("is told where it counts others who answered, both at once", () => {
    const sentence = "Dari 9 responden survei Triwulan II Tahun 2024 diperoleh nilai IKM 84,93.";
    expect(told(survey(), report(sentence))).toEqual([
      "error A1 said-figure: figures [of ikm, said 84.93, expected 83.125, there sheet SKM, area A2:F12, " +
        "of people, said 9, expected 8, there sheet SKM, area A2:F12]",
    ]);
    expect(errors(survey(), report(sentence))).toEqual([
      "error A1 said-figure Dari 8 responden survei Triwulan II Tahun 2024 diperoleh nilai IKM 83,13.",
    ]);
  });

  it.each([
    ["another quarter", "Hasil survei Triwulan I Tahun 2024 menunjukkan nilai IKM 81,20 (Baik)."],
    ["another year", "Hasil survei Triwulan II Tahun 2023 menunjukkan nilai IKM 81,20 (Baik)."],
    ["a year as a whole", "Hasil survei Tahun 2024 menunjukkan nilai IKM 81,20 (Baik)."],
    ["a goal", "Target IKM pada Triwulan II Tahun 2024 adalah sebesar 85,00."],
    ["a change", "IKM Triwulan I sebesar 81,20 naik pada Triwulan II Tahun 2024 menjadi 83,13."],
    ["another office", "Pada Triwulan II Tahun 2024 nilai IKM Kecamatan Baamang adalah sebesar 79,50."],
    ["some of them", "Survei Triwulan II Tahun 2024 diikuti 5 responden perempuan dari seluruhnya."],
    ["those who were asked", "Kuesioner survei Triwulan II Tahun 2024 disebarkan kepada 20 responden."],
    ["of several", "Survei Triwulan II Tahun 2024: 5 responden datang ke loket, 3 responden daring."],
  ])("is silent about %s", (_, sentence) => {
    expect(errors(survey(), report(sentence))).toEqual([]);
  });

  it("follows a wrong figure of its table silently: that is told there", () => {
    const sentence = "Hasil survei Triwulan II Tahun 2024 menunjukkan nilai IKM 84,93.";
    expect(errors(survey(undefined, "84.93"), report(sentence))).toEqual(["error B12 skm-ikm 83.13"]);
  });

  it("may mean any of several surveys of the period, or that of one service", () => {
    const sentence = report("Hasil survei Triwulan II Tahun 2024 menunjukkan nilai IKM 84,93.");
    const other = draw(
      `
      SURVEI KEPUASAN MASYARAKAT TRIWULAN II TAHUN 2024
      No  | U1 | U2 | U3 | U4 | U5
      1   | 3  | 3  | 3  | 4  | 2
      2   | 4  | 3  | 3  | 4  | 3`,
      "SKM 2",
    );
    expect(errors(survey(), other, sentence)).toEqual([]);
    expect(errors(survey("SURVEI KEPUASAN LAYANAN REKLAME TRIWULAN II TAHUN 2024"), sentence)).toEqual([]);
    expect(errors(survey("SURVEI IPAK TRIWULAN II TAHUN 2024"), sentence)).toEqual([]);
  });
});

describe("a sentence about permits", () => {
  it("is told where it says that other many were issued", () => {
    expect(errors(permits(), report("Selama Triwulan II Tahun 2024 telah diterbitkan 13 izin."))).toEqual([]);
    const wrong = report("Selama Triwulan II Tahun 2024 telah diterbitkan sebanyak 1.500 izin.");
    expect(told(permits(), wrong)).toEqual([
      "error A1 said-figure: figures [of permits, said 1500, expected 13, there sheet Izin, area A2:F5]",
    ]);
    expect(errors(permits(), wrong)).toEqual([
      "error A1 said-figure Selama Triwulan II Tahun 2024 telah diterbitkan sebanyak 13 izin.",
    ]);
  });

  it.each([
    "Selama Triwulan II Tahun 2024 telah diterbitkan 6 izin PBG.",
    "Izin PBG yang terbit pada Triwulan II Tahun 2024 sebanyak 6 izin.",
    "Selama Triwulan II Tahun 2024 telah diterbitkan 40 izin melalui OSS.",
    "Selama Triwulan II Tahun 2024 diterbitkan 40 perizinan berusaha.",
    "Selama Bulan April Tahun 2024 telah diterbitkan 7 izin.",
    "Selama Triwulan II Tahun 2024 terbit 7 izin pada April dan 6 izin pada dua bulan berikutnya.",
  ])("is silent about some: %s", (sentence) => {
    expect(errors(permits(), report(sentence))).toEqual([]);
  });

  it("may mean all tables of a period together", () => {
    const sentence = report("Selama Triwulan II Tahun 2024 telah diterbitkan sebanyak 26 izin.");
    expect(errors(permits(), permits(undefined, "Izin 2"), sentence)).toEqual([]);
  });
});

describe("a sentence without a period, on the sheet of the survey", () => {
  const below = (sentence: string) =>
    draw(
      `
      SURVEI KEPUASAN MASYARAKAT TRIWULAN II TAHUN 2024
      No  | U1 | U2 | U3 | U4 | U5
      ${EIGHT_ANSWERS}
      NRR | 3.25 | 2.875 | 3.875 | 3.75 | 2.875
      IKM | 83.13

      ${sentence}`,
      "SKM",
    );

  it("is about that survey", () => {
    expect(errors(below("Jumlah responden survei sebanyak 8 responden dengan nilai IKM 83,13."))).toEqual([]);
    expect(told(below("Survei ini diikuti oleh 9 responden dengan nilai IKM 84,93."))).toEqual([
      "error A14 said-figure: figures [of ikm, said 84.93, expected 83.125, there sheet SKM, area A2:F12, " +
        "of people, said 9, expected 8, there sheet SKM, area A2:F12]",
    ]);
  });

  it.each([
    "Nilai IKM periode sebelumnya adalah 84,93 dari 9 responden survei.",
    "Nilai IKM meningkat menjadi 84,93 dibandingkan survei terdahulu.",
    "Target IKM tahun depan adalah 90,00 sebagaimana rencana strategis.",
    "Nilai IKM 76,61 – 88,30 berarti mutu pelayanan B dengan kinerja Baik.",
    "Mutu pelayanan A diberikan untuk nilai IKM 88,31 sampai dengan 100,00.",
    "IKM nasional sebesar 87,31 menurut Kementerian PANRB dari 900 responden survei.",
    "IKM loket PBG sebesar 81,25 dari 3 responden survei kepuasan.",
    "Nilai IKM minimal yang dipersyaratkan adalah sebesar 80,00 untuk kategori baik.",
    "Sesuai Renstra, indikator kinerja IKM ditetapkan sebesar 85,00 untuk dinas.",
  ])("is not where it speaks of something else: %s", (sentence) => {
    expect(errors(below(sentence))).toEqual([]);
  });
});
