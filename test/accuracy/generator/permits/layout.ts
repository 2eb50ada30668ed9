import type { Formulas } from "../matrix";
import type { Random } from "../random";
import type { Writing } from "../table";
import { monthLooks, somePeriod, type MonthLook, type Period } from "./months";

/** How an office lays out the permit tables of one sheet. */
export interface PermitLayout {
  readonly period: Period;
  readonly monthLook: MonthLook;
  /** The word over the months; null where they stand alone in one row. */
  readonly banner: string | null;
  readonly hasNumbers: boolean;
  readonly labelHeader: string;
  readonly totalHeader: string;
  readonly totalLabel: string;
  readonly isTotalLabelUnderNumbers: boolean;
  /** What a quarter's own column is called; null where quarters have none. */
  readonly quarterName: "TW" | "Triwulan" | null;
  readonly previous: { readonly side: "before" | "after"; readonly header: string; readonly toDate: string } | null;
  readonly numbering: "none" | "brackets" | "plain";
  readonly hasMonthTotals: boolean;
  readonly groups: "none" | "headings, sums below" | "sums above";
  readonly writing: Writing;
  readonly formulas: Formulas;
  readonly traits: readonly string[];
}

/** Draws a layout; whatever it draws occurs together in some office. */
export function somePermitLayout(random: Random): PermitLayout {
  const period = somePeriod(random.integer(2022, 2025), random);
  const months = period.last - period.first + 1;
  const look = random.weighted<keyof typeof monthLooks>([
    ["full names", 45],
    ["capitals", 8],
    ["full names with year", 5],
    ["abbreviated", 22],
    ["Apr-24", 10],
    ["dates", 10],
  ]);
  const wholeQuarters = period.name === "semester" || period.name === "tahunan";
  const formulas = someFormulas(random);
  const asText = formulas === "typed" && random.chance(0.12);
  const layout = {
    period,
    monthLook: monthLooks[look](random),
    banner: random.chance(0.6) ? random.pick(["Bulan", "BULAN", "Bulan", `Bulan Tahun ${period.year}`]) : null,
    hasNumbers: random.chance(0.85),
    labelHeader: random.pick(["Jenis Izin", "Jenis Perizinan", "Jenis Layanan", "Nama Izin", "JENIS IZIN"]),
    totalHeader: random.pick(["Jumlah", "Jumlah", "JUMLAH", "Total", "TOTAL"]),
    totalLabel: random.pick(["Jumlah", "Jumlah", "JUMLAH", "Total", "TOTAL"]),
    isTotalLabelUnderNumbers: random.chance(0.7),
    quarterName: wholeQuarters && random.chance(0.5) ? random.pick(["TW", "Triwulan"] as const) : null,
    previous: months < 12 && random.chance(0.18) ? somePrevious(random) : null,
    numbering: random.weighted<PermitLayout["numbering"]>([
      ["none", 75],
      ["brackets", 18],
      ["plain", 7],
    ]),
    hasMonthTotals: random.chance(0.7),
    groups: random.weighted<PermitLayout["groups"]>([
      ["none", 65],
      ["headings, sums below", 20],
      ["sums above", 15],
    ]),
    writing: { asText, isGrouped: random.chance(0.7), hasDash: random.chance(0.2) },
    formulas,
  };
  return { ...layout, traits: traitsOf(layout, look) };
}

/** Most offices type their totals; in the others Excel computes all of them, or some. */
export function someFormulas(random: Random): Formulas {
  return random.weighted<Formulas>([
    ["typed", 80],
    ["all formulas", 8],
    ["row totals are formulas", 6],
    ["total rows are formulas", 6],
  ]);
}

function somePrevious(random: Random): PermitLayout["previous"] {
  const [header, toDate] = random.pick([
    ["Triwulan Lalu", "s.d. Triwulan Ini"],
    ["s.d. Bulan Lalu", "s.d. Bulan Ini"],
    ["s.d. Triwulan Lalu", "Kumulatif"],
    ["Bulan Lalu", "s.d. Bulan Ini"],
  ] as const);
  return { side: random.pick(["before", "after"] as const), header, toDate };
}

function traitsOf(layout: Omit<PermitLayout, "traits">, look: string): readonly string[] {
  return [
    `period: ${layout.period.name}`,
    `months: ${look}`,
    `header: ${layout.banner === null ? "one row" : "months under a banner"}`,
    `quarters: ${layout.quarterName ?? "none"}`,
    `previous period: ${layout.previous?.side ?? "none"}`,
    `numbers: ${layout.hasNumbers ? "column No" : "none"}`,
    `numbering row: ${layout.numbering}`,
    `month totals: ${layout.hasMonthTotals ? "all" : "only the grand total"}`,
    `groups: ${layout.groups}`,
    `writing: ${layout.writing.asText ? "text" : "numbers"}${layout.writing.hasDash ? ", dash for zero" : ""}`,
    `totals: ${layout.formulas}`,
  ];
}
