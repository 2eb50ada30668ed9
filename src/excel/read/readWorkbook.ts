import { breathe, inBreaths } from "../../core/breaths";
import { COLUMNS } from "../../core/grid/address";
import type { Steps } from "../../core/steps";
import type { Snapshot, Watch } from "../../workbook";
import { askDates1904 } from "./dates1904";
import { Draft, type Cells } from "./draft";
import { reading, type Host } from "../host";
import { isRefused, isTooMuch, Met } from "../obstacles";
import { cellsOf, packed, type Piece } from "./pieces";
import { isFilled, loadArrays, readArrays } from "./readArrays";
import { loadTableBodies } from "./tableBodies";

/** On the web an answer may have 5 MB; so many answers and short labels are well below. */
const CELLS_PER_REQUEST = 150_000;
/** A used range of more cells is left out: a stray cell at the edge of a sheet makes it a grid of billions. */
const MOST_CELLS = 5_000_000;

/**
 * Reads all sheets, or of some only the names where `isMeant` says so: their names, their used ranges, what is typed in them, and the results of their formulas. The
 * number of requests grows with the cells and not with the sheets.
 */
export async function readWorkbook(
  host: Host,
  watch?: Watch,
  isMeant: (id: string, name: string) => boolean = () => true,
): Promise<Snapshot> {
  return reading(host, async (context) => {
    const { application } = context.workbook;
    application.load({ calculationMode: true });
    const dates1904 = askDates1904(context);
    const { drafts, activeSheet, hiddenSheets, tableBodies } = await listSheets(context, isMeant);
    const drafted = new Map(drafts.map((draft) => [draft.id, draft]));
    const used = drafts.flatMap((draft) => draft.used ?? []).filter((piece) => cellsOf([piece]) <= MOST_CELLS);
    const read = new Reading(context, drafted, cellsOf(used), watch);
    await read.all(used, "formulas", (draft, piece, cells) => draft.takeTyped(piece, cells));
    const computed = drafts.flatMap((draft) => draft.computed);
    await read.all(computed, "values", (draft, piece, cells) => draft.takeResults(piece, cells));
    const arrays = await readArrays(
      context,
      drafts.filter(({ hasArrays }) => hasArrays).flatMap((draft) => used.filter((piece) => piece === draft.used)),
    );
    for (const piece of arrays) drafted.get(piece.sheetId)?.takeArray(piece);
    read.endWhereStopped();
    return {
      workbook: { sheets: drafts.map((draft) => draft.toSheet(dates1904())) },
      sheetIds: new Map(drafts.map(({ name, id }) => [name, id])),
      activeSheet,
      hiddenSheets,
      unread: drafts.filter((draft) => draft.used && !used.includes(draft.used)).map(({ name }) => name),
      tableBodies,
      isManual: application.calculationMode === "Manual",
    };
  });
}

async function listSheets(context: Excel.RequestContext, isMeant: (id: string, name: string) => boolean) {
  const { worksheets } = context.workbook;
  const activeSheet = await loadSheets(context, worksheets);
  const ranges = worksheets.items.map((sheet) => {
    if (!isMeant(sheet.id, sheet.name)) return { sheet, range: null };
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    loadArrays(range);
    return { sheet, range };
  });
  const tableBodies = loadTableBodies(context);
  await context.sync();
  const drafts = ranges.map(({ sheet, range }) => {
    const hasArrays = range !== null && !range.isNullObject && isFilled(range) !== false;
    return new Draft(sheet.id, sheet.name, range && pieceOf(sheet.id, range), hasArrays);
  });
  const hidden = worksheets.items.filter(({ visibility }) => visibility !== "Visible");
  return { drafts, activeSheet, hiddenSheets: hidden.map(({ name }) => name), tableBodies: await tableBodies() };
}

/**
 * Loads ids, names and visibility of the sheets; gives the name of the one in front. Null where that is a chart sheet, which Excel
 * does not count among the worksheets and refuses to name (office-js issue 2444).
 */
async function loadSheets(
  context: Excel.RequestContext,
  worksheets: Excel.WorksheetCollection,
): Promise<string | null> {
  worksheets.load({ id: true, name: true, visibility: true });
  const active = worksheets.getActiveWorksheet();
  active.load({ name: true });
  try {
    await context.sync();
    return active.name;
  } catch (error) {
    if (!isRefused(error, "getActiveWorksheet")) throw error;
    worksheets.load({ id: true, name: true, visibility: true });
    await context.sync();
    return null;
  }
}

/** Of whole rows Excel hands out nothing, so their last column, XFD, is left out: something strayed there. */
function pieceOf(sheetId: string, range: Excel.Range): Piece | null {
  if (range.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount } = range;
  return { sheetId, top, left, rows, columns: Math.min(columnCount, COLUMNS - 1) };
}

/** Reads pieces request by request, says how far it is, and ends where the person has stopped it. */
class Reading {
  #done = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    /** By the ids of their sheets. */
    private readonly drafts: ReadonlyMap<string, Draft>,
    private readonly cells: number,
    private readonly watch: Watch | undefined,
  ) {}

  async all(
    pieces: readonly Piece[],
    property: "formulas" | "values",
    take: (draft: Draft, piece: Piece, cells: Cells) => Steps<void>,
    cellsPerRequest = CELLS_PER_REQUEST,
  ): Promise<void> {
    for (const batch of packed(pieces, cellsPerRequest)) {
      this.endWhereStopped();
      const answers = await this.#ask(batch, property);
      if (answers) {
        for (const [index, piece] of batch.entries()) {
          const draft = this.drafts.get(piece.sheetId);
          if (draft) await this.#inBreaths(take(draft, piece, answers[index] ?? []));
        }
        this.#advance(cellsOf(batch));
      } else {
        await this.all(batch, property, take, Math.ceil(cellsOf(batch) / 4));
      }
    }
  }

  /** The person may have stopped it while the last answer was on its way. */
  endWhereStopped(): void {
    if (this.watch?.signal.aborted) throw new Met("cancelled", "The person stopped the reading.");
  }

  /** Of a large answer too much is to be taken at once: the page would stand still. */
  async #inBreaths(steps: Steps<void>): Promise<void> {
    await inBreaths(steps, () => breathe(this.watch?.signal));
    this.endWhereStopped();
  }

  /** What each piece holds; null where that is more than one answer may carry and less can be asked for. */
  async #ask(batch: readonly Piece[], property: "formulas" | "values"): Promise<Cells[] | null> {
    const ranges = batch.map(({ sheetId, top, left, rows, columns }) => {
      const range = this.context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(top, left, rows, columns);
      if (property === "formulas") range.load({ formulas: true });
      else range.load({ values: true });
      return range;
    });
    try {
      await this.context.sync();
    } catch (error) {
      const isOneRow = batch.length === 1 && batch[0]?.rows === 1;
      if (isOneRow || !isTooMuch(error)) throw error;
      return null;
    }
    return ranges.map((range, index) => inShape(range[property], batch[index]));
  }

  #advance(cells: number): void {
    this.#done += cells;
    this.watch?.progress(Math.min(1, this.#done / Math.max(1, this.cells)));
  }
}

/** Excel may hand out null without an error where a range is too large for it. */
function inShape(cells: unknown, piece: Piece | undefined): Cells {
  if (Array.isArray(cells) && cells.length === piece?.rows) return cells as Cells;
  throw new Met("too-large", "Excel did not hand out all rows of a range.");
}
