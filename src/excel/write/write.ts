import type { Obstacle } from "../../workbook";
import { blocksOf, rangeOf, type Block, type Targeted } from "../cells/blocks";
import { sameContent, typed, typingFormat, type Content } from "../cells/content";
import { reading, writing, type Host } from "../host";
import { loadImages, seenIn, type Seen } from "../cells/images";
import type { Image } from "../journal/journal";
import { answer, Met, obstacleOf } from "../obstacles";
import { loadSheetNames } from "../sheetNames";
import { cellsBeside, watch, type Neighboured, type Spread } from "./spread";

/** What is typed into a cell, what the cell held when it was looked at, and the number format that it shall have. */
export interface Entry extends Neighboured {
  readonly content: Content;
  readonly now: Image;
  readonly format: string;
}

export interface WriteResult<T extends Entry> {
  readonly found: readonly Seen<T>[];
  /** Cells into which somebody had typed since they were looked at: they hold that again, and are not in `found`. */
  readonly overrun: readonly T[];
  /** Cells that were put back because they are right only with one of those; they are not in `found` either. */
  readonly givenUp: readonly T[];
  /** Cells that Excel changed by itself, and did not let be put back. */
  readonly spread: readonly Spread[];
  /**
   * Set where Excel stopped: `found` is then what was learnt by looking again, as Excel takes nothing back. Cells whose
   * sheet is no longer there are not in it.
   */
  readonly stopped: { readonly obstacle: Obstacle; readonly error: unknown } | null;
}

/** Tells which cells are right only with some others, these not among them. */
export type Mates<T extends Entry> = (entries: readonly T[]) => readonly T[];

/**
 * Writes cells in one request, and reads back what they hold. What they held right before is read in
 * the same request: where that is somebody's work of the last moment, it is put back. So are cells beside them that
 * Excel changed by itself; and what ended up elsewhere, as in rows that a filter hides, is written once more, cell by cell.
 */
export async function write<T extends Entry>(
  host: Host,
  entries: readonly T[],
  matesOf: Mates<T> = () => [],
): Promise<WriteResult<T>> {
  const blocks = blocksOf(entries);
  const beside = cellsBeside(entries);
  try {
    const { before, after, spread } = await writeBlocks(host, blocks, beside);
    const lost = before.filter(isSomebodysWork);
    const overrun = lost.map(({ item }) => item);
    const givenUp = matesOf(overrun);
    const left = new Set([...overrun, ...givenUp]);
    const astray = blocks.filter(isLarge).flatMap((block) => after.filter((seen) => isAstray(seen, block, [...left])));
    if (lost.length + spread.length + astray.length === 0)
      return { found: after, overrun, givenUp, spread, stopped: null };
    const again = [...lost.map(putBack), ...givenUp.map(asItWas), ...astray.map(byItself), ...spread.map(unspread)];
    await writeBlocks(host, blocksOf(again), []);
    const looked = await lookAgain(host, blocks, spread);
    const found = looked.found.filter(({ item }) => !left.has(item));
    return { found, overrun, givenUp, spread: looked.spread, stopped: null };
  } catch (error) {
    const obstacle = obstacleOf(error);
    const { found, isProtected } = await lookDespite(error, host, blocks);
    // Excel says the same of a protected sheet as of a workbook that it keeps add-ins out of.
    const stopped =
      obstacle === "denied" && isProtected
        ? { obstacle: "protected" as const, error: new Met("protected", String(error)) }
        : { obstacle, error };
    return { found, overrun: [], givenUp: [], spread: [], stopped };
  }
}

/** Gives cells what they held when they were looked at; says what all of some cells hold then. */
export async function takeBack<T extends Entry>(
  host: Host,
  entries: readonly T[],
  all: readonly T[],
): Promise<readonly Seen<T>[]> {
  await writeBlocks(host, blocksOf(entries.map(asItWas)), []);
  return (await lookAgain(host, blocksOf(all), [])).found;
}

/** After a failure only a look at the cells tells what was written; where that fails too, nobody knows. */
async function lookDespite<T extends Entry>(error: unknown, host: Host, blocks: readonly Block<T>[]) {
  const looked = await answer(() => lookAgain(host, blocks, []));
  if (looked.ok) return looked.value;
  throw new Met("unsure", `Excel stopped (${String(error)}) and could not be asked what it had written.`);
}

function writeBlocks<T extends Entry>(host: Host, blocks: readonly Block<T>[], beside: readonly Targeted[]) {
  return writing(host, async (context) => {
    const before = look(context, blocks);
    const watching = watch(context, beside);
    for (const block of blocks) put(context, block);
    const after = look(context, blocks);
    const spread = watching();
    await context.sync();
    return { before: before(), after: after(), spread: spread() };
  });
}

/** Not what was looked at, and not what is being written: a request that Excel refused may be made twice. */
function isSomebodysWork({ item, image }: Seen<Entry>): boolean {
  return !sameContent(image.content, item.now.content) && !sameContent(image.content, item.content);
}

function isLarge({ rows }: Block<Entry>): boolean {
  return rows.flat().length > 1;
}

/** A cell alone goes where it is meant to go, whatever hides rows; several may not. */
function isAstray<T extends Entry>({ item, image }: Seen<T>, { rows }: Block<T>, overrun: readonly T[]): boolean {
  return !sameContent(image.content, item.content) && !overrun.includes(item) && rows.some((row) => row.includes(item));
}

function byItself({ item, image }: Seen<Entry>): Entry {
  return { ...item, now: image, isApart: true };
}

function unspread({ sheetId, cell, before, after }: Spread): Entry {
  return { sheetId, cell, content: before.content, now: after, format: before.format };
}

function putBack({ item, image }: Seen<Entry>): Entry {
  const { sheetId, cell, content, format } = item;
  return { sheetId, cell, content: image.content, now: { content, format }, format: image.format };
}

function asItWas(entry: Entry): Entry {
  const { content, now, format } = entry;
  return { ...entry, content: now.content, now: { content, format }, format: now.format };
}

/** Excel takes for text whatever is typed into a cell formatted as text, so that format comes last. */
function put<T extends Entry>(context: Excel.RequestContext, block: Block<T>): void {
  const range = rangeOf(context, block);
  const typing = ({ content, format }: T) => typingFormat(content, format);
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

/** What the cells hold now, and which of those that Excel had changed are still not as they were. */
function lookAgain<T extends Entry>(host: Host, blocks: readonly Block<T>[], spread: readonly Spread[]) {
  return reading(host, async (context) => {
    const there = await present(context, blocks);
    const looked = look(context, there);
    const beside = look(context, await present(context, blocksOf(spread)));
    const sheets = there.map(({ sheetId }) => context.workbook.worksheets.getItem(sheetId));
    for (const { protection } of sheets) protection.load({ protected: true });
    await context.sync();
    return {
      found: looked(),
      isProtected: sheets.some(({ protection }) => protection.protected),
      spread: beside()
        .filter(({ item, image }) => !sameContent(image.content, item.before.content))
        .map(({ item, image }) => ({ ...item, after: image })),
    };
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
function look<T extends Targeted>(
  context: Excel.RequestContext,
  blocks: readonly Block<T>[],
): () => readonly Seen<T>[] {
  const ranges = blocks.map((block) => ({ block, range: rangeOf(context, block) }));
  for (const { range } of ranges) loadImages(range);
  return () => ranges.flatMap(({ block, range }) => seenIn(block, range));
}
