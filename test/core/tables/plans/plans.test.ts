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

  it.each(["TW I | TW II | TW III", "TW 1 | TW 2 | TW 3", "1 | 2 | 3", "Jan | Feb | Mar"])(
    "may split its time into %s, ticked or shaded",
    (parts) => {
      const sheet = draw(
        `Rencana Tindak Lanjut SKM
        No | Prioritas Unsur | Program / Kegiatan | Waktu | . | . | Penanggung Jawab
        .  | .               | .                  | ${parts}      | .
        1  | Waktu Pelayanan | Evaluasi SOP       | . | √ | .     | Kabid
        2  | Biaya           | Sosialisasi tarif  | . | . | .     | Kabid`,
        "Rencana",
        ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3"],
      );
      expect(tablesOf(sheet)).toEqual(["follow-up-plan A2:G5"]);
      expect(factsOf(sheet)).toEqual([]);
    },
  );

  it("may take an unsur over several rows", () => {
    const rows = [
      "1 | U3. Waktu | SOP | TW I | Kabid",
      ". | . | Monitoring | TW II | .",
      "2 | U5 | Inovasi | TW I | .",
    ];
    expect(tablesOf(plan(WHOLE, ...rows))).toEqual(["follow-up-plan A2:E5"]);
    expect(factsOf(plan(WHOLE, ...rows))).toEqual(["warning E5 plan-blank: column Penanggung Jawab, rows [5]"]);
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

  it.each(["Sudah dilaksanakan", "100%", "Belum dilaksanakan karena anggaran", "√", "Bimtek bagi front office"])(
    "is silent where %s stands beside one measure",
    (done) => {
      expect(realised("Pelatihan petugas", done)).toEqual([]);
    },
  );

  it.each(["Sudah dilaksanakan semua", "Selesai 100%", "Belum, menunggu anggaran"])("speaks of all by %s", (done) => {
    expect(realised("a. Evaluasi SOP b. Monitoring berkala", done)).toEqual([]);
  });

  it("may have no column of unsur, and ask for hindrances in brackets", () => {
    const sheet = draw(`
      No | Rencana Tindak Lanjut | Apakah RTL Telah Ditindaklanjuti (Sudah/Belum) | Deskripsi Tindak Lanjut (Hambatan bila belum)
      1  | Evaluasi SOP          | Sudah | Rapat evaluasi SOP
      2  | Sosialisasi tarif     | Belum | .`);
    expect(tablesOf(sheet)).toEqual(["follow-up-realisation A1:D3"]);
    expect(factsOf(sheet)).toEqual([expect.stringMatching(/^warning D3 plan-blank/)]);
  });

  it("is worth a look where it does not tell of one", () => {
    expect(realised("a. Evaluasi SOP b. Monitoring berkala", "a. Rapat evaluasi SOP b. Berkoordinasi")).toEqual([
      "warning D2 measure-not-realised: measure Monitoring berkala",
    ]);
    expect(realised("a. Evaluasi SOP b. Monitoring dan evaluasi berkala", "a. Rapat evaluasi SOP")).toHaveLength(1);
    expect(realised("a. Evaluasi SOP b. Monitoring dan evaluasi berkala", "a. Evaluasi berkala SOP")).toEqual([]);
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

  it("looks for the solution, not for the activity in which a problem was met", () => {
    const sheet = draw(`
      No | Kegiatan  | Kendala dalam Pelaksanaan | Upaya Penyelesaian
      1  | Pelayanan | Jaringan lambat | Menambah bandwidth
      2  | Pelayanan | Tidak ada       | -
      3  | Pelayanan | Nihil           | .
      4  | Pelayanan | Listrik padam   | -`);
    expect(factsOf(sheet)).toEqual(["error D5 problem-without-solution: column Upaya Penyelesaian"]);
  });

  it.each([
    ["results by unsur", "No | Unsur | Rencana Nilai | NRR\n1 | Persyaratan | 80 | 3.2"],
    ["a budget", "No | Program | Rencana | Realisasi\n1 | Pelayanan | 800 | 600\n2 | Data | 300 | 200"],
  ])("is none in %s", (_, picture) => {
    expect(tablesOf(draw(picture)).filter((table) => /^(follow|eval)/.test(table))).toEqual([]);
  });
});
