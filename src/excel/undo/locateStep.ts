import type { Cell } from "../../core/grid/address";
import type { Area } from "../../core/grid/area";
import type { Stays } from "../../workbook";
import type { Targeted } from "../cells/blocks";
import { isEmpty } from "../cells/content";
import { reading, type Host } from "../host";
import type { Change, Step } from "../journal/journal";
import { stepSheets } from "../journal/journalSheets";
import { readWorkbook } from "../read/readWorkbook";
import { lookAt, type Target } from "../cells/targets";
import { wayBack, type WayBack } from "./wayBack";
import { Whereabouts } from "../lines/whereabouts";

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

/** Where a cell of a step is by now, or why it is not found; `was` is where it was. */
export type Placed = { readonly sheetName: string | null; readonly was: Cell } & (
  Targeted | { readonly reason: Stays }
);

/** Where each cell of a step is by now, whatever it holds. */
export async function placesOf(host: Host, step: Step): Promise<readonly Placed[]> {
  const { places } = await find(host, step);
  return places.map(({ change, ...place }) => ({ ...place, was: change.cell }));
}

/** Reads the sheets of a step and finds its cells on them. */
export async function locateStep(host: Host, step: Step): Promise<Standing> {
  const { places, where } = await find(host, step);
  const located = places.flatMap((place): Located[] => {
    return "cell" in place && place.sheetName !== null ? [{ ...place, sheetName: place.sheetName }] : [];
  });
  const missing = places.flatMap((place) => ("reason" in place ? [place] : []));
  const targets = await reading(host, (context) => lookAt(context, located, fieldOf));
  const found = targets.map((target) => {
    const back = target.isCovered ? ("changed" as const) : wayBack(target.item.change, target.image, where);
    return { target, back };
  });
  return { found: step.traces ? found : asOne(found), missing };
}

type Place = { readonly change: Change; readonly sheetName: string | null } & (Targeted | { readonly reason: Stays });

async function find(host: Host, step: Step): Promise<{ places: readonly Place[]; where: Whereabouts }> {
  const meant = [...step.changes, ...(step.traces ?? [])];
  const isMeant = (id: string, name: string) =>
    meant.some(({ sheetId, sheetName }) => sheetId === id || sheetName === name);
  const snapshot = await readWorkbook(host, undefined, isMeant);
  const sheets = stepSheets(step, snapshot);
  const names = new Map([...sheets].map(([id, { name }]) => [id, name]));
  const where = new Whereabouts(step, names, snapshot);
  const places = step.changes.map((change): Place => {
    const sheet = sheets.get(change.sheetId);
    const cell = step.traces ? where.cell(change) : change.cell;
    if (!sheet) return { change, sheetName: null, reason: "gone" };
    if (typeof cell === "string") return { change, sheetName: sheet.name, reason: cell };
    return { change, sheetId: sheet.id, sheetName: sheet.name, cell };
  });
  return { places, where };
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
