import type { Obstacle } from "../workbook";
import { blocksOf, rangeOf, type Block, type Targeted } from "./blocks";
import { typed, type Content } from "./content";
import { reading, writing, type Host } from "./host";
import { loadImages, seenIn, type Seen } from "./images";
import { JOURNAL } from "./journal";
import { obstacleOf } from "./obstacles";
import { saveSetting } from "./settings";

/** What is typed into a cell, and the number format that it has and shall have. */
export interface Entry extends Targeted {
  readonly content: Content;
  readonly formatNow: string;
  readonly format: string;
}

export interface WriteResult<T extends Entry> {
  readonly found: readonly Seen<T>[];
  /** Set where Excel stopped: `found` is then what was learnt by looking again, as Excel takes nothing back. */
  readonly stopped: { readonly obstacle: Obstacle; readonly error: unknown } | null;
}

/**
 * Writes cells and the journal in one request, and reads back what they hold. The journal comes first: whatever the
 * request changes before it fails can then be taken back.
 */
export async function write<T extends Entry>(
  host: Host,
  entries: readonly T[],
  journal: string,
): Promise<WriteResult<T>> {
  const blocks = blocksOf(entries);
  try {
    const found = await writing(host, async (context) => {
      saveSetting(context, JOURNAL, journal);
      for (const block of blocks) put(context, block);
      return lookBack(context, blocks);
    });
    return { found, stopped: null };
  } catch (error) {
    const obstacle = obstacleOf(error);
    const found = await reading(host, (context) => lookBack(context, blocks));
    return { found, stopped: { obstacle, error } };
  }
}

function put<T extends Entry>(context: Excel.RequestContext, block: Block<T>): void {
  const range = rangeOf(context, block);
  const formats = block.rows.map((row) => row.map(({ format, formatNow }) => (format === formatNow ? null : format)));
  if (formats.flat().some((format) => format !== null)) range.numberFormat = formats;
  range.formulas = block.rows.map((row) => row.map(({ content, format }) => typed(content, format)));
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
