import type { Cell } from "../grid/address";
import { foldWords } from "../grid/foldWords";
import type { Sheet } from "../grid/sheet";
import { blocksOn, type Block } from "../layout/blocks";
import type { FigureColumn } from "../layout/columns";
import { labelKind } from "../layout/labels";
import { isTotal } from "../layout/vocabulary";

/** Figures that count what was before as well are not those of one page. */
const TO_DATE = /\bs ?[./]? ?d\b|sampai|hingga|kumulatif|akumulasi|\blalu\b|target|rencana/i;

/** Finds the figures of pages by words; each page is read once. */
export class PageFigures {
  readonly #blocks = new Map<Sheet, readonly Block[]>();

  /** The one cell of a page that a word names, or its grand total; null where there is none, or several. */
  cellOf(page: Sheet, word: string, wantsTotal: boolean): Cell | null {
    const blocks = this.#blocks.get(page) ?? blocksOn(page, []);
    this.#blocks.set(page, blocks);
    const found = blocks.flatMap((block) => cellIn(block, word, wantsTotal) ?? []);
    return found.length === 1 ? (found[0] ?? null) : null;
  }
}

function cellIn(block: Block, word: string, wantsTotal: boolean): Cell | null {
  const row = onlyOne(block.rows.filter(({ label }) => foldWords(label) === foldWords(word)));
  const column = onlyOne(block.columns.filter(({ words }) => foldWords(words.at(-1) ?? "") === foldWords(word)));
  const [main, grand] = [mainColumn(block), grandRow(block)];
  if (wantsTotal) return main && grand ? { row: grand.row, column: main.column } : null;
  if (row && column) return null;
  if (row) return main && { row: row.row, column: main.column };
  return column && grand && !TO_DATE.test(column.header) ? { row: grand.row, column: column.column } : null;
}

/** The only column of figures, or the only one that is called a total. */
function mainColumn({ columns }: Block): FigureColumn | null {
  const own = columns.filter(({ header }) => !TO_DATE.test(header));
  return onlyOne(own) ?? onlyOne(own.filter(({ words }) => isTotal(words.at(-1) ?? "")));
}

function grandRow({ rows }: Block) {
  const totals = rows.filter(({ label }) => labelKind(label) === "total");
  return onlyOne(totals);
}

function onlyOne<T>(things: readonly T[]): T | null {
  return things.length === 1 ? (things[0] ?? null) : null;
}
