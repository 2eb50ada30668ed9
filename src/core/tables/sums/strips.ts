import type { Cell } from "../../grid/address";
import type { Sheet } from "../../grid/sheet";
import type { Line } from "../../layout/line";
import { numberIn, type Reader } from "../../relations/reader";

/** A column by the words over it, or a row by its label where the table is seen turned. */
export interface Strip {
  readonly at: number;
  /** From top to bottom: "Realisasi", "PMA". */
  readonly words: readonly string[];
  /** The same in one. */
  readonly header: string;
  /** True where it adds up others of the table. */
  readonly isSum: boolean;
}

/** Where strips are compared: a row, or a column where the table is seen turned. */
export interface Place {
  readonly at: number;
  readonly label: string;
}

/** Strips of figures side by side, compared place by place: columns row by row, or rows column by column. */
export interface Strips {
  readonly sheet: Sheet;
  readonly reader: Reader;
  readonly strips: readonly Strip[];
  /** Where strips are compared to tell what they are. */
  readonly places: readonly Place[];
  /** Of these, those that are surely of the table: what holds is to hold there. */
  readonly own: readonly Place[];
  readonly areRows: boolean;
  /** The places that one adds up; none where it is no total. */
  partsOf(place: Place): readonly Place[];
}

/** The words nearest to its figures: "PMA". */
export function nameOf({ words }: Strip): string {
  return words.at(-1) ?? "";
}

/** The last of them that are called so. */
export function endOf(strips: readonly Strip[], isCalledSo: (words: string) => boolean): readonly Strip[] {
  const last = strips.findLastIndex(({ words }) => !isCalledSo(words.at(-1) ?? ""));
  return strips.slice(last + 1);
}

/** The cell of a strip at a place. */
export function cellOf({ areRows }: Strips, strip: Strip, place: Place): Cell {
  return areRows ? { row: strip.at, column: place.at } : { row: place.at, column: strip.at };
}

/** The number that stands there; null where none does. */
export function valueOf(strips: Strips, strip: Strip, place: Place): number | null {
  return numberIn(strips.reader.stated(cellOf(strips, strip, place)))?.valueOf() ?? null;
}

/** Which figure it is: "Seranau, PKKPR". */
export function subjectIn({ areRows }: Strips, { header }: Strip, { label }: Place): string {
  return (areRows ? [header, label] : [label, header]).filter(Boolean).join(", ");
}

/** A row as a place where columns are compared. */
export function asPlace({ row, label }: Pick<Line, "row" | "label">): Place {
  return { at: row, label };
}
