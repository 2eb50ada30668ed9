import type { Block } from "../../layout/blocks";
import type { FigureColumn } from "../../layout/columns";
import { subjectOf, type Subject } from "../sums/subject";
import type { ColumnTotal } from "./columns/namedColumns";

/** A block of figures with everything that is said of it. */
export interface Words {
  readonly block: Block;
  /** The lines above it, nearest last. */
  readonly titles: readonly string[];
  /** The words over its names and over what stands left of them, nearest the figures last. */
  readonly beside: readonly string[];
}

/** A kind of table that is sums with names: what its words mean, and what they settle where no figure does. */
export interface Vocabulary {
  readonly kind: string;
  /** True for a block of this kind. */
  accepts(words: Words): boolean;
  /** What the figures below some words are of: only those of one measure add up. Null where the words do not say. */
  measure(column: FigureColumn): string | null;
  /** True where columns are, by their words, the parts of one whole: "Baru | Perpanjangan | Perubahan". */
  areParts(columns: readonly FigureColumn[]): boolean;
  /** What columns called otherwise may add up, to be believed where the figures say so: "Masuk" is "Terbit", "Ditolak". */
  mayAdd(columns: readonly FigureColumn[]): readonly ColumnTotal[];
  /** True where each row is a part of what "Jumlah" below them says, and none is a part of another. */
  readonly areRowsAlike: boolean;
}

/** What a block is about: by the first of its titles, the words beside its figures and over them, and its sheet that says. */
export function subjectIn({ block, titles, beside }: Words, own: RegExp): Subject {
  const over = block.columns.map(({ header }) => header);
  const said = [...titles, ...beside, ...over, block.sheet.name].map((text) => subjectOf(text, own));
  return said.find(Boolean) ?? null;
}
