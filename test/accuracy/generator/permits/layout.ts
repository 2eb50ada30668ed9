import { someFormulas } from "../formulas";
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
  readonly numberHeader: string;
  readonly labelHeader: string;
  readonly totalHeader: string;
  readonly totalLabel: string;
  readonly isTotalLabelUnderNumbers: boolean;
  /** How a quarter with a column of its own is called, over that column or over its months too; else null. */
  readonly quarters: { readonly name: "TW" | "Triwulan"; readonly isOverMonths: boolean } | null;
  readonly previous: { readonly side: "before" | "after"; readonly header: string; readonly toDate: string } | null;
  readonly numbering: "none" | "brackets" | "plain";
  readonly hasMonthTotals: boolean;
  readonly groups: "none" | "headings alone" | "headings, sums below" | "sums above";
  readonly writing: Writing;
  readonly formulas: Formulas;
  readonly traits: readonly string[];
}

/** Draws a layout; whatever it draws occurs together in some office. */
export function somePermitLayout(random: Random): PermitLayout {
  const period = somePeriod(random.integer(2022, 2025), random);
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
    numberHeader: random.pick(["No", "No", "No.", "NO"]),
    labelHeader: random.pick(["Jenis Izin", "Jenis Perizinan", "Jenis Layanan", "Nama Izin", "JENIS IZIN"]),
    totalHeader: random.pick(["Jumlah", "Jumlah", "JUMLAH", "Total", "TOTAL"]),
    totalLabel: random.pick(["Jumlah", "Jumlah", "JUMLAH", "Total", "TOTAL"]),
    isTotalLabelUnderNumbers: random.chance(0.7),
    quarters: wholeQuarters && random.chance(0.55) ? someQuarters(random) : null,
    previous: period.first > 0 && random.chance(0.25) ? somePrevious(period, random) : null,
    numbering: random.weighted<PermitLayout["numbering"]>([
      ["none", 75],
      ["brackets", 18],
      ["plain", 7],
    ]),
    hasMonthTotals: random.chance(0.7),
    groups: random.weighted<PermitLayout["groups"]>([
      ["none", 60],
      ["headings alone", 5],
      ["headings, sums below", 20],
      ["sums above", 15],
    ]),
    // A formula that adds with + would fail at a dash.
    writing: { asText, isGrouped: random.chance(0.7), hasDash: formulas === "typed" && random.chance(0.2) },
    formulas,
  };
  return { ...layout, traits: traitsOf(layout, look) };
}

function someQuarters(random: Random): NonNullable<PermitLayout["quarters"]> {
  return { name: random.pick(["TW", "Triwulan"] as const), isOverMonths: random.chance(0.35) };
}

function somePrevious(period: Period, random: Random): NonNullable<PermitLayout["previous"]> {
  const ofMonths = [
    ["s.d. Bulan Lalu", "s.d. Bulan Ini"],
    ["Bulan Lalu", "s.d. Bulan Ini"],
  ] as const;
  const ofQuarters = [
    ["Triwulan Lalu", "s.d. Triwulan Ini"],
    ["s.d. Triwulan Lalu", "Kumulatif"],
    ["s.d. Bulan Lalu", "s.d. Bulan Ini"],
  ] as const;
  const [header, toDate] = random.pick<readonly [string, string]>(period.name === "triwulan" ? ofQuarters : ofMonths);
  return { side: random.pick(["before", "after"] as const), header, toDate };
}

function traitsOf(layout: Omit<PermitLayout, "traits">, look: string): readonly string[] {
  return [
    `period: ${layout.period.name}`,
    `months: ${look}`,
    `header: ${layout.banner === null && !layout.quarters?.isOverMonths ? "one row" : "two rows"}`,
    `quarters: ${layout.quarters ? layout.quarters.name + (layout.quarters.isOverMonths ? " over months" : "") : "none"}`,
    `previous period: ${layout.previous?.side ?? "none"}`,
    `numbers: ${layout.hasNumbers ? "column No" : "none"}`,
    `numbering row: ${layout.numbering}`,
    `month totals: ${layout.hasMonthTotals ? "all" : "only the grand total"}`,
    `groups: ${layout.groups}`,
    `writing: ${layout.writing.asText ? "text" : "numbers"}${layout.writing.hasDash ? ", dash for zero" : ""}`,
    `totals: ${layout.formulas}`,
  ];
}
