import type { Sheet } from "../grid/sheet";
import type { Block } from "../layout/blocks";
import type { FigureColumn } from "../layout/columns";
import { isClosing, isOpening } from "../layout/flow";
import type { Steps } from "../steps";
import { cellsByName, pagesAmong, type BlocksOf, type Layered, type LayeredForm } from "./layers";

/**
 * The forms of a workbook that open with what the one of the time before was closed with:
 *
 *   JAN: Izin │ Sisa Lalu │ Masuk │ Terbit │ Sisa      FEB: Izin │ Sisa Lalu
 *        PBG  │    12     │   60  │   45   │  27             PBG  │ =JAN!E3
 */
export function* carriedForms(sheets: readonly Sheet[], blocksOf: BlocksOf): Steps<readonly LayeredForm[]> {
  const pages = pagesAmong(sheets);
  const forms: LayeredForm[] = [];
  for (const page of pages) {
    const before = pages.find((other) => other.unit === page.unit && other.span.to + 1 === page.span.from);
    if (before) forms.push(...formsOn(page.sheet, yield* blocksOf(page.sheet), yield* blocksOf(before.sheet)));
  }
  return forms;
}

function formsOn(sheet: Sheet, blocks: readonly Block[], before: readonly Block[]): readonly LayeredForm[] {
  const past = before.filter((own) => only(own.columns, isClosing) && only(own.columns, isOpening));
  const [own, ...others] = past;
  const closing = own && only(own.columns, isClosing);
  if (!own || !closing || others.length > 0) return [];
  const cellOf = cellsByName(own);
  const at = own.columns.indexOf(closing);
  return blocks.flatMap((block): readonly LayeredForm[] => {
    const opening = only(block.columns, isOpening);
    if (!opening) return [];
    const rows = block.rows.map(({ row, label }): readonly Layered[] => {
      const cell = cellOf(label, at);
      const isOpen = !sheet.isCovered(row, opening.column);
      return cell && isOpen
        ? [{ cell: { row, column: opening.column }, subject: `${label}, ${opening.header}`, cells: [cell] }]
        : [];
    });
    return [{ sheet, corner: { row: block.header.top, column: block.labelColumn }, rows }];
  });
}

/** The one column that is called so; null where none is, or several. */
function only(columns: readonly FigureColumn[], isSuch: (words: string) => boolean): FigureColumn | null {
  const [own, ...others] = columns.filter(({ words }) => isSuch(words.at(-1) ?? ""));
  return own && others.length === 0 ? own : null;
}
