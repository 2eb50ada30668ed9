import { findingsOf, fillsOf } from "../../support/checked";
import { draw } from "../../support/draw";
import { EIGHT_ANSWERS } from "../../support/eightAnswers";

/** Answers of eight people to five unsur, with sums, NRR, weighted NRR and IKM. */
const answers = ({ title = "SURVEI KEPUASAN MASYARAKAT", name = "SKM", codes = "U1 | U2 | U3 | U4 | U5" } = {}) =>
  draw(
    `
    ${title}
    No  | ${codes}
    ${EIGHT_ANSWERS}
    Jumlah | 26 | 23 | 31 | 30 | 23
    NRR | 3.25 | 2.875 | 3.875 | 3.75 | 2.875
    NRR tertimbang | 0.65 | 0.575 | 0.775 | 0.75 | 0.575 | 3.325
    IKM | . | . | . | . | . | 83.13`,
    name,
  );
const NAMES = ["Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk"];
/** A table of results, still blank but for what is given. */
const results = (header: string, ends: readonly string[] = [], lines = NAMES, title = "HASIL SKM") =>
  draw(
    [title, `Kode | Unsur | ${header}`, ...lines.map((unsur, at) => `U${at + 1} | ${unsur} | .`), ...ends].join("\n"),
    "Tabel 6",
  );

describe("a table of results that is still blank", () => {
  it("reads the NRR, the total and the IKM of the survey of the workbook", () => {
    const ends = ["Jumlah Rata-Rata (NRR) | | .", "Nilai IKM | | ."];
    expect(fillsOf([answers(), results("NRR", ends)])).toEqual([
      "C3 =SKM!B12 3.25",
      "C4 =SKM!C12 2.875",
      "C5 =SKM!D12 3.875",
      "C6 =SKM!E12 3.75",
      "C7 =SKM!F12 2.875",
      "C8 =SKM!G13 3.325",
      "C9 =SKM!G14 83.13",
    ]);
  });

  it("goes by the names of the unsur where their numbers differ, and by the codes where the survey has no others", () => {
    const swapped = ["Persyaratan", "Prosedur", "Waktu", "Produk", "Biaya"];
    const named = answers({ codes: "Persyaratan | Prosedur | Waktu | Biaya | Produk" });
    expect(fillsOf([named, results("NRR", [], swapped)]).slice(3)).toEqual(["C6 =SKM!F12 2.875", "C7 =SKM!E12 3.75"]);
    expect(fillsOf([answers(), results("NRR", [], swapped)]).slice(3)).toEqual([
      "C6 =SKM!E12 3.75",
      "C7 =SKM!F12 2.875",
    ]);
  });

  it("takes its indices from the NRR where the survey has none, also where it shows nothing else", () => {
    expect(fillsOf([answers(), results("Indeks")])).toEqual([
      "C3 =SKM!B12*25 81.25",
      "C4 =SKM!C12*25 71.875",
      "C5 =SKM!D12*25 96.875",
      "C6 =SKM!E12*25 93.75",
      "C7 =SKM!F12*25 71.875",
    ]);
  });

  it("computes from its own figures what the survey does not show", () => {
    const filled = fillsOf([answers(), results("NRR | Indeks | Mutu | Kinerja")]);
    expect(filled.filter((fill) => /^.7 /.test(fill))).toEqual([
      "C7 =SKM!F12 2.875",
      "D7 =C7*25 71.875",
      expect.stringMatching(/^E7 =IF\(ROUND\(D7,2\)>=88\.31,.* C$/),
      expect.stringMatching(/^F7 =IF\(ROUND\(D7,2\)>=88\.31,.* Kurang Baik$/),
    ]);
  });

  it("reads grades off the NRR where it has no indices", () => {
    const filled = fillsOf([answers(), results("NRR | Mutu | Kinerja")]);
    expect(filled.filter((fill) => /^.7 /.test(fill))).toEqual([
      "C7 =SKM!F12 2.875",
      expect.stringMatching(/^D7 =IF\(ROUND\(C7\*25,2\)>=88\.31,.* C$/),
      expect.stringMatching(/^E7 =IF\(ROUND\(C7\*25,2\)>=88\.31,.* Kurang Baik$/),
    ]);
  });

  it("is of the survey of its period", () => {
    const first = answers({ title: "SURVEI KEPUASAN MASYARAKAT TRIWULAN I 2024", name: "TW I" });
    const second = answers({ title: "SURVEI KEPUASAN MASYARAKAT TRIWULAN II 2024", name: "TW II" });
    const table = (title: string) => fillsOf([first, second, results("NRR", [], NAMES, title)]);
    expect(table("HASIL SKM TRIWULAN II TAHUN 2024")[0]).toBe("C3 ='TW II'!B12 3.25");
    expect(table("HASIL SKM TRIWULAN III TAHUN 2024")).toEqual([]);
    expect(table("HASIL SKM")).toEqual([]);
  });

  it("is not of the survey of another year, nor of any where it waits for an earlier one", () => {
    const filled = (survey: string, ...titles: readonly string[]) =>
      fillsOf([answers({ title: survey }), ...titles.map((title) => results("NRR", [], NAMES, title))]).length;
    expect(filled("SURVEI KEPUASAN MASYARAKAT TAHUN 2024", "HASIL SKM TAHUN 2024")).toBe(5);
    expect(filled("SURVEI KEPUASAN MASYARAKAT TAHUN 2024", "HASIL SKM TAHUN 2023")).toBe(0);
    expect(filled("SURVEI KEPUASAN MASYARAKAT", "HASIL SKM TAHUN 2023", "HASIL SKM TAHUN 2024")).toBe(0);
    expect(filled("SURVEI KEPUASAN MASYARAKAT", "HASIL SKM PERIODE SEBELUMNYA")).toBe(0);
  });

  it("is not of a survey of all where its heading names a goal, a wish, a part of the people or one service", () => {
    const filled = (title: string, survey = "SURVEI KEPUASAN MASYARAKAT") =>
      fillsOf([answers({ title: survey }), results("NRR", [], NAMES, title)]).length;
    expect(filled("TARGET NILAI PER UNSUR")).toBe(0);
    expect(filled("TINGKAT KEPENTINGAN (HARAPAN) PER UNSUR")).toBe(0);
    expect(filled("NILAI PER UNSUR RESPONDEN PEREMPUAN")).toBe(0);
    expect(filled("HASIL SKM LAYANAN PBG")).toBe(0);
    expect(filled("HASIL SKM LAYANAN PBG", "SKM LAYANAN PBG")).toBe(5);
    expect(filled("HASIL SKM UNIT LAYANAN DPMPTSP")).toBe(5);
    expect(filled("HASIL SKM MUTU LAYANAN PERIZINAN TERPADU")).toBe(5);
  });

  it("is not of the survey of another office, nor is a unit's or a counter's that of the whole office", () => {
    const filled = (title: string, survey = "SURVEI KEPUASAN MASYARAKAT") =>
      fillsOf([answers({ title: survey }), results("NRR", [], NAMES, title)]).length;
    expect(filled("HASIL SKM UPT PASAR BARU")).toBe(0);
    expect(filled("HASIL SKM UPT PASAR BARU", "SKM UPT PASAR BARU")).toBe(5);
    expect(filled("HASIL SKM UPT PASAR BARU", "SKM UPT TERMINAL")).toBe(0);
    expect(filled("HASIL SKM MAL PELAYANAN PUBLIK")).toBe(0);
    expect(filled("HASIL SKM MAL PELAYANAN PUBLIK", "SKM DI MPP")).toBe(5);
    expect(filled("HASIL SKM KECAMATAN BAAMANG")).toBe(0);
    expect(filled("HASIL SKM DPMPTSP KABUPATEN SUKAMAJU")).toBe(5);
    expect(filled("HASIL SKM KAB. SUKAMAJU TIMUR", "SKM KABUPATEN SUKAMAJU BARAT")).toBe(0);
    expect(filled("HASIL SKM KAB. SUKAMAJU TIMUR TW I", "SKM KABUPATEN SUKAMAJU TIMUR TAHUN 2024")).toBe(5);
    expect(filled("HASIL SKM KABUPATEN DAN KOTA", "SKM KABUPATEN SUKAMAJU")).toBe(5);
  });

  it("is not told by one figure that is the same in another period", () => {
    const first = answers({ title: "SURVEI KEPUASAN MASYARAKAT TRIWULAN I 2024" });
    const table = (title: string) =>
      draw(
        [
          title,
          "Kode | Unsur | NRR",
          ...NAMES.map((name, at) => `U${at + 1} | ${name} | ${at === 3 ? 3.75 : "."}`),
        ].join("\n"),
        "Tabel 6",
      );
    expect(fillsOf([first, table("HASIL SKM TRIWULAN II 2024")])).toEqual([]);
    expect(fillsOf([first, table("HASIL SKM TRIWULAN I 2024")])).toHaveLength(4);
  });

  it("is left blank where an IKM that stands in it is another", () => {
    expect(fillsOf([answers(), results("NRR", ["IKM | | 83.13"])])).toHaveLength(5);
    expect(fillsOf([answers(), results("NRR", ["IKM | | 80.12"])])).toEqual([]);
  });

  it("is left blank where the survey asked about other unsur", () => {
    expect(fillsOf([answers(), results("NRR", [], NAMES.slice(0, 4))])).toEqual([]);
    expect(fillsOf([answers(), results("NRR", [], [...NAMES, "Kompetensi"])])).toEqual([]);
  });

  it("reads the answers where the survey has no summary yet", () => {
    const bare = draw(
      answers()
        .row(0)
        .map(() => "")
        .join("") +
        `
      No  | U1 | U2 | U3 | U4 | U5
      1   | 3  | 3  | 4  | 4  | 2
      2   | 4  | 3  | 4  | 4  | 3
      3   | 3  | 3  | 4  | 3  | 3
      4   | 3  | 2  | 4  | 4  | 3`,
      "SKM",
    );
    const filled = fillsOf([bare, results("NRR")]);
    expect(filled).toContain("C3 =SUM(SKM!B2:B5)/COUNT(SKM!B2:B5) 3.25");
  });
});

describe("a table of results with some figures", () => {
  it("is filled where those that stand are the survey's", () => {
    const table = draw(
      [
        "Kode | Unsur | NRR",
        ...NAMES.map((name, at) => `U${at + 1} | ${name} | ${["3.25", "2.88", "3.88", ".", "."][at] ?? "."}`),
      ].join("\n"),
      "Tabel 6",
    );
    expect(fillsOf([answers(), table])).toEqual(["C5 =SKM!E12 3.75", "C6 =SKM!F12 2.875"]);
  });

  it("on the sheet of the answers follows from what is wrong there, a figure without words among it", () => {
    const sheet = draw(
      `
      No  | U1 | U2 | U3 | U4 | U5
      ${EIGHT_ANSWERS}
      NRR | 3.52 | 2.875 | 3.875 | 3.75 | 2.875
      NRR tertimbang | 0.704 | 0.575 | 0.775 | 0.75 | 0.575 | 3.379
      IKM | . | . | . | . | . | 84.48
      .
      No | Unsur Pelayanan | Nilai Rata-rata
      U1 | Persyaratan | 3.52
      U2 | Prosedur | 2.875
      U3 | Waktu | 3.875
      U4 | Biaya | 3.75
      U5 | Produk | 2.875
      .  | .      | 3.379`,
      "SKM",
    );
    expect(findingsOf(sheet, "error")).toEqual([
      "error B10 skm-nrr 3.25",
      "error B11 skm-weighted 0.65 follows",
      "error G11 skm-total 3.325 follows",
      "error G12 skm-ikm 83.13 follows",
      "error C15 skm-nrr 3.25 follows",
      "error C20 skm-total 3.325 follows",
    ]);
  });

  it("with an IKM of the survey's own weights is right as the survey is", () => {
    const table = draw(
      [
        "Kode | Unsur | NRR",
        ...NAMES.map((name, at) => `U${at + 1} | ${name} | ${[3.25, 2.875, 3.875, 3.75, 2.875][at] ?? 0}`),
        "IKM | | 83.13",
      ].join("\n"),
      "Tabel 6",
    );
    expect(findingsOf([answers(), table])).toEqual([]);
  });
});
