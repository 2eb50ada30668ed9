import { draw } from "../support/draw";
import { factsOf } from "../support/facts";
import { findingsOf } from "../support/checked";

const NAMES = [
  "Persyaratan",
  "Prosedur",
  "Waktu Pelayanan",
  "Biaya/Tarif",
  "Produk Layanan",
  "Kompetensi Pelaksana",
  "Perilaku Pelaksana",
  "Penanganan Pengaduan",
  "Sarana dan Prasarana",
];
/** Sums of the answers of 283 people. */
const SUMS = [1073, 1042, 972, 1029, 1009, 1055, 1083, 1096, 1051];
const PEOPLE = 283;

interface Options {
  readonly title?: string;
  readonly names?: readonly string[];
  readonly sums?: readonly number[];
  /** Indices written otherwise than their sums give, by their place. */
  readonly index?: Readonly<Record<number, number>>;
  readonly kinerja?: Readonly<Record<number, string>>;
  readonly below?: readonly string[];
}

const indexOf = (sum: number) => Number((Math.round((sum / PEOPLE) * 10_000) / 400 + 1e-9).toFixed(2));

/** One table of indices, as Kalimantan Timur lays it out. */
function indices({
  title = "HASIL SKM",
  names = NAMES,
  sums = SUMS,
  index = {},
  kinerja = {},
  below = [],
}: Options = {}) {
  const lines = names.map((name, at) => {
    const value = index[at] ?? indexOf(sums[at] ?? 1000);
    const [mutu, word] = value >= 88.31 ? ["A", "Sangat Baik"] : value >= 76.61 ? ["B", "Baik"] : ["C", "Kurang Baik"];
    return `U${at + 1} | ${name} | ${value} | ${mutu} | ${kinerja[at] ?? word}`;
  });
  return [title, "Kode | Unsur | Indeks | Mutu | Kinerja", ...lines, ...below].join("\n");
}
const said = (...tables: readonly string[]) => factsOf(draw(tables.join("\n.\n"), "Indeks"));
const answered = [`Survei ini diisi oleh ${PEOPLE} orang responden.`];

describe("an index that so many respondents cannot give", () => {
  it("is told with the nearest that they can", () => {
    expect(said(indices({ below: answered, index: { 4: 89.16 } }))).toEqual([
      "warning C7 not-attainable: figure rule skm-index, subject U5, stated 89.16, people 283, " +
        "below sum 1009, mean 89.14, above sum 1010, mean 89.22",
    ]);
  });

  it.each([
    ["all are possible", { below: answered }],
    ["nobody says how many answered", { index: { 4: 89.16 } }],
    ["most are not, so that they were computed otherwise", { below: ["Survei ini diisi oleh 120 orang responden."] }],
    ["so many answered that all are", { below: ["Survei ini diisi oleh 5000 orang responden."], index: { 4: 89.16 } }],
  ])("is not where %s", (_, options) => {
    expect(said(indices(options))).toEqual([]);
  });

  it.each([
    ["Jumlah sampel minimal : 120", "Jumlah responden : 283"],
    ["Responden laki-laki : 120 orang", "Jumlah responden : 283"],
    ["Dari target 120 responden terkumpul 283 responden."],
  ])("goes by how many answered at all: %s", (...below) => {
    const facts = said(indices({ below: [below.join(" \n "), ...answered], index: { 4: 89.16 } }));
    expect(facts).toEqual([expect.stringMatching(/^warning C7 not-attainable: .*people 283/)]);
  });

  it("goes by what is said of the table's own period, wherever that stands", () => {
    const text =
      "Pada semester I survei diisi 283 orang responden. Sedangkan triwulan III diisi 161 orang peserta survei.";
    const first = indices({ title: "HASIL SKM SEMESTER I TAHUN 2024", index: { 4: 89.16 } });
    const third = indices({
      title: "HASIL SKM TRIWULAN III TAHUN 2024",
      index: Object.fromEntries(
        SUMS.map((sum, at) => [at, Number(((Math.round((sum * 161) / 283) / 161) * 25).toFixed(2))]),
      ),
    });
    const facts = said(first, third, text).filter((fact) => fact.startsWith("warning"));
    expect(facts).toEqual([expect.stringMatching(/^warning C7 not-attainable: .*people 283/)]);
  });
});

describe("an IKM in a sentence or a line near the table", () => {
  const ikm = SUMS.map(indexOf).reduce((sum, one) => sum + one) / SUMS.length;
  const right = ikm.toFixed(2).replace(".", ",");

  it.each([
    `Nilai Indeks Kepuasan Masyarakat adalah sebesar ${right} dengan kategori Sangat Baik.`,
    `Survei kepuasan masyarakat mendapat skor nilai IKM ${right} dengan predikat sangat baik.`,
    `Nilai IKM : ${right}`,
    `IKM Semester I mencapai ${right}. Target tahun ini adalah 95,00.`,
  ])("is silent where it is the mean of the indices: %s", (text) => {
    expect(said(indices({ below: [text] }))).toEqual([]);
  });

  it.each([
    ["Nilai Indeks Kepuasan Masyarakat adalah sebesar 94,93 (Sangat Baik).", 94.93],
    ["Survei kepuasan masyarakat mendapat skor nilai IKM 94,93 dengan predikat sangat baik.", 94.93],
    ["Nilai IKM : 94,93", 94.93],
    ["Nilai IKM DPMPTSP Provinsi Kalimantan Timur sebesar 94,93 (Sangat Baik).", 94.93],
    ["Dari pengolahan 9 unsur pelayanan diperoleh nilai IKM sebesar 94,93.", 94.93],
    ["Berdasarkan PermenPANRB Nomor 14 Tahun 2017, IKM unit layanan ini mencapai 94,93.", 94.93],
  ])("is wrong where it is not: %s", (text) => {
    expect(findingsOf(draw(indices({ below: [text] })), "error")).toEqual([
      expect.stringMatching(new RegExp(`^error A12 skm-ikm-text .*${right}`)),
    ]);
  });

  it.each([
    "Target IKM tahun ini adalah 95,00.",
    "IKM tahun sebelumnya adalah 80,12.",
    "Unsur Prosedur dalam survei kepuasan masyarakat mencapai 81,52.",
    "IKM triwulan I adalah 80,12 dan triwulan II adalah 84,10.",
    "A (Sangat Baik) : 88,31 - 100,00",
    "IKM Provinsi Kalimantan Timur sebesar 85,30 dengan kategori Baik.",
    "Nilai SKM Dinas Kesehatan sebesar 79,22.",
    "Nilai IKM layanan PBG sebesar 80,12 dan layanan NIB sebesar 84,20.",
    "Pada tahun 2023 nilai IKM adalah 83,10.",
    "IKM tahun 2023 sebesar 83,10, dan tahun 2024 menjadi 91,35.",
    "IKM triwulan III 2024 lebih baik dari IKM triwulan II 2024 yang sebesar 83,10.",
    "Survei Kepuasan Masyarakat minimal mencapai 81,26.",
    "Harapan IKM ke depan sebesar 98,00.",
    "Tingkat partisipasi responden SKM sebesar 91,43%.",
    "Indeks Persepsi Anti Korupsi (IPAK) sebesar 88,50 dan IKM di atasnya.",
  ])("says nothing of another survey, a goal, one unsur or a band: %s", (text) => {
    expect(said(indices({ title: "HASIL SKM TRIWULAN III TAHUN 2024", below: [text] }))).toEqual([]);
  });
});

describe("unsur beyond the nine of the regulation", () => {
  const eleven = [...NAMES, "Transparansi Pelayanan", "Integritas Petugas"];
  const sums = [...SUMS, 1040, 1053];
  const all = sums.map(indexOf).reduce((sum, one) => sum + one) / 11;
  const nine = SUMS.map(indexOf).reduce((sum, one) => sum + one) / 9;

  it("are told where they are averaged in, with the IKM of the nine", () => {
    const table = indices({ names: eleven, sums, below: [`IKM | | ${all.toFixed(2)} | A | Sangat Baik`] });
    expect(said(table)).toEqual([
      `info C12 further-unsur: count 11, names [Transparansi Pelayanan, Integritas Petugas], ikm ${nine.toFixed(2)}`,
    ]);
  });

  it("are none where the table has no IKM, or an unsur of the nine is not there", () => {
    expect(said(indices({ names: eleven, sums }))).toEqual([]);
    const eight = eleven.filter((name) => name !== "Prosedur");
    const others = sums.filter((_, at) => at !== 1).map(indexOf);
    const ikm = others.reduce((sum, one) => sum + one) / 10;
    const below = [`IKM | | ${ikm.toFixed(2)} | A | Sangat Baik`];
    expect(said(indices({ names: eight, sums: sums.filter((_, at) => at !== 1), below }))).toEqual([]);
  });
});

describe("a kinerja that is written otherwise than the others of the sheet", () => {
  it("is told once, with all its cells", () => {
    expect(said(indices({ kinerja: { 0: "Sangat baik", 7: "Sangat baik" } }))).toEqual([
      "info E3 kinerja-spelling: actual Sangat baik, expected Sangat Baik, cells [E3, E10]",
    ]);
  });

  it("is not where all are written so, or in capitals", () => {
    const all = (write: (word: string) => string) => indices().replaceAll(/Sangat Baik|Baik/g, (word) => write(word));
    expect(said(all((word) => word.toLowerCase()))).toEqual([]);
    expect(said(all((word) => word.toUpperCase()))).toEqual([]);
  });
});

describe("two tables of results in a workbook", () => {
  const first = draw(indices({ title: "HASIL SKM SEMESTER I TAHUN 2024" }), "S1");
  const second = (options: Options) =>
    draw(indices({ title: "HASIL SKM TRIWULAN III TAHUN 2024", ...options }), "TW III");

  it("that call unsur differently are told where the second begins to", () => {
    const names = NAMES.map((name) => name.replace("Prosedur", "Sistem, mekanisme dan prosedur"));
    expect(factsOf([first, second({ names })])).toEqual([
      "info B4 unsur-names: there sheet S1, cell B4, names [here Sistem, mekanisme dan prosedur, there Prosedur]",
    ]);
  });

  it("are the same whatever the case and the signs", () => {
    const names = NAMES.map((name) => name.replace("Biaya/Tarif", "Biaya / tarif").toUpperCase());
    expect(factsOf([first, second({ names })])).toEqual([]);
  });

  it("are not compared where one period has its year and another has none", () => {
    const undated = draw(indices({ title: "HASIL SKM TRIWULAN I", index: { 1: 83.92 } }), "Lama");
    expect(factsOf([undated, first]).filter((fact) => fact.includes("grade-changed"))).toEqual([]);
  });

  it("are not compared with those of another office", () => {
    const theirs = draw(indices({ title: "HASIL SKM KABUPATEN SUKAMAJU SEMESTER I TAHUN 2024" }), "Semester I");
    const own = (place: string) =>
      draw(indices({ title: `HASIL SKM ${place} TRIWULAN III TAHUN 2024`, index: { 1: 83.92 } }), "TW III");
    const changes = (place: string) => factsOf([theirs, own(place)]).filter((fact) => fact.includes("grade-changed"));
    expect(changes("KABUPATEN SUKARAJA")).toEqual([]);
    expect(changes("KABUPATEN SUKAMAJU")).toHaveLength(1);
  });

  it("whose mutu has changed are compared, the earlier first", () => {
    const facts = factsOf([second({ index: { 1: 83.92 } }), first]);
    expect(facts).toEqual([
      "info C4 grade-changed: period SEMESTER I TAHUN 2024, changes [name Prosedur, from 92.05, was A, to 83.92, is B]",
    ]);
  });

  it("of one period, or without any, are not compared", () => {
    expect(factsOf([first, second({ title: "HASIL SKM", index: { 1: 83.92 } })])).toEqual([]);
  });
});

describe("a population that is stated", () => {
  const survey = (title: string) =>
    draw(`
      ${title}
      No | U1 | U2 | U3 | U4 | U5
      1  | 3  | 4  | 4  | 3  | 4
      2  | 4  | 4  | 3  | 3  | 3
      3  | 3  | 3  | 4  | 4  | 4
      4  | 4  | 3  | 3  | 4  | 3
      NRR | 3.5 | 3.5 | 3.5 | 3.5 | 3.5`);

  it.each([
    ["Jumlah populasi : 5.946 orang", 5946, 361],
    ["Populasi 220", 220, 140],
  ])("asks for more respondents than there are: %s", (title, population, needed) => {
    expect(factsOf(survey(title)).filter((fact) => fact.includes("sample-size"))).toEqual([
      `info A1 sample-size: population ${population}, people 4, needed ${needed}`,
    ]);
  });

  it("is silent where enough have answered, and where none is stated", () => {
    const silent = ["Populasi 4", "Jumlah penduduk 5.946", "Populasi ternak : 12.000"].flatMap((title) =>
      factsOf(survey(title)),
    );
    expect(silent.filter((fact) => fact.includes("sample-size"))).toEqual([]);
  });
});
