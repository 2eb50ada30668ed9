import { tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { factsOf } from "../../../support/facts";

describe("a follow-up plan", () => {
  const plan = (header: string, ...rows: readonly string[]) =>
    draw(["Rencana Tindak Lanjut SKM Tahun 2024", header, ...rows].join("\n"));
  const WHOLE = "No | Prioritas Unsur | Program/Kegiatan | Waktu | Penanggung Jawab";

  it("is known and silent where it is whole", () => {
    const sheet = plan(
      WHOLE,
      "1 | Waktu Pelayanan | Evaluasi SOP | Oktober | Kabid",
      "2 | Produk | Inovasi | TW IV | Kabid",
    );
    expect(tablesOf(sheet)).toEqual(["follow-up-plan A2:E4"]);
    expect(factsOf(sheet)).toEqual([]);
  });

  it("names the time and who is responsible", () => {
    const without = (header: string) => factsOf(plan(header, "1 | Waktu Pelayanan | Evaluasi SOP | Oktober"));
    expect(without("No | Prioritas Unsur | Rencana | Waktu")).toEqual(["error D2 plan-without-column: missing who"]);
    expect(without("No | Unsur | Kegiatan | PIC")).toEqual(["error D2 plan-without-column: missing time"]);
  });

  it("tells of blanks once for each column", () => {
    expect(factsOf(plan(WHOLE, "1 | Waktu | SOP | Oktober | .", "2 | Produk | . | Mei | -"))).toEqual([
      "warning E3 plan-blank: column Penanggung Jawab, rows [3, 4]",
      "warning C4 plan-blank: column Program/Kegiatan, rows [4]",
    ]);
  });

  it("names the year somewhere", () => {
    const rows = `${WHOLE}\n1 | Waktu | SOP | Setiap hari | Kabid\n2 | Produk | Inovasi | Oktober – November | Kabid`;
    expect(factsOf(draw(`Rencana Tindak Lanjut\n${rows}`))).toEqual([
      "info D4 plan-without-year: actual Oktober – November",
    ]);
    expect(factsOf(draw(`Rencana Tindak Lanjut\n${rows} \n3 | Biaya | Tarif | Mei 2025 | Kabid`))).toHaveLength(1);
  });
});

describe("what came of a plan", () => {
  const realised = (measures: string, done: string) =>
    factsOf(
      draw(`No | Prioritas Unsur | Rencana Tindak Lanjut | Deskripsi Tindak Lanjut\n1 | Waktu | ${measures} | ${done}`),
    );

  it("tells of every measure, in other words of the same roots too", () => {
    expect(
      realised("a. Evaluasi SOP b. Penyediaan informasi", "a. Rapat evaluasi SOP b. Menyediakan informasi"),
    ).toEqual([]);
    expect(realised("Peningkatan kompetensi", "Kompetensi pegawai ditingkatkan")).toEqual([]);
  });

  it("is worth a look where it does not tell of one", () => {
    expect(realised("a. Evaluasi SOP b. Monitoring berkala", "a. Rapat evaluasi SOP b. Berkoordinasi")).toEqual([
      "warning D2 measure-not-realised: measure Monitoring berkala",
    ]);
    expect(realised("a. Evaluasi SOP", ".")).toEqual([
      "warning D2 plan-blank: column Deskripsi Tindak Lanjut, rows [2]",
    ]);
  });
});

describe("an evaluation", () => {
  const evaluation = (...rows: readonly string[]) => draw(["No | Kendala | Solusi", ...rows].join("\n"));

  it("has a solution for each problem", () => {
    const sheet = evaluation("1 | Aplikasi terganggu | Koordinasi dengan Kominfo", "2 | Listrik padam | .");
    expect(tablesOf(sheet)).toEqual(["evaluation A1:C3"]);
    expect(factsOf(sheet)).toEqual(["error C3 problem-without-solution: column Solusi"]);
  });

  it.each([
    ["results by unsur", "No | Unsur | Rencana Nilai | NRR\n1 | Persyaratan | 80 | 3.2"],
    ["a budget", "No | Program | Rencana | Realisasi\n1 | Pelayanan | 800 | 600\n2 | Data | 300 | 200"],
  ])("is none in %s", (_, picture) => {
    expect(tablesOf(draw(picture)).filter((table) => /^(follow|eval)/.test(table))).toEqual([]);
  });
});
