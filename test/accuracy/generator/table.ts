import type { Place } from "./place";

/** What a figure is to its table: typed for itself, a sum within the table, or what the whole table comes to. */
export type CellKind = "leaf" | "total" | "grand total";

export type TableKind = "permits" | "PMDN" | "PMA" | "PMDN beside PMA";

/** How a table's author types a number. */
export interface Writing {
  readonly asText: boolean;
  /** "1.895" rather than "1895", where it is text. */
  readonly isGrouped: boolean;
  /** "-" for 0. */
  readonly hasDash: boolean;
}

/** A number in a table. All values are whole thousandths, so that every sum and every exchange is exact. */
export interface Figure extends Place {
  readonly kind: CellKind;
  readonly value: number;
  readonly decimals: number;
  readonly isMoney: boolean;
  readonly writing: Writing;
  /** False for columns that only accompany the table. */
  readonly mayBeMistyped: boolean;
  /** Where it is not typed: Excel's formula, and the relation it computes, by its index in the table. */
  readonly formula: { readonly text: string; readonly relation: number } | null;
}

/** So many times a figure, by its index in the table. */
export interface Term {
  readonly figure: number;
  readonly times: number;
}

/** `per` times the target is the sum of the terms: a sum has `per` 1, Rp juta = US$ ribu × rate / 1000 has 1000. */
export interface Relation {
  readonly target: number;
  readonly per: number;
  readonly terms: readonly Term[];
}

/** A table with what must hold in it. */
export interface Table {
  readonly kind: TableKind;
  readonly figures: readonly Figure[];
  readonly relations: readonly Relation[];
  /** How it is laid out, as "aspect: choice". */
  readonly traits: readonly string[];
}

/** Whatever else stands on a sheet: words, numbers of rows, months that are dates. */
export interface Mark extends Place {
  readonly content: string | number;
  readonly dateFormat?: string;
}

/** A sheet as its author means it. */
export interface Page {
  readonly tables: readonly Table[];
  readonly marks: readonly Mark[];
}
