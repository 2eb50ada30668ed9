import type { Cell } from "../grid/address";
import { foldWords } from "../grid/foldWords";
import type { Sheet } from "../grid/sheet";
import { blocksOn, type Block } from "../layout/blocks";
import type { FigureColumn } from "../layout/columns";
import { labelKind } from "../layout/labels";
import type { BlockRow } from "../layout/rows";
import { timeIn, timeKey } from "../layout/time";
import { isTotal } from "../layout/vocabulary";
import { onDemand } from "../onDemand";
import type { Family } from "./grids";
import { inSamePlace } from "./samePlace";

/** Figures that count what was before as well are not those of one page. */
const TO_DATE = /\bs ?[./]? ?d\b|sampai|hingga|kumulatif|akumulasi|\blalu\b|target|rencana/i;

/** "Investasi (Rp Juta)" is what a title calls "Investasi". */
const UNIT = / ?\([^)]*\)$/;

/** Finds the figures of pages by words; each page is read once. */
export class PageFigures {
  readonly #blocks = new Map<Sheet, readonly NamedBlock[]>();

  /**
   * The one cell of a page that a row or column of a recap names, or its grand total; null where there is none, "several"
   * where nothing tells which it is. `isRepeated` says that others of the recap are called the same; of several columns
   * the recap's title may name one: "Rekap Pengaduan Masuk".
   */
  cellOf(page: Sheet, family: Family, isRepeated: boolean, title: string): Cell | "several" | null {
    const found = this.#of(page).flatMap((block) => cellsIn(block, family, isRepeated, title));
    return found.length > 1 ? "several" : (found[0] ?? null);
  }

  /** True where a row of a page is called so, and has figures. */
  hasRow(page: Sheet, word: string): boolean {
    return this.#of(page).some(({ rowsOf }) => rowsOf(word).some(({ hasFigures }) => hasFigures));
  }

  #of(page: Sheet): readonly NamedBlock[] {
    const blocks = this.#blocks.get(page) ?? blocksOn(page, []).map(named);
    this.#blocks.set(page, blocks);
    return blocks;
  }
}

/** A block, with its rows and columns by what they are called. */
interface NamedBlock {
  readonly block: Block;
  readonly rowsOf: (word: string) => readonly BlockRow[];
  readonly columnsOf: (word: string) => readonly FigureColumn[];
  readonly grand: () => BlockRow | null;
}

function named(block: Block): NamedBlock {
  return {
    block,
    rowsOf: lookUp(block.rows, ({ label }) => label),
    columnsOf: lookUp(block.columns, ({ words }) => words.at(-1) ?? ""),
    grand: onDemand(() => grandRow(block)),
  };
}

/** Finds things by a name, whatever its case and punctuation; what is called by a time, also where it is written otherwise: "TW I". */
function lookUp<T>(things: readonly T[], nameOf: (thing: T) => string): (word: string) => readonly T[] {
  const byName = new Map<string, T[]>();
  const byTime = new Map<string, T[]>();
  for (const thing of things) {
    put(byName, foldWords(nameOf(thing)), thing);
    const time = timeIn(nameOf(thing));
    if (time) put(byTime, timeKey(time), thing);
  }
  return (word) => {
    const time = timeIn(word);
    return byName.get(foldWords(word)) ?? (time && byTime.get(timeKey(time))) ?? [];
  };
}

function put<T>(map: Map<string, T[]>, key: string, thing: T): void {
  const own = map.get(key);
  if (own) own.push(thing);
  else map.set(key, [thing]);
}

function cellsIn(
  { block, rowsOf, columnsOf, grand: grandOf }: NamedBlock,
  family: Family,
  isRepeated: boolean,
  title: string,
): readonly (Cell | "several")[] {
  const { word, isTotal: wantsTotal, above } = family;
  const [main, grand] = [mainColumn(block, title), grandOf()];
  if (wantsTotal) return main && grand ? [{ row: grand.row, column: main.column }] : [];
  const [called, columns] = [rowsOf(word), columnsOf(word)];
  if (called.length === 0) {
    const own = columns.filter(({ header }) => !TO_DATE.test(header));
    return grand ? own.map(({ column }) => ({ row: grand.row, column })) : [];
  }
  if (columns.length > 0 || !main) return [];
  const row = isRepeated || called.length > 1 ? inSamePlace(called, block.rows, above()) : (called[0] ?? null);
  if (row === "several") return [row];
  return row ? [{ row: row.row, column: main.column }] : [];
}

/** The only column of figures, the only one that a title names, or the only one that is called a total. */
function mainColumn({ columns }: Block, title: string): FigureColumn | null {
  const own = columns.filter(({ header }) => !TO_DATE.test(header));
  const isNamed = (words: string) => words !== "" && ` ${title} `.includes(` ${words} `);
  const named = own.filter(({ words }) => isNamed(foldWords(words.at(-1) ?? "")));
  const bare = own.filter(({ words }) => isNamed(foldWords((words.at(-1) ?? "").replace(UNIT, ""))));
  return (
    onlyOne(own) ?? onlyOne(named) ?? onlyOne(bare) ?? onlyOne(own.filter(({ words }) => isTotal(words.at(-1) ?? "")))
  );
}

function grandRow({ rows }: Block): BlockRow | null {
  return onlyOne(rows.filter(({ label }) => labelKind(label) === "total"));
}

function onlyOne<T>(things: readonly T[]): T | null {
  return things.length === 1 ? (things[0] ?? null) : null;
}
