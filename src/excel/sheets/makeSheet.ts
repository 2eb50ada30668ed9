import type { Edit } from "../../core/edits/edit";
import { formatFor } from "../../core/edits/look";
import type { Cell } from "../../core/grid/address";
import type { AddedSheet, SheetPlan } from "../../workbook";
import { outdatedGroups } from "../write/basis";
import { loadCellLooks } from "../cells/cellLooks";
import { contentOf, GENERAL_FORMAT, isEmpty, sameContent, type Content } from "../cells/content";
import { dressingFor, putOn } from "../write/dress";
import { reading, type Host } from "../host";
import type { Image } from "../journal/journal";
import type { Maker } from "../journal/maker";
import { answer, Met, wherePossible } from "../obstacles";
import { correctStep, dropStep, keepStep, loadSteps, type Steps } from "../journal/steps";
import { write, type Entry } from "../write/write";
import { freeName } from "./freeName";
import { layOut } from "./printLayout";
import type { SheetStep } from "./sheetStep";
import { removeAdded } from "./undoSheet";

/** What a cell of a new sheet is. */
const BLANK: Image = { content: { value: null }, format: GENERAL_FORMAT };

/** A cell of the new sheet, and the edit that it comes from. */
interface Writing extends Entry {
  readonly edit: Edit;
}

/**
 * Adds a sheet, writes a table on it, and reads back what its cells hold. The journal knows of it before anything is
 * changed; where Excel stops in the middle, the sheet goes again.
 */
export async function makeSheet(host: Host, maker: Maker, plan: SheetPlan): Promise<AddedSheet> {
  const { steps, name } = await lookAround(host, plan);
  const step: SheetStep = { id: "", name, cells: cellsOf(plan.table.edits) };
  const key = await keepStep(host, maker, steps, { changes: [], traces: [], sheet: step });
  const forget = () => wherePossible(() => dropStep(host, key));
  const id = await add(host, name).catch(async (error: unknown) => {
    await forget();
    throw error;
  });
  const added = { ...step, id };
  await wherePossible(() => correctStep(host, key, { changes: [], traces: [], sheet: added }));
  return fill(host, plan, added).catch(async (error: unknown) => {
    const back = await answer(() => removeAdded(host, added));
    if (back.ok) await forget();
    throw error;
  });
}

/** What is there right before: the figures that the table follows from, and the names of the sheets. */
function lookAround(host: Host, { name, table, seen }: SheetPlan): Promise<{ steps: Steps; name: string }> {
  return reading(host, async (context) => {
    const { protection, worksheets } = context.workbook;
    protection.load({ protected: true });
    worksheets.load({ id: true, name: true });
    const steps = loadSteps(context);
    await context.sync();
    if (protection.protected) throw new Met("structure", "No sheet may be added.");
    const present = new Set(worksheets.items.map(({ id }) => id));
    const [changed] = await outdatedGroups(context, [table], seen, present);
    if (changed) throw new Met("outdated", "The figures that the table follows from have changed.");
    return {
      steps: steps(),
      name: freeName(
        name,
        worksheets.items.map((sheet) => sheet.name),
      ),
    };
  });
}

function add(host: Host, name: string): Promise<string> {
  return host.run({}, async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load({ id: true });
    await context.sync();
    return sheet.id;
  });
}

async function fill(host: Host, { table, printing }: SheetPlan, { id, name }: SheetStep): Promise<AddedSheet> {
  const entries = table.edits.map((edit): Writing => {
    const { cell, look } = edit;
    return { edit, sheetId: id, cell, content: contentOf(edit), now: BLANK, format: formatFor(GENERAL_FORMAT, look) };
  });
  const { found, stopped } = await write(host, entries);
  if (stopped) throw stopped.error;
  await wherePossible(() => dress(host, entries));
  if (printing) await wherePossible(() => layOut(host, id, printing));
  const otherwise = found
    .filter(({ item, image, shows }) => {
      const { content, edit } = item;
      return !sameContent(image.content, content) || (edit.value ?? "") !== (shows ?? "");
    })
    .map(({ item }) => item.cell);
  return { name, otherwise };
}

async function dress(host: Host, entries: readonly Writing[]): Promise<void> {
  const looks = await reading(host, async (context) => {
    const loaded = loadCellLooks(context, entries, ({ edit }) => edit.dress?.width !== undefined);
    await context.sync();
    return loaded();
  });
  const dressed = entries.flatMap((entry) => {
    const look = looks.get(entry);
    const dressing = entry.edit.dress && look ? dressingFor(entry.edit.dress, look) : null;
    return dressing ? [{ ...entry, dressing }] : [];
  });
  await putOn(host, dressed);
}

/** What the edits write, as rows from the first cell on. */
function cellsOf(edits: readonly Edit[]): SheetStep["cells"] {
  const rows: (Content | null)[][] = [];
  const put = ({ row, column }: Cell, content: Content) => {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = content;
  };
  for (const edit of edits) if (!isEmpty(contentOf(edit))) put(edit.cell, contentOf(edit));
  return rows;
}
