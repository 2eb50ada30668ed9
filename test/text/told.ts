import type { Story } from "../../src/core/narrative/story";
import { exact } from "../../src/core/numbers/exact";
import type { AltText } from "../../src/text/charts/texts";

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
export const STORIES: readonly Story[] = [
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

const MOST = { category: "NIB", series: "Juni", figure: 1602 };
/** Charts with all that may be told of them, and with the least. */
export const CHARTS: readonly AltText[] = [
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
