import { draw } from "../../../support/draw";
import { findingsOf, tablesOf } from "../../../support/checked";
import { threefold } from "../../../support/threefold";

const UNSUR = [
  "Persyaratan",
  "Sistem, Mekanisme, dan Prosedur",
  "Waktu Penyelesaian",
  "Biaya/Tarif",
  "Produk Spesifikasi Jenis Pelayanan",
  "Kompetensi Pelaksana",
  "Perilaku Pelaksana",
  "Penanganan Pengaduan, Saran dan Masukan",
  "Sarana dan Prasarana",
];
/** How many of 80 answered 1, 2, 3 and 4. */
const GIVEN = [
  [1, 5, 34, 40],
  [0, 9, 51, 20],
  [2, 11, 47, 20],
  [0, 0, 20, 60],
  [1, 4, 45, 30],
  [0, 6, 44, 30],
  [0, 2, 48, 30],
  [3, 12, 45, 20],
  [0, 8, 52, 20],
];
const SUMS = GIVEN.map((given) => given.reduce((sum, people, at) => sum + people * (at + 1), 0));
const NRR = SUMS.map((sum) => sum / 80);
const MONTHS = [0.04, -0.06, 0.08].map((more) =>
  NRR.map((nrr, at) => Number((nrr + more * ((at % 3) - 1)).toFixed(2))),
);

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const to = (decimals: number, number: number) => `{${Number((number + 1e-9).toFixed(decimals))}}`;
const mutu = (ikm: number) => `{${ikm >= 88.305 ? "A" : ikm >= 76.605 ? "B" : "C"}}`;
const rows = (cells: (unsur: number) => readonly (string | number)[]) =>
  UNSUR.map((name, at) => [at + 1, name, ...cells(at)].join(" | "));
const ikm = mean(NRR) * 25;
const RIGHT = { alarms: [], missed: [], unfilled: [] };

describe("a table of results with a row for each unsur", () => {
  test("has indices, grades and weighted averages of the sums", () => {
    const picture = [
      "NILAI SKM PER UNSUR PELAYANAN",
      "Jumlah Responden : 80",
      "No | Unsur Pelayanan | Nilai Total | NRR | NRR Skala 100 | Kategori | NRR Tertimbang",
      ...rows((at) => {
        const nrr = NRR[at] ?? 0;
        return [SUMS[at] ?? 0, to(3, nrr), to(2, nrr * 25), mutu(nrr * 25), to(3, nrr / 9)];
      }),
      `Nilai Indeks | | | | | | ${to(3, ikm / 25)}`,
      `IKM | | | | | | ${to(2, ikm)}`,
    ].join("\n");
    expect(threefold(picture)).toEqual({ tables: ["skm-result A3:G14"], ...RIGHT });
  });

  test.each([
    ["Jumlah Responden : 80 orang", ""],
    ["REKAP SKM", "Jumlah Responden | 80"],
    ["Dari 80 responden yang mengisi kuesioner", ""],
    ["RESPONDEN TRIWULAN III TAHUN 2024", "Jumlah Responden tahun 2024 : 80"],
    ["REKAP SKM", ""],
  ])("finds its respondents above, below, or by its figures: %s%s", (above, below) => {
    const picture = [
      above,
      "No | Unsur | Jumlah Nilai | NRR | NRR Tertimbang | Indeks",
      ...rows((at) => [
        `{${SUMS[at] ?? 0}}`,
        to(3, NRR[at] ?? 0),
        to(3, (NRR[at] ?? 0) / 9),
        to(2, (NRR[at] ?? 0) * 25),
      ]),
      `Jumlah | | {${SUMS.reduce((sum, one) => sum + one)}} | | ${to(3, ikm / 25)} |`,
      below,
    ].join("\n");
    const { alarms, missed } = threefold(picture);
    expect({ alarms, missed }).toEqual({ alarms: [], missed: [] });
  });

  test("blames the sum where all that follows from its average stands right", () => {
    const sheet = (sum: number) =>
      draw(
        [
          "No | Unsur | Jumlah Nilai | NRR | Indeks",
          ...rows((at) => [
            at === 2 ? sum : (SUMS[at] ?? 0),
            (NRR[at] ?? 0).toFixed(3),
            ((NRR[at] ?? 0) * 25).toFixed(2),
          ]),
        ].join("\n"),
      );
    const sum = SUMS[2] ?? 0;
    expect(findingsOf(sheet(sum))).toEqual([]);
    expect(findingsOf(sheet(sum + 30))).toEqual([`error C4 skm-sum ${sum}`]);
  });

  test.each(["NRR Tertimbang (x 0,11)", "NRR tertimbang = NRR x 0,111"])(
    "is weighed as its header says: %s",
    (header) => {
      const weight = header.includes("0,111") ? 0.111 : 0.11;
      const total = mean(NRR) * 9 * weight;
      const picture = [
        "PENGOLAHAN SURVEI KEPUASAN MASYARAKAT",
        `No | Unsur | NRR | ${header}`,
        ...rows((at) => [Number((NRR[at] ?? 0).toFixed(3)), to(4, Number((NRR[at] ?? 0).toFixed(3)) * weight)]),
        `Jumlah NRR Tertimbang | | | ${to(3, total)}`,
        `IKM Unit Pelayanan | | | ${to(2, total * 25)}`,
        `Mutu Pelayanan | | | ${mutu(total * 25)}`,
      ].join("\n");
      expect(threefold(picture)).toEqual({ tables: ["skm-result A2:D14"], ...RIGHT });
    },
  );

  test.each([
    ["1 | 2 | 3 | 4", [1, 2, 3, 4]],
    ["4 | 3 | 2 | 1", [4, 3, 2, 1]],
    ["Tidak Baik (1) | Kurang Baik (2) | Baik (3) | Sangat Baik (4)", [1, 2, 3, 4]],
    ["Sangat Puas | Puas | Kurang Puas | Tidak Puas", [4, 3, 2, 1]],
  ] as const)("counts how many gave each answer: %s", (header, order) => {
    const picture = [
      "REKAPITULASI JAWABAN RESPONDEN SKM",
      `No | Unsur Pelayanan | ${header} | Jumlah Responden | Jumlah Nilai | NRR`,
      ...rows((at) => [
        ...order.map((answer) => GIVEN[at]?.[answer - 1] ?? 0),
        "{80}",
        to(0, SUMS[at] ?? 0),
        to(3, NRR[at] ?? 0),
      ]),
      `IKM | | | | | | | | ${to(2, ikm)}`,
    ].join("\n");
    expect(threefold(picture)).toEqual({ tables: ["skm-result A2:I12"], ...RIGHT });
  });

  test("counts them below a header of two rows, and passes over shares", () => {
    const picture = [
      "REKAP SKM",
      "No | Unsur | Jawaban | | | | | | | | Jumlah | Nilai | NRR",
      " | | 1 | % | 2 | % | 3 | % | 4 | % | | |",
      ...rows((at) => [
        ...(GIVEN[at] ?? []).flatMap((people) => [people, people / 0.8]),
        "{80}",
        to(0, SUMS[at] ?? 0),
        to(2, NRR[at] ?? 0),
      ]),
      `IKM | | | | | | | | | | | | ${to(2, ikm)}`,
    ].join("\n");
    const merged = ["C2:J2", "A2:A3", "B2:B3", "K2:K3", "L2:L3", "M2:M3"];
    expect(threefold(picture, merged)).toEqual({ tables: ["skm-result A2:M13"], ...RIGHT });
  });
});

describe("a recap of the unsur over months or services", () => {
  const averages = NRR.map((_, at) => mean(MONTHS.map((month) => month[at] ?? 0)));
  const recap = (header: string) => [
    "REKAPITULASI NRR PER UNSUR",
    `No | Unsur | ${header} | Rata-rata`,
    ...rows((at) => [...MONTHS.map((month) => month[at] ?? 0), to(3, averages[at] ?? 0)]),
    `IKM | | ${[...MONTHS, averages].map((month) => to(2, mean(month) * 25)).join(" | ")}`,
    `Mutu Pelayanan | | ${[...MONTHS, averages].map((month) => mutu(mean(month) * 25)).join(" | ")}`,
  ];

  test.each([
    "Januari | Februari | Maret",
    "TW I | TW II | TW III",
    "PBG | SIP Dokter | Izin Reklame",
    "2022 | 2023 | 2024",
  ])("gives each its IKM: %s", (header) => {
    expect(threefold(recap(header).join("\n"))).toEqual({ tables: ["skm-recap A2:F13"], ...RIGHT });
  });

  test("may be of indices, whose IKM is their average", () => {
    const indices = MONTHS.map((month) => month.map((nrr) => nrr * 25));
    const picture = [
      "INDEKS KEPUASAN PER UNSUR",
      "Unsur | Semester 1 | Semester 2 | Rata-rata",
      ...UNSUR.map((name, at) => {
        const [one = 0, two = 0] = [indices[0]?.[at], indices[1]?.[at]];
        return [name, one, two, to(3, (one + two) / 2)].join(" | ");
      }),
      `IKM | ${to(2, mean(indices[0] ?? []))} | ${to(2, mean(indices[1] ?? []))} | ${to(2, mean([...(indices[0] ?? []), ...(indices[1] ?? [])]))}`,
    ].join("\n");
    expect(threefold(picture)).toEqual({ tables: ["skm-recap A2:D12"], ...RIGHT });
  });
});

describe("what names unsur and is no result of a survey", () => {
  test("costs", () => {
    const costs = `BIAYA PER KEGIATAN
      Kegiatan | Anggaran | Realisasi | Sisa
      Biaya perjalanan | 100 | 50 | 50
      Waktu lembur | 200 | 100 | 100
      Produk hukum | 300 | 200 | 100
      Sarana prasarana | 100 | 10 | 90
      Penanganan pengaduan | 50 | 20 | 30
      Jumlah | 750 | 380 | 370`;
    expect(tablesOf(draw(costs)).filter((table) => table.startsWith("skm"))).toEqual([]);
  });

  test("a column of which most figures mean something else is left alone", () => {
    const picture = [
      "HASIL SKM",
      "No | Unsur | NRR | Konversi",
      ...rows((at) => [Number((NRR[at] ?? 0).toFixed(3)), 40 + at * 3.5]),
      `IKM | | | ${Number(ikm.toFixed(2))}`,
    ].join("\n");
    expect(findingsOf(draw(picture), "error")).toEqual([]);
  });
});

describe("the IKM beside the average that it comes from", () => {
  const sheet = (average: string, index: string, mutu: string) =>
    [
      "HASIL SKM TAHUN 2024",
      "No | Unsur | Nilai Rata-rata | Nilai Konversi | Mutu",
      ...rows((at) => [
        Number((NRR[at] ?? 0).toFixed(3)),
        Number((Number((NRR[at] ?? 0).toFixed(3)) * 25).toFixed(2)),
        gradeOf((NRR[at] ?? 0) * 25),
      ]),
      ` | Indeks Kepuasan Masyarakat | ${average} | ${index} | ${mutu}`,
    ].join("\n");
  const gradeOf = (index: number) => (index >= 88.31 ? "A" : index >= 76.61 ? "B" : "C");
  const average = (ikm / 25).toFixed(3);
  const index = ((Number(average) * 25 * 100) / 100).toFixed(2);

  test("is right as it is, and each of them is told where it is wrong", () => {
    expect(findingsOf(draw(sheet(average, index, "B")))).toEqual([]);
    expect(findingsOf(draw(sheet("3.1", index, "B")), "error")[0]).toMatch(/^error C12 skm-nrr/);
    expect(findingsOf(draw(sheet(average, "61.2", "B")), "error")[0]).toMatch(/^error D12 skm-ikm/);
    expect(findingsOf(draw(sheet(average, index, "C")), "error")[0]).toMatch(/^error E12 skm-mutu B/);
  });

  test("is filled with its grade, and the average is not asked for", () => {
    const blanks = findingsOf(draw(sheet(".", ".", ".")), "warning").map((finding) => finding.split(" ")[1]);
    expect(blanks).toEqual(["D12", "E12"]);
  });
});
