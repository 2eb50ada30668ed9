import type { Exact } from "../numbers/exact";
import type { Solved } from "../solve";
import type { Steps } from "../steps";
import type { Table } from "../tables/table";
import { permitsStory } from "./permits";
import { surveyStory } from "./survey";

/** What a paragraph of a report says of a table: its checked figures, not what it states. */
export type Story = SurveyStory | PermitsStory;

export interface SurveyStory {
  readonly of: "survey";
  /** "Triwulan II Tahun 2024", as the lines around the table say it; null where they do not. */
  readonly period: string | null;
  readonly respondents: number;
  readonly ikm: Exact;
  /** Null where the bands that it is read off are not certain. */
  readonly grade: { readonly mutu: string; readonly kinerja: string } | null;
  /** The unsur with the lowest NRR, those next to it, and those with the highest; several where they are equal. */
  readonly lowest: Ranked;
  /** Null where all unsur are among the lowest and the highest. */
  readonly next: Ranked | null;
  /** Null where all unsur are equal. */
  readonly highest: Ranked | null;
}

/** Names with the figure that all of them have. */
export interface Ranked {
  readonly names: readonly string[];
  readonly figure: Exact;
}

export interface PermitsStory {
  readonly of: "permits";
  readonly period: string | null;
  readonly total: Exact;
  /** The months, 1 to 12, with the most permits, several where they are equal; null in a table of one month. */
  readonly months: { readonly months: readonly number[]; readonly figure: Exact } | null;
  /** The jenis izin with the most; null in a table of one. */
  readonly kinds: Ranked | null;
}

/** What is to be told of a table; null where nothing is, or not before its mistakes are put right. */
export function* storyOf(solved: Solved, tables: readonly Table[]): Steps<Story | null> {
  return surveyStory(solved, tables) ?? (yield* permitsStory(solved));
}
