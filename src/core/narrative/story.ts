import type { Exact } from "../numbers/exact";
import type { Role } from "../tables/investment/roles";
import type { MoneyUnit } from "../tables/investment/moneyUnit";

/** What a paragraph of a report says of a table: its checked figures, not what it states. */
export type Story = SurveyStory | PermitsStory | InvestmentStory;

interface Dated<Figure> {
  /** "Triwulan II Tahun 2024", as the lines around the table say it; null where they do not. */
  readonly period: string | null;
  /** The same figure in the last period before of which the workbook has a table; null where it has none for certain. */
  readonly before: (Figure & { readonly period: string }) | null;
}

export interface SurveyStory extends Dated<Scored> {
  readonly of: "survey";
  /** Null where nothing says how many answered. */
  readonly respondents: number | null;
  /** Null where the table has only what each unsur was given. */
  readonly scored: Scored | null;
  /** What the unsur were given. */
  readonly measure: "nrr" | "index";
  /** The unsur with the lowest figure, those next to it, and those with the highest; several where they are equal. */
  readonly lowest: Ranked;
  /** Null where all unsur are among the lowest and the highest. */
  readonly next: Ranked | null;
  /** Null where all unsur are equal. */
  readonly highest: Ranked | null;
}

export interface Scored {
  readonly ikm: Exact;
  /** Null where the bands that it is read off are not certain. */
  readonly grade: { readonly mutu: string; readonly kinerja: string } | null;
}

/** Names with the figure that all of them have. */
export interface Ranked {
  readonly names: readonly string[];
  readonly figure: Exact;
}

export interface PermitsStory extends Dated<{ readonly total: Exact }> {
  readonly of: "permits";
  readonly total: Exact;
  /** The months, 1 to 12, with the most permits, several where they are equal; null in a table of one month. */
  readonly months: { readonly months: readonly number[]; readonly figure: Exact } | null;
  /** The jenis izin with the most; null in a table of one. */
  readonly kinds: Ranked | null;
}

export interface InvestmentStory extends Dated<{ readonly money: Exact }> {
  readonly of: "investment";
  readonly whose: "pmdn" | "pma" | "both";
  /** What was invested, in rupiah where the table has it: most is ranked and compared by it. */
  readonly money: Money;
  /** The same of PMDN and of PMA; none where the table does not tell them apart. */
  readonly parts: readonly { readonly whose: "pmdn" | "pma"; readonly figure: Exact }[];
  /** The same in US$; null where the table does not say both. */
  readonly dollars: Money | null;
  /** Projects and workers, those that the table counts. */
  readonly counts: readonly { readonly of: Exclude<Role, "rupiah" | "dollars">; readonly figure: Exact }[];
  /** The sektor, or else sub-sectors, and the regions with the most; null where there are not several. */
  readonly sektor: Ranked | null;
  readonly region: Ranked | null;
}

export interface Money {
  readonly figure: Exact;
  /** As many as the table writes. */
  readonly decimals: number;
  readonly unit: MoneyUnit;
}
