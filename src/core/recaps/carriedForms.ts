import { foldWords } from "../grid/foldWords";
import type { Sheet } from "../grid/sheet";
import { blocksOn, type Block } from "../layout/blocks";
import type { FigureColumn } from "../layout/columns";
import { isClosing, isOpening } from "../layout/flow";
import { cellIn, pagesAmong, type Layered, type LayeredForm } from "./layers";

/**
 * The forms of a workbook that open with what the one of the time before was closed with:
 *
 *   JAN: Izin │ Sisa Lalu │ Masuk │ Terbit │ Sisa      FEB: Izin │ Sisa Lalu
 *        PBG  │    12     │   60  │   45   │  27             PBG  │ =JAN!E3
 */
export function carriedForms(sheets: readonly Sheet[]): readonly LayeredForm[] {
  const pages = pagesAmong(sheets);
  return pages.flatMap((page) => {
    const before = pages.find((other) => other.unit === page.unit && other.span.to + 1 === page.span.from);
    return before ? formsOn(page.sheet, blocksOn(before.sheet, [])) : [];
  });
}

function formsOn(sheet: Sheet, before: readonly Block[]): readonly LayeredForm[] {
  return blocksOn(sheet, []).flatMap((block): readonly LayeredForm[] => {
    const opening = only(block.columns, isOpening);
    const past = before.filter((own) => only(own.columns, isClosing) && only(own.columns, isOpening));
    const [own, ...others] = past;
    const closing = own && only(own.columns, isClosing);
    if (!opening || !own || !closing || others.length > 0) return [];
    const rows = block.rows.map(({ row, label }): readonly Layered[] => {
      const cell = cellIn(own, foldWords(label), own.columns.indexOf(closing));
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
