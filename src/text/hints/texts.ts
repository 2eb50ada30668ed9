import type { HintMessages } from "../../core/hints/messages";
import type { Mark } from "../../core/preferences/hint";

/** What is said of regions that a person has marked. */
export type HintTexts = { readonly [K in keyof HintMessages]: (params: HintMessages[K]) => string };

/** What stands where they are marked, in one language. */
export interface TableMarkTexts {
  readonly open: string;
  /** What marking does, and where it is kept. */
  readonly hint: string;
  readonly area: string;
  readonly useSelection: string;
  readonly areaWrong: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Mark, string>>;
  readonly period: string;
  readonly periodHint: string;
  readonly periodWrong: string;
  readonly scale: string;
  readonly fromSheet: string;
  readonly upTo: (best: number) => string;
  /** The line that folds out what can be said of the header. */
  readonly header: string;
  readonly headerHint: string;
  readonly headerRows: string;
  readonly headerRowsHint: string;
  readonly bodyRow: string;
  readonly bodyRowHint: string;
  readonly rowsWrong: string;
  /** What the columns are, one by one. */
  readonly columns: string;
  /** Before a region is named. */
  readonly columnsLater: string;
  /** "Kolom C (Syarat)"; `head` is "" where nothing stands over it. */
  readonly column: (name: string, head: string) => string;
  readonly asHeaded: string;
  readonly leftOut: string;
  readonly headerIs: (top: number, bottom: number, body: number) => string;
  readonly noHeader: (body: number) => string;
  /** Tables of which nothing says of which period they are. */
  readonly untold: string;
  readonly untoldHint: string;
  readonly untoldPeriod: string;
  readonly useFor: (tables: number) => string;
  readonly keep: string;
  readonly heading: string;
  readonly none: string;
  /** "SKM!A1:K20 – survei, Triwulan II", with the sign of the language. */
  readonly marked: (place: string, kind: string, said: readonly string[]) => string;
  readonly remove: string;
  readonly removeOf: (place: string) => string;
}
