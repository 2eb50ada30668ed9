import type { Obstacle } from "../workbook";
import { blocksOf, rangeOf, type Block, type Targeted } from "./blocks";
import { formatFor, sameContent, typed, type Content } from "./content";
import { reading, writing, type Host } from "./host";
import { loadImages, seenIn, type Seen } from "./images";
import type { Image } from "./journal";
import { answer, Met, obstacleOf } from "./obstacles";
import { loadSheetNames } from "./sheetNames";

/** What is typed into a cell, what the cell held when it was looked at, and the number format that it shall have. */
export interface Entry extends Targeted {
  readonly content: Content;
  readonly now: Image;
  readonly format: string;
}

export interface WriteResult<T extends Entry> {
  readonly found: readonly Seen<T>[];
  /** Cells into which somebody had typed since they were looked at: they hold that again, and are not in `found`. */
  readonly overrun: readonly T[];
  /**
   * Set where Excel stopped: `found` is then what was learnt by looking again, as Excel takes nothing back. Cells whose
   * sheet is no longer there are not in it.
   */
  readonly stopped: { readonly obstacle: Obstacle; readonly error: unknown } | null;
}

/**
 * Writes cells in one request, and reads back what they hold. What they held right before is read in
 * the same request: where that is somebody's work of the last moment, it is put back.
 */
export async function write<T extends Entry>(host: Host, entries: readonly T[]): Promise<WriteResult<T>> {
  const blocks = blocksOf(entries);
  try {
    const { before, after } = await writeBlocks(host, blocks);
    const lost = before.filter(isSomebodysWork);
    if (lost.length === 0) return { found: after, overrun: [], stopped: null };
    await writeBlocks(host, blocksOf(lost.map(putBack)));
    const overrun = lost.map(({ item }) => item);
    const found = await lookAgain(host, blocks);
    return { found: found.filter(({ item }) => !overrun.includes(item)), overrun, stopped: null };
  } catch (error) {
    const obstacle = obstacleOf(error);
    return { found: await lookDespite(error, host, blocks), overrun: [], stopped: { obstacle, error } };
  }
}

/** After a failure only a look at the cells tells what was written; where that fails too, nobody knows. */
async function lookDespite<T extends Entry>(error: unknown, host: Host, blocks: readonly Block<T>[]) {
  const looked = await answer(() => lookAgain(host, blocks));
  if (looked.ok) return looked.value;
  throw new Met("unsure", `Excel stopped (${String(error)}) and could not be asked what it had written.`);
}

function writeBlocks<T extends Entry>(host: Host, blocks: readonly Block<T>[]) {
  return writing(host, async (context) => {
    const before = look(context, blocks);
    for (const block of blocks) put(context, block);
    const after = look(context, blocks);
    await context.sync();
    return { before: before(), after: after() };
  });
}

/** Not what was looked at, and not what is being written: a request that Excel refused may be made twice. */
function isSomebodysWork({ item, image }: Seen<Entry>): boolean {
  return !sameContent(image.content, item.now.content) && !sameContent(image.content, item.content);
}

function putBack({ item, image }: Seen<Entry>): Entry {
  const { sheetId, cell, content, format } = item;
  return { sheetId, cell, content: image.content, now: { content, format }, format: image.format };
}

/** Excel takes for text whatever is typed into a cell formatted as text, so that format comes last. */
function put<T extends Entry>(context: Excel.RequestContext, block: Block<T>): void {
  const range = rangeOf(context, block);
  const typing = ({ content, format }: T) => formatFor(content, format);
  changeFormats(range, block, ({ now }) => now.format, typing);
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

function lookAgain<T extends Entry>(host: Host, blocks: readonly Block<T>[]): Promise<readonly Seen<T>[]> {
  return reading(host, async (context) => {
    const looked = look(context, await present(context, blocks));
    await context.sync();
    return looked();
  });
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

/** What the cells hold at this point of a request; to be read when it has been made. */
function look<T extends Entry>(context: Excel.RequestContext, blocks: readonly Block<T>[]): () => readonly Seen<T>[] {
  const ranges = blocks.map((block) => ({ block, range: rangeOf(context, block) }));
  for (const { range } of ranges) loadImages(range);
  return () => ranges.flatMap(({ block, range }) => seenIn(block, range));
}
