import type { SheetCell } from "../../core/grid/address";
import type { AddedCopies, CopiesPlan, SheetCopy, Snapshot } from "../../workbook";
import { blocksOf, rangeOf, type Targeted } from "../cells/blocks";
import { contentOf, sameContent, type Content } from "../cells/content";
import { reading, type Host } from "../host";
import { loadImages, seenIn } from "../cells/images";
import type { Maker } from "../journal/maker";
import { unmarkCopies } from "../marks/unmarkCopies";
import { answer, Met, wherePossible } from "../obstacles";
import { readWorkbook } from "../read/readWorkbook";
import { correctStep, dropStep, keepStep, loadSteps, type Steps } from "../journal/steps";
import { write, type Entry } from "../write/write";
import type { CopiesStep, CopyKept } from "./copiesStep";
import { countsOver } from "./countsOver";
import { moveWords } from "./moveWords";
import { removeSheets } from "./removeSheets";
import { sheetPrint } from "./sheetPrint";

/** From this version on Excel copies sheets for an add-in. */
const COPIES = "1.7";

/**
 * Adds copies of sheets behind all others, and writes on them what makes them other sheets; the sheets themselves are not
 * touched. The journal knows of the copies before anything is changed; where Excel stops in the middle, they go again.
 */
export async function makeCopies(host: Host, maker: Maker, plan: CopiesPlan): Promise<AddedCopies> {
  if (!host.supports(COPIES)) throw new Met("too-old", "This Excel copies no sheets.");
  const steps = await lookAround(host, plan);
  const names = plan.copies.map(({ name }) => name);
  const key = await keepStep(host, maker, steps, stepOf(plan.copies.map((copy) => intended(copy, plan))));
  const made: CopyKept[] = [];
  try {
    for (const one of plan.copies) await copy(host, one, plan, (own) => made.push(own));
    await wherePossible(() => correctStep(host, key, stepOf(made)));
    const otherwise = await writeOn(host, plan, made);
    await unmarkCopies(host, originals(plan, made));
    if (plan.words) for (const { id } of made) await moveWords(host, id, plan.words);
    await correctStep(host, key, stepOf(await asLeft(host, made)));
    return { names, otherwise };
  } catch (error) {
    const back = await answer(() =>
      removeSheets(
        host,
        made.map(({ id }) => id),
      ),
    );
    if (back.ok) await wherePossible(() => dropStep(host, key));
    throw error;
  }
}

function stepOf(copies: CopiesStep) {
  return { changes: [], traces: [], copies };
}

/** The sheets right before: each must still be what the plan was made of, and nothing of its name be there. */
async function lookAround(host: Host, { copies, seen }: CopiesPlan): Promise<Steps> {
  const ids = new Set(copies.map(({ of }) => seen.sheetIds.get(of) ?? ""));
  const steps = await reading(host, async (context) => {
    const { protection, worksheets } = context.workbook;
    protection.load({ protected: true });
    worksheets.load({ id: true, name: true, protection: { protected: true } });
    const kept = loadSteps(context);
    await context.sync();
    if (protection.protected) throw new Met("structure", "No sheet may be added.");
    const own = worksheets.items.filter(({ id }) => ids.has(id));
    if (own.length < ids.size) throw new Met("gone", "A sheet that is to be copied is gone.");
    const locked = own.filter((sheet) => sheet.protection.protected).map(({ name }) => name);
    if (locked.length > 0) throw new Met("protected-sheets", "A sheet is protected.", locked.join(", "));
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    if (copies.some(({ name }) => taken.has(name.toLowerCase()))) throw new Met("outdated", "A name is taken.");
    return kept();
  });
  const now = await readWorkbook(host, undefined, (id) => ids.has(id));
  if (copies.some(({ of }) => printNow(now, seen.sheetIds.get(of)) !== printNow(seen, seen.sheetIds.get(of))))
    throw new Met("outdated", "A sheet has changed since the plan was made.");
  return steps;
}

function printNow({ workbook, sheetIds }: Snapshot, id: string | undefined): string | null {
  const sheet = workbook.sheets.find(({ name }) => sheetIds.get(name) === id);
  return sheet ? sheetPrint(sheet) : null;
}

function intended({ of, name }: SheetCopy, { seen }: CopiesPlan): CopyKept {
  return { id: "", name, print: printNow(seen, seen.sheetIds.get(of)) ?? "", over: 0 };
}

/**
 * Each copy is told of as soon as it is there, and only then given its name: Excel takes nothing back of a request that it
 * refuses in the middle.
 */
function copy(host: Host, wanted: SheetCopy, plan: CopiesPlan, onMade: (made: CopyKept) => void): Promise<void> {
  return host.run({}, async (context) => {
    const sheet = context.workbook.worksheets.getItem(plan.seen.sheetIds.get(wanted.of) ?? "").copy("End");
    sheet.load({ id: true });
    await context.sync();
    onMade({ ...intended(wanted, plan), id: sheet.id });
    sheet.name = wanted.name;
    await context.sync();
  });
}

/** Which sheet each copy is of. */
function originals({ copies, seen }: CopiesPlan, made: CopiesStep) {
  const ids = new Map(copies.map(({ of, name }) => [name, seen.sheetIds.get(of) ?? ""]));
  return made.map(({ id, name }) => ({ of: ids.get(name) ?? "", id }));
}

interface Writing extends Targeted {
  readonly sheet: string;
  readonly content: Content;
}

async function writeOn(host: Host, { copies }: CopiesPlan, made: CopiesStep): Promise<readonly SheetCell[]> {
  const ids = new Map(made.map(({ id, name }) => [name, id]));
  const wanted = copies.flatMap(({ name, edits }) =>
    edits.map((edit): Writing => ({
      sheet: name,
      sheetId: ids.get(name) ?? "",
      cell: edit.cell,
      content: contentOf(edit),
    })),
  );
  const { found, stopped } = await write(host, await asTheyAre(host, wanted));
  if (stopped) throw stopped.error;
  return found
    .filter(({ item, image }) => !sameContent(image.content, item.content))
    .map(({ item }) => ({ sheet: item.sheet, cell: item.cell }));
}

/** What the copies hold, cell by cell: as the sheets that they were made of, which keep their formats. */
function asTheyAre(host: Host, wanted: readonly Writing[]): Promise<readonly (Writing & Entry)[]> {
  const blocks = blocksOf(wanted);
  return reading(host, async (context) => {
    const ranges = blocks.map((block) => ({ block, range: rangeOf(context, block) }));
    for (const { range } of ranges) loadImages(range);
    await context.sync();
    return ranges.flatMap(({ block, range }) =>
      seenIn(block, range).map(({ item, image }) => ({ ...item, now: image, format: image.format })),
    );
  });
}

async function asLeft(host: Host, made: CopiesStep): Promise<CopiesStep> {
  const ids = made.map(({ id }) => id);
  const { workbook, sheetIds } = await readWorkbook(host, undefined, (id) => ids.includes(id));
  const prints = new Map(workbook.sheets.map((sheet) => [sheetIds.get(sheet.name) ?? "", sheetPrint(sheet)]));
  const over = await countsOver(host, ids);
  return made.map((one) => ({ ...one, print: prints.get(one.id) ?? one.print, over: over.get(one.id) ?? 0 }));
}
