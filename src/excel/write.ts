import type { Obstacle } from "../workbook";
import { blocksOf, rangeOf, type Block, type Targeted } from "./blocks";
import { formatFor, sameContent, typed, type Content } from "./content";
import { reading, writing, type Host } from "./host";
import { loadImages, seenIn, type Seen } from "./images";
import { JOURNAL, type Image } from "./journal";
import { answer, Met, obstacleOf } from "./obstacles";
import { saveSetting } from "./settings";
import { loadSheetNames } from "./sheetNames";

/** What is typed into a cell, what the cell held when it was looked at, and the number format that it shall have. */
export interface Entry extends Targeted {
  readonly content: Content;
  readonly now: Image;
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
  /** Cells into which somebody had typed since they were looked at: they hold that again, and are not in `found`. */
  readonly overrun: readonly T[];
  /** Cells that were put back because they are right only with one of those; they are not in `found` either. */
  readonly givenUp: readonly T[];
  /**
   * Set where Excel stopped: `found` is then what was learnt by looking again, as Excel takes nothing back. Cells whose
   * sheet is no longer there are not in it.
   */
  readonly stopped: { readonly obstacle: Obstacle; readonly error: unknown } | null;
}

/** Tells which cells are right only with some others, these not among them. */
export type Mates<T extends Entry> = (entries: readonly T[]) => readonly T[];

/**
 * Writes cells and the journal in one request, and reads back what they hold. What they held right before is read in
 * the same request: where that is somebody's work of the last moment, it is put back.
 */
export async function write<T extends Entry>(
  host: Host,
  entries: readonly T[],
  keeping: Keeping,
  matesOf: Mates<T> = () => [],
): Promise<WriteResult<T>> {
  const blocks = blocksOf(entries);
  try {
    const { before, after } = await writeBlocks(host, blocks, keeping);
    const lost = before.filter(isSomebodysWork);
    if (lost.length === 0) return { found: after, overrun: [], givenUp: [], stopped: null };
    const overrun = lost.map(({ item }) => item);
    const givenUp = matesOf(overrun);
    await writeBlocks(host, blocksOf([...lost.map(putBack), ...givenUp.map(asItWas)]));
    const left = new Set([...overrun, ...givenUp]);
    const found = await lookAgain(host, blocks);
    return { found: found.filter(({ item }) => !left.has(item)), overrun, givenUp, stopped: null };
  } catch (error) {
    const obstacle = obstacleOf(error);
    return { found: await lookDespite(error, host, blocks), overrun: [], givenUp: [], stopped: { obstacle, error } };
  }
}

/** Gives cells what they held when they were looked at; says what all of some cells hold then. */
export async function takeBack<T extends Entry>(
  host: Host,
  entries: readonly T[],
  all: readonly T[],
): Promise<readonly Seen<T>[]> {
  await writeBlocks(host, blocksOf(entries.map(asItWas)));
  return lookAgain(host, blocksOf(all));
}

/** After a failure only a look at the cells tells what was written; where that fails too, nobody knows. */
async function lookDespite<T extends Entry>(error: unknown, host: Host, blocks: readonly Block<T>[]) {
  const looked = await answer(() => lookAgain(host, blocks));
  if (looked.ok) return looked.value;
  throw new Met("unsure", `Excel stopped (${String(error)}) and could not be asked what it had written.`);
}

function writeBlocks<T extends Entry>(host: Host, blocks: readonly Block<T>[], keeping?: Keeping) {
  return writing(host, async (context) => {
    if (keeping?.when === "before") saveSetting(context, JOURNAL, keeping.journal);
    const before = look(context, blocks);
    for (const block of blocks) put(context, block);
    if (keeping?.when === "after") saveSetting(context, JOURNAL, keeping.journal);
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

function asItWas({ sheetId, cell, content, now, format }: Entry): Entry {
  return { sheetId, cell, content: now.content, now: { content, format }, format: now.format };
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
