import { blocksOf, cellRange, rangeOf, type Targeted } from "./blocks";

export const SIDES = ["top", "left", "bottom", "right"] as const;
export const NONE = "None";

/** How a cell looks right now. */
export interface CellLook {
  readonly isBold: boolean;
  /** The line on each of its four sides; "None" where there is none. */
  readonly lines: readonly string[];
  /** How wide its column is, in Excel's own measure, and whether that is as wide as any; null where it was not asked. */
  readonly column: { readonly width: number; readonly isUsual: boolean } | null;
}

/** Asks how cells look, and of some how wide their columns are; to be read after a request. Their sheets must be there. */
export function loadCellLooks<T extends Targeted>(
  context: Excel.RequestContext,
  items: readonly T[],
  isWide: (item: T) => boolean,
): () => ReadonlyMap<T, CellLook> {
  const blocks = blocksOf(items).map((block) => ({
    block,
    properties: rangeOf(context, block).getCellProperties({
      format: { font: { bold: true }, borders: { style: true } },
    }),
  }));
  const columns = new Map(
    items.filter(isWide).map((item) => {
      const { format } = cellRange(context, item);
      return [item, format.load({ columnWidth: true, useStandardWidth: true })];
    }),
  );
  const lookOf = (item: T, cell: Excel.CellProperties | undefined): CellLook => {
    const { font, borders } = cell?.format ?? {};
    const column = columns.get(item);
    return {
      isBold: font?.bold === true,
      lines: SIDES.map((side) => borders?.[side]?.style ?? NONE),
      column: column ? { width: column.columnWidth, isUsual: column.useStandardWidth } : null,
    };
  };
  return () =>
    new Map(
      blocks.flatMap(({ block, properties: { value } }) =>
        block.rows.flatMap((row, down) =>
          row.map((item, right) => [item, lookOf(item, value[down]?.[right])] as const),
        ),
      ),
    );
}
