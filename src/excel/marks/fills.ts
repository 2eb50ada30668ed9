import { blocksOf, cellRange, rangeOf, type Targeted } from "../cells/blocks";

/** The colour that fills a cell, as "#FFC7CE"; null where nothing does. */
export type Fill = string | null;

const NO_FILL = "None";
const SOLID = "Solid";

/** Asks how cells are filled; to be read after a request. A cell with a pattern or a gradient is left out. */
export function loadFills<T extends Targeted>(
  context: Excel.RequestContext,
  items: readonly T[],
): () => ReadonlyMap<T, Fill> {
  const blocks = blocksOf(items).map((block) => ({
    block,
    properties: rangeOf(context, block).getCellProperties({ format: { fill: { color: true, pattern: true } } }),
  }));
  return () =>
    new Map(
      blocks.flatMap(({ block, properties: { value } }) =>
        block.rows.flatMap((row, down) =>
          row.flatMap((item, right): (readonly [T, Fill])[] => {
            const { color = "", pattern = NO_FILL } = value[down]?.[right]?.format?.fill ?? {};
            if (pattern === NO_FILL) return [[item, null]];
            return pattern === SOLID ? [[item, color.toUpperCase()]] : [];
          }),
        ),
      ),
    );
}

/** Fills cells, or empties what fills them; a request has to follow. */
export function putFills(context: Excel.RequestContext, filled: readonly (Targeted & { readonly fill: Fill })[]): void {
  for (const item of filled) if (item.fill === null) cellRange(context, item).format.fill.clear();
  for (const block of blocksOf(filled.filter(({ fill }) => fill !== null))) {
    rangeOf(context, block).setCellProperties(
      block.rows.map((row) => row.map(({ fill }) => ({ format: { fill: { color: fill ?? "" } } }))),
    );
  }
}
