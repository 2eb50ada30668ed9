import { someFormulas } from "../formulas";
import type { Formulas } from "../matrix";
import type { Random } from "../random";
import type { Writing } from "../table";

/** What a column of an investment table holds; only the last two do not belong to the table itself. */
export type Field = "proyek" | "US$" | "Rp" | "TKI" | "TKA" | "LKPM" | "keterangan";

export type Block = "PMDN" | "PMA" | "both";

/** How an office lays out the investment tables of one sheet. */
export interface InvestmentLayout {
  readonly year: number;
  readonly quarter: number;
  readonly tables: "PMDN" | "PMA" | "PMDN over PMA" | "PMDN beside PMA";
  readonly hasSumOfBoth: boolean;
  readonly fields: { readonly PMDN: readonly Field[]; readonly PMA: readonly Field[] };
  readonly hasNumbers: boolean;
  readonly labelHeader: string;
  readonly areas: "regions with sektor" | "sektor alone" | "regions alone";
  readonly hasSubSectors: boolean;
  readonly sums: "above" | "below";
  readonly grand: "none" | "top" | "bottom";
  readonly numbering: "none" | "brackets" | "plain";
  /** Words that are split over two rows: "Tenaga Kerja" over TKI and TKA. */
  readonly isSplit: boolean;
  readonly decimals: { readonly PMDN: number; readonly US$: number };
  readonly counts: Writing;
  readonly money: Writing;
  readonly formulas: Formulas;
  readonly traits: readonly string[];
}

/** Draws a layout; whatever it draws occurs together in some office. */
export function someInvestmentLayout(random: Random): InvestmentLayout {
  const areas = random.weighted<InvestmentLayout["areas"]>([
    ["regions with sektor", 60],
    ["sektor alone", 15],
    ["regions alone", 25],
  ]);
  const sums = random.weighted<InvestmentLayout["sums"]>([
    ["above", 65],
    ["below", 35],
  ]);
  const formulas = someFormulas(random);
  const text =
    formulas === "typed"
      ? random.weighted([
          ["none", 70],
          ["money", 15],
          ["all", 15],
        ] as const)
      : "none";
  const isSplit = random.chance(0.2);
  const order = someOrder(isSplit, random);
  const hasDash = formulas === "typed" && random.chance(0.12);
  const year = random.integer(2022, 2025);
  const layout = {
    year,
    quarter: random.integer(0, 3),
    tables: random.weighted<InvestmentLayout["tables"]>([
      ["PMDN", 28],
      ["PMA", 28],
      ["PMDN over PMA", 24],
      ["PMDN beside PMA", 20],
    ]),
    hasSumOfBoth: random.chance(0.5),
    fields: { PMDN: order.filter((field) => field !== "US$"), PMA: order },
    hasNumbers: random.chance(0.2),
    labelHeader: labelHeaderOf(areas, random),
    areas,
    hasSubSectors: areas === "sektor alone" || random.chance(0.8),
    sums,
    grand: someGrand(areas, sums, random),
    numbering: random.weighted<InvestmentLayout["numbering"]>([
      ["none", 85],
      ["brackets", 11],
      ["plain", 4],
    ]),
    isSplit,
    decimals: { PMDN: random.integer(1, 2), US$: year === 2022 ? 1 : random.integer(1, 2) },
    counts: { asText: text === "all", isGrouped: true, hasDash },
    money: { asText: text !== "none", isGrouped: true, hasDash },
    formulas,
  };
  return { ...layout, traits: traitsOf(layout, text) };
}

/** Any order; words split over two rows need what they share beside each other. */
function someOrder(isSplit: boolean, random: Random): readonly Field[] {
  const money = random.pick([
    ["US$", "Rp"],
    ["US$", "Rp"],
    ["Rp", "US$"],
  ] as const);
  const workers = random.pick([
    ["TKI", "TKA"],
    ["TKI", "TKA"],
    ["TKI", "TKA"],
    ["TKA", "TKI"],
  ] as const);
  const extra = random.weighted<readonly Field[]>([
    [[], 75],
    [["LKPM"], 12],
    [["keterangan"], 13],
  ]);
  if (!isSplit && random.chance(0.2)) {
    return [...random.shuffled<Field>(["proyek", ...money, ...workers]), ...extra];
  }
  return [...random.shuffled<readonly Field[]>([["proyek"], money, workers]).flat(), ...extra];
}

function labelHeaderOf(areas: InvestmentLayout["areas"], random: Random): string {
  const regions = ["Kabupaten/Kota", "Kabupaten / Kota", "Lokasi", "Kab/Kota", "KABUPATEN/KOTA"];
  if (areas === "regions alone") return random.pick(regions);
  if (areas === "sektor alone") return random.pick(["Sektor", "Sektor / Bidang Usaha", "SEKTOR"]);
  return random.pick([...regions, "Lokasi / Sektor", "Kabupaten/Kota / Sektor", "Uraian"]);
}

function someGrand(
  areas: InvestmentLayout["areas"],
  sums: InvestmentLayout["sums"],
  random: Random,
): InvestmentLayout["grand"] {
  if (areas === "regions with sektor" && random.chance(0.3)) return "none";
  return sums === "above" && random.chance(0.35) ? "top" : "bottom";
}

function traitsOf(layout: Omit<InvestmentLayout, "traits">, text: string): readonly string[] {
  return [
    `tables: ${layout.tables}${layout.tables === "PMDN beside PMA" && layout.hasSumOfBoth ? " with sum" : ""}`,
    `areas: ${layout.areas}${layout.hasSubSectors || layout.areas === "regions alone" ? "" : ", no sub-sectors"}`,
    `sums: ${layout.areas === "regions alone" ? "one total" : layout.sums}`,
    `grand total: ${layout.grand}`,
    `header: ${layout.isSplit ? "split over two rows" : "one row"}`,
    `first column: ${layout.fields.PMA[0] ?? ""}`,
    `further column: ${layout.fields.PMA.find((field) => field === "LKPM" || field === "keterangan") ?? "none"}`,
    `numbers: ${layout.hasNumbers ? "column No" : "none"}`,
    `numbering row: ${layout.numbering}`,
    `writing: ${{ none: "numbers", money: "money as text", all: "text" }[text] ?? ""}${layout.counts.hasDash ? ", dash for zero" : ""}`,
    `decimals: ${layout.decimals.PMDN}`,
    `totals: ${layout.formulas}`,
  ];
}
