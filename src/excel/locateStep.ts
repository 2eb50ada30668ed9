import type { Area } from "../core/grid/area";
import type { Stays } from "../workbook";
import type { Targeted } from "./blocks";
import { isEmpty } from "./content";
import { reading, type Host } from "./host";
import type { Change, Step } from "./journal";
import { stepSheets } from "./journalSheets";
import { readWorkbook } from "./readWorkbook";
import { lookAt, type Target } from "./targets";
import { wayBack, type WayBack } from "./wayBack";
import { Whereabouts } from "./whereabouts";

/** A cell that a step changed, where it is now. */
export interface Located extends Targeted {
  readonly change: Change;
  readonly sheetName: string;
}

/** The cells of a step as they are now: what each is to get back, and why the others are not found. */
export interface Standing {
  readonly found: readonly { readonly target: Target<Located>; readonly back: WayBack }[];
  /** With the present name of the sheet, where there still is one. */
  readonly missing: readonly { readonly change: Change; readonly sheetName: string | null; readonly reason: Stays }[];
}

/** Reads the sheets of a step and finds its cells on them. */
export async function locateStep(host: Host, step: Step): Promise<Standing> {
  const meant = [...step.changes, ...(step.traces ?? [])];
  const isMeant = (id: string, name: string) =>
    meant.some(({ sheetId, sheetName }) => sheetId === id || sheetName === name);
  const snapshot = await readWorkbook(host, undefined, isMeant);
  const sheets = stepSheets(step, snapshot);
  const names = new Map([...sheets].map(([id, { name }]) => [id, name]));
  const where = new Whereabouts(step, names, snapshot);
  const located: Located[] = [];
  const missing: { change: Change; sheetName: string | null; reason: Stays }[] = [];
  for (const change of step.changes) {
    const sheet = sheets.get(change.sheetId);
    const cell = step.traces ? where.cell(change) : change.cell;
    if (!sheet) missing.push({ change, sheetName: null, reason: "gone" });
    else if (typeof cell === "string") missing.push({ change, sheetName: sheet.name, reason: cell });
    else located.push({ change, sheetId: sheet.id, sheetName: sheet.name, cell });
  }
  const targets = await reading(host, (context) => lookAt(context, located, fieldOf));
  const found = targets.map((target) => {
    const back = target.isCovered ? ("changed" as const) : wayBack(target.item.change, target.image, where);
    return { target, back };
  });
  return { found: step.traces ? found : asOne(found), missing };
}

/** A cell that shall hold something, and does, is covered by none. */
function fieldOf({ change: { after }, cell: { row, column } }: Located): Area | null {
  return isEmpty(after.content) ? { top: 0, left: 0, bottom: row, right: column } : null;
}

/**
 * An earlier version kept nothing by which a cell could be found again. Its steps are taken back only where all of their
 * cells are as it left them: where one is not, rows may have come in or gone.
 */
function asOne(found: Standing["found"]): Standing["found"] {
  const isWhole = found.every(({ back }) => typeof back !== "string" || back === "already");
  return isWhole ? found : found.map(({ target, back }) => ({ target, back: back === "changed" ? back : "unsure" }));
}
