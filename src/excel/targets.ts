import type { Cell } from "../core/grid/address";
import { contains, type Area } from "../core/grid/area";
import { blocksOf, rangeOf, type Block, type Targeted } from "./blocks";
import { loadImages, seenIn, type Seen } from "./images";
import { loadMerges } from "./merges";

/** A cell that is to be written, as it is right now. */
export interface Target<T extends Targeted> extends Seen<T> {
  /** True where a merged cell lies over it, of which it is not the first. */
  readonly isCovered: boolean;
  /** True where its sheet is protected and the cell locked. */
  readonly isLocked: boolean;
}

/** Looks at cells just before they are written; their sheets must be there. One request, two where a sheet is protected. */
export async function lookAt<T extends Targeted>(
  context: Excel.RequestContext,
  items: readonly T[],
): Promise<readonly Target<T>[]> {
  const views = blocksOf(items).map((block) => viewOf(context, block));
  const merges = loadMerges(context, items);
  await context.sync();
  const locked = await lockedCells(context, views);
  return views.flatMap(({ block, range }) => {
    const merged = merges(block.sheetId);
    return seenIn(block, range).map((seen) => ({
      ...seen,
      isCovered: merged.some((area) => contains(area, seen.item.cell) && !isFirst(area, seen.item.cell)),
      isLocked: locked.has(seen.item),
    }));
  });
}

interface View<T extends Targeted> {
  readonly block: Block<T>;
  readonly range: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
}

function viewOf<T extends Targeted>(context: Excel.RequestContext, block: Block<T>): View<T> {
  const range = rangeOf(context, block);
  loadImages(range);
  const { protection } = context.workbook.worksheets.getItem(block.sheetId);
  protection.load({ protected: true });
  return { block, range, protection };
}

async function lockedCells<T extends Targeted>(
  context: Excel.RequestContext,
  views: readonly View<T>[],
): Promise<ReadonlySet<T>> {
  const asked = views
    .filter(({ protection }) => protection.protected)
    .flatMap(({ block, range }) =>
      block.rows.flat().map((item) => {
        const { protection } = range.getCell(item.cell.row - block.top, item.cell.column - block.left).format;
        protection.load({ locked: true });
        return { item, protection };
      }),
    );
  if (asked.length > 0) await context.sync();
  return new Set(asked.filter(({ protection }) => protection.locked).map(({ item }) => item));
}

function isFirst({ top, left }: Area, { row, column }: Cell): boolean {
  return top === row && left === column;
}
