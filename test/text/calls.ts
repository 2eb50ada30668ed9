import type { Counts } from "../../src/core/findings/counts";
import type { Story } from "../../src/core/narrative/story";
import { exact, type Exact } from "../../src/core/numbers/exact";
import type { AltText } from "../../src/text/charts/texts";
import type { SimulatorTexts } from "../../src/text/simulator/texts";
import type { Texts } from "../../src/text/texts";
import type { TrialTexts } from "../../src/text/trial/texts";
import { LIST_CALLS } from "./listCalls";
import { MANY } from "./many";
import type { Calls } from "./sentencesOf";

const CELL = "SKM!K148";

const unsur = (figure: number, ...names: readonly string[]) => ({ names, figure: exact(figure) });
const scored = { ikm: exact(84.476), grade: { mutu: "B", kinerja: "Baik" } } as const;
const SURVEY = {
  of: "survey",
  period: "Triwulan II Tahun 2024",
  respondents: 1_140,
  scored,
  measure: "nrr",
  before: null,
} as const;
const [LOWEST, NEXT, HIGHEST] = [
  unsur(3.1857, "Penanganan Pengaduan", "Sarana"),
  unsur(3.193, "Waktu Penyelesaian"),
  unsur(4, "Biaya/Tarif"),
];
const EARLIER = "Triwulan I Tahun 2024";
const RANKED = { lowest: LOWEST, next: NEXT, highest: HIGHEST };
const PERMITS = { of: "permits", period: "Triwulan II 2024", total: exact(5_526), before: null } as const;
const rupiah = { figure: exact(313_630.5), decimals: 1, unit: { currency: "rupiah", scale: 1e6 } } as const;
const INVESTMENT = {
  of: "investment",
  whose: "pma",
  period: "Triwulan I Tahun 2024",
  before: null,
  money: rupiah,
  parts: [],
  dollars: null,
  counts: [],
  sektor: null,
  region: null,
} as const;
/** Stories with all that may be told of them, and with the least. */
const STORIES: readonly Story[] = [
  { ...SURVEY, ...RANKED, before: { ...scored, ikm: exact(83.12), period: EARLIER } },
  {
    ...SURVEY,
    ...RANKED,
    before: { ikm: exact(88.5), grade: { mutu: "A", kinerja: "Sangat Baik" }, period: EARLIER },
  },
  { ...SURVEY, ...RANKED, before: { ikm: exact(84.4799), grade: null, period: EARLIER } },
  { ...SURVEY, period: null, scored: { ...scored, grade: null }, lowest: LOWEST, next: null, highest: HIGHEST },
  { ...SURVEY, lowest: HIGHEST, next: null, highest: null },
  { ...SURVEY, ...RANKED, measure: "index", respondents: null, scored: null },
  { ...SURVEY, measure: "index", respondents: null, scored: null, lowest: HIGHEST, next: null, highest: null },
  {
    ...PERMITS,
    months: { months: [6], figure: exact(3_504) },
    kinds: unsur(3_206, "Proyek"),
    before: { total: exact(6_000), period: EARLIER },
  },
  {
    ...PERMITS,
    period: null,
    months: null,
    kinds: unsur(12, "PBG", "SLF"),
    before: { total: exact(0), period: EARLIER },
  },
  {
    ...PERMITS,
    months: { months: [4, 5], figure: exact(17) },
    kinds: null,
    before: { total: exact(5_526), period: EARLIER },
  },
  { ...PERMITS, months: null, kinds: null },
  {
    ...INVESTMENT,
    dollars: { figure: exact(20_908.7), decimals: 1, unit: { currency: "dollars", scale: 1e3 } },
    counts: [
      { of: "projects", figure: exact(88) },
      { of: "tki", figure: exact(541) },
      { of: "tka", figure: exact(3) },
    ],
    sektor: { names: ["Sektor Primer"], figure: exact(182_590.5) },
    region: { names: ["Kabupaten A", "Kabupaten B"], figure: exact(150_000) },
    before: { money: exact(200_000), period: EARLIER },
  },
  {
    ...INVESTMENT,
    whose: "both",
    parts: [
      { whose: "pmdn", figure: exact(13_630.5) },
      { whose: "pma", figure: exact(300_000) },
    ],
  },
  { ...INVESTMENT, whose: "both", period: null, before: { money: exact(400_000), period: EARLIER } },
  {
    ...INVESTMENT,
    whose: "pmdn",
    money: { ...rupiah, unit: { currency: "rupiah", scale: null } },
    counts: [{ of: "workers", figure: exact(1) }],
    before: { money: exact(313_630.5), period: EARLIER },
  },
];
const number = (figure: Exact, decimals: number) => figure.valueOf().toFixed(decimals);

const MOST = { category: "NIB", series: "Juni", figure: 1602 };
/** Charts with all that may be told of them, and with the least. */
const CHARTS: readonly AltText[] = [
  {
    title: "Rekap izin",
    categories: ["NIB", "Proyek"],
    series: ["April", "Mei", "Juni"],
    extremes: { highest: MOST, lowest: { ...MOST, series: "April", figure: 4 } },
    bands: ["A ≥ 3,5324", "B ≥ 3,0644"],
  },
  {
    title: "Rekap izin",
    categories: Array.from({ length: 14 }, () => "NIB"),
    series: ["Juni"],
    extremes: null,
    bands: [],
  },
];

const CELLS = [["SKM!B4, SKM!C4"]] as const;
const SHEETS = [["SKM TW III, PMA TW III"]] as const;

/** What the sentences of the pane and the terminal are called with. */
export const PANE_CALLS: Calls<Omit<Texts, "messages">> = {
  counts: { errors: MANY, consequences: MANY, warnings: MANY, blanks: MANY, notices: MANY },
  registerRows: MANY.map(([count]) => [count, "Register"] as const),
  nextQuarter: {
    quarter: [
      [3, 2024],
      [1, null],
    ],
    fromTo: [["Triwulan II 2024", "Triwulan III 2024"]],
    changed: { emptied: MANY, period: MANY, signed: MANY, caption: MANY, carried: MANY, formula: MANY },
    stillBlank: [["Triwulan III 2024"]],
    more: MANY,
    kept: {
      periods: CELLS,
      anything: CELLS,
      figures: CELLS,
      beside: CELLS,
      sentence: CELLS,
      earlier: CELLS,
    },
    make: MANY,
    made: [["SKM TW III, PMA TW III", "Triwulan III 2024"]],
    otherwise: CELLS,
    undone: { removed: SHEETS, changed: SHEETS, gone: SHEETS },
    notAQuarter: [["5/2024"]],
    saved: [["hasil.xlsx", "Triwulan III 2024"]],
  },
  pane: {
    fill: MANY,
    fills: MANY,
    replaces: MANY,
    replace: MANY,
    consequences: MANY,
    led: MANY,
    notices: MANY,
    otherNotices: MANY,
    applied: MANY,
    summary: MANY.map(([count]) => [count, "…"] as const),
    stale: [[""], ["SKM"]],
  },
  charts: {
    made: [["Rekap izin", "OSS"]],
    updated: [["Rekap izin", "OSS"]],
    altText: CHARTS.map((told) => [told, (figure: number) => figure.toFixed(1)] as const),
  },
  together: {
    fixSafe: MANY,
    convertTexts: MANY,
    kinds: [
      [0, 3],
      [12, 0],
    ],
    asks: MANY,
    agree: MANY,
  },
  watching: {},
  ...LIST_CALLS,
  decisions: {
    offerOf: [[CELL]],
    count: MANY,
    because: [["sudah dicek dengan berkas asli", "2024-07-01"]],
    heedOf: [[CELL]],
  },
  overview: {
    files: [
      [1, 0, 0],
      [2, 1, 0],
      [12_345, 2, 1],
    ],
    differs: [
      ["Skala", "4", [{ value: "5", names: ["a.xlsx"] }]],
      ["Skala", "4", [{ value: "5", names: ["a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx", "e.xlsx", "f.xlsx"] }]],
    ],
    without: [["Rekap izin", ["a.xlsx"]]],
    copies: [["a.xlsx", ["b.xlsx", "c.xlsx"]]],
    period: [
      [[], 2024],
      [[4], null],
      [[4, 5, 6], 2024],
      [[7, 8, 9, 10, 11, 12], 2024],
      [[2, 3], 2024],
    ],
    surveyTotal: [
      ["TW II 2024", 1, 140, { ikm: 84.48, file: "a.xlsx" }, { ikm: 84.48, file: "a.xlsx" }],
      ["TW II 2024", 2, 12_345, { ikm: 80, file: "a.xlsx" }, { ikm: 84.48, file: "b.xlsx" }],
    ],
    permitsTotal: [
      ["TW II 2024", 1, 1],
      ["TW II 2024", 2, 12_345],
    ],
  },
  proof: {
    made: [["Hasil Pemeriksaan"]],
    updated: [["Hasil Pemeriksaan"]],
    notUpdated: [["Hasil Pemeriksaan"]],
    changed: [["Hasil Pemeriksaan"]],
    moment: [["2024-07-01", "14:05"]],
    standing: [
      [0, 0],
      [1, 1],
      [12_345, 2],
    ],
    follows: [[CELL]],
    since: [["Diisi"]],
    written: [["hasil.xlsx"]],
  },
  followUp: {
    priorities: [
      [1, 1],
      [3, 3],
      [4, 3],
    ],
  },
  narrative: { tell: STORIES.map((story) => [story, number] as const), replaces: [["SKM!A160", "Catatan"]] },
  settings: { steps: MANY },
  cli: {
    table: [["…", "SKM", "A1:K149"]],
    consequences: MANY,
    blanks: [
      [1, "12"],
      [2, "12 · 3"],
      [12_345, "12 · 3 · …"],
    ],
    filled: MANY.map(([count]) => [count, "rekap-isi.xlsx"] as const),
    progress: [[12, 12_345]],
  },
  obstacles: { failed: [[""], ["GeneralException"]] },
  undo: { restored: MANY },
  ikm: {
    filled: MANY.map(([count]) => [count, "84,48", CELL] as const),
    nothingBlank: [["84,48", CELL]],
    filledWithout: MANY.map(([count]) => [count, "SKM"] as const),
    nothingBlankWithout: [["SKM"]],
    computed: [["84,48"]],
    wrong: [["84,93", "84,48"]],
    because: [["B145 (NRR U1)"]],
    putRight: [[CELL]],
    others: [
      ["B145, C145, D145", 1],
      ["B145, C145, D145", 12_345],
    ],
  },
};

/** What the sentences of the simulator's page are called with. */
export const SIMULATOR_CALLS: Calls<SimulatorTexts> = {
  saved: MANY.map(([count]) => ["rekap.xlsx", count] as const),
  moreRefused: MANY,
  formulaError: [["M1", "#VALUE!"]],
};

/** What the sentences of the trial in Excel are called with. */
export const TRIAL_CALLS: Calls<TrialTexts> = {
  progress: [[3, 12]],
  done: [
    [
      { agreeing: 31, asked: 32 },
      { agreeing: 11, asked: 12 },
    ],
  ],
};

/** Tables with something of every sort, with one sort, and with nothing. */
export const COUNTED: readonly Counts[] = [
  { errors: 1, consequences: 2, warnings: 1, blanks: 1, notices: 1 },
  { errors: 0, consequences: 0, warnings: 0, blanks: 12_345, notices: 0 },
  { errors: 0, consequences: 0, warnings: 0, blanks: 0, notices: 0 },
];
