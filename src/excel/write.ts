import type { Obstacle } from "../workbook";
import { blocksOf, rangeOf, type Block, type Targeted } from "./blocks";
import { formatFor, typed, type Content } from "./content";
import { reading, writing, type Host } from "./host";
import { loadImages, seenIn, type Seen } from "./images";
import { JOURNAL } from "./journal";
import { obstacleOf } from "./obstacles";
import { saveSetting } from "./settings";
import { loadSheetNames } from "./sheetNames";

/** What is typed into a cell, and the number format that it has and shall have. */
export interface Entry extends Targeted {
  readonly content: Content;
  readonly formatNow: string;
  readonly format: string;
}

/**
 * The journal as it shall be. Kept `before` the cells are written, whatever is changed until the request fails can be
 * taken back; kept `after`, the step stays until all of its cells are back.
 */
export interface Keeping {
  readonly journal: string;
  readonly when: "before" | "after";
}

export interface WriteResult<T extends Entry> {
  readonly found: readonly Seen<T>[];
  /**
   * Set where Excel stopped: `found` is then what was learnt by looking again, as Excel takes nothing back. Cells whose
   * sheet is no longer there are not in it.
   */
  readonly stopped: { readonly obstacle: Obstacle; readonly error: unknown } | null;
}

/** Writes cells and the journal in one request, and reads back what they hold. */
export async function write<T extends Entry>(
  host: Host,
  entries: readonly T[],
  { journal, when }: Keeping,
): Promise<WriteResult<T>> {
  const blocks = blocksOf(entries);
  try {
    const found = await writing(host, async (context) => {
      if (when === "before") saveSetting(context, JOURNAL, journal);
      for (const block of blocks) put(context, block);
      if (when === "after") saveSetting(context, JOURNAL, journal);
      return lookBack(context, blocks);
    });
    return { found, stopped: null };
  } catch (error) {
    const obstacle = obstacleOf(error);
    const found = await reading(host, async (context) => lookBack(context, await present(context, blocks)));
    return { found, stopped: { obstacle, error } };
  }
}

/** Excel takes for text whatever is typed into a cell formatted as text, so that format comes last. */
function put<T extends Entry>(context: Excel.RequestContext, block: Block<T>): void {
  const range = rangeOf(context, block);
  const typing = ({ content, format }: T) => formatFor(content, format);
  changeFormats(range, block, ({ formatNow }) => formatNow, typing);
  range.formulas = block.rows.map((row) => row.map((entry) => typed(entry.content, typing(entry))));
  changeFormats(range, block, typing, ({ format }) => format);
}

function changeFormats<T extends Entry>(
  range: Excel.Range,
  { rows }: Block<T>,
  from: (entry: T) => string,
  to: (entry: T) => string,
): void {
  const formats = rows.map((row) => row.map((entry) => (from(entry) === to(entry) ? null : to(entry))));
  if (formats.flat().some((format) => format !== null)) range.numberFormat = formats;
}

/** The blocks whose sheet is still there. */
async function present<T extends Targeted>(
  context: Excel.RequestContext,
  blocks: readonly Block<T>[],
): Promise<readonly Block<T>[]> {
  const names = loadSheetNames(
    context,
    blocks.map(({ sheetId }) => sheetId),
  );
  await context.sync();
  return blocks.filter(({ sheetId }) => names().has(sheetId));
}

async function lookBack<T extends Entry>(
  context: Excel.RequestContext,
  blocks: readonly Block<T>[],
): Promise<readonly Seen<T>[]> {
  const ranges = blocks.map((block) => ({ block, range: rangeOf(context, block) }));
  for (const { range } of ranges) loadImages(range);
  await context.sync();
  return ranges.flatMap(({ block, range }) => seenIn(block, range));
}
