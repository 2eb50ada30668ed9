import type { Area } from "../../core/grid/area";
import { loadFilled } from "./arrays";
import { blocksOf, rangeOf, type Block, type Targeted } from "./blocks";
import { loadImages, seenIn, type Seen } from "./images";
import { loadMerges } from "./merges";
import { isNone, loadArrays } from "../read/readArrays";
import { loadTables, type Surroundings } from "./tables";
import { cellsOf, keepsFormats, type Closer, type View } from "./views";

/** A cell that is to be written, as it is right now. */
export interface Target<T extends Targeted> extends Seen<T>, Surroundings {
  /** True where a merged cell lies over it, of which it is not the first. */
  readonly isCovered: boolean;
  /** True where its sheet is protected and the cell locked. */
  readonly isLocked: boolean;
  /** True where its sheet is protected and formats may not be changed in it. */
  readonly keepsFormat: boolean;
  /** True where the formula of an array fills it, be it another cell's or its own. */
  readonly isArray: boolean;
  /** True where its row or column may be hidden: it has to be written by itself, as a block may end up elsewhere. */
  readonly isHidden: boolean;
}

/**
 * Looks at cells just before they are written; their sheets must be there. `fieldOf` says where a merged area that
 * covers a cell may begin. One request, and a second one where sheets are protected or have tables or arrays.
 */
export async function lookAt<T extends Targeted>(
  context: Excel.RequestContext,
  items: readonly T[],
  fieldOf: (item: T) => Area | null,
): Promise<readonly Target<T>[]> {
  const views = blocksOf(items).map((block) => viewOf(context, block));
  const isCovered = loadMerges(context, items, fieldOf);
  const tables = loadTables(context, items);
  await context.sync();
  const closer = [loadLocks(views), loadFilled(views), tables.closer()] as const;
  const [locked, arrays, surroundings] = closer;
  if (closer.some(({ isAsked }) => isAsked)) await context.sync();
  return views.flatMap(({ block, range, protection }) =>
    seenIn(block, range).map((seen) => ({
      ...seen,
      ...surroundings.of(seen.item),
      isCovered: isCovered(seen.item),
      isLocked: locked.has(seen.item),
      keepsFormat: keepsFormats(protection),
      isArray: arrays.has(seen.item),
      isHidden: !isNone(range.hidden),
    })),
  );
}

function viewOf<T extends Targeted>(context: Excel.RequestContext, block: Block<T>): View<T> {
  const range = rangeOf(context, block);
  loadImages(range);
  range.load({ hidden: true });
  loadArrays(range);
  const { protection } = context.workbook.worksheets.getItem(block.sheetId);
  protection.load({ protected: true, options: true });
  return { block, range, protection };
}

function loadLocks<T extends Targeted>(views: readonly View<T>[]): Closer<T> {
  const asked = new Map(
    views
      .filter(({ protection }) => protection.protected)
      .flatMap(cellsOf)
      .map(([item, { format }]) => [item, format.protection.load({ locked: true })]),
  );
  return { isAsked: asked.size > 0, has: (item) => asked.get(item)?.locked === true };
}
