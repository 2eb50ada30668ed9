import type { Edit } from "../../core/edits/edit";
import { withTheirGroups, type EditGroup } from "../../core/edits/group";
import type { Refusal, Refused } from "../../core/edits/refusal";
import type { Cell } from "../../core/grid/address";
import type { Area } from "../../core/grid/area";
import type { Applied, Plan } from "../../workbook";
import { outdatedGroups } from "./basis";
import { loadCellLooks, type CellLook } from "../cells/cellLooks";
import { contentOf, isEmpty, needsFormat, sameContent, seenContent, type Content } from "../cells/content";
import { reading, type Host } from "../host";
import { loadLikes, type Likes } from "./likes";
import { mergeField } from "../read/mergeField";
import { InPlace } from "./inPlace";
import { readsRenamed, sheetsRead } from "./namesRead";
import { loadSheetNames } from "../sheetNames";
import { loadSteps, type Steps } from "../journal/steps";
import { lookAt, type Target } from "../cells/targets";

/** An edit with the place it goes to and what the plan saw there. */
export interface Planned {
  readonly edit: Edit;
  readonly sheetId: string;
  readonly cell: Cell;
  readonly content: Content;
  readonly seen: Content;
  /** Where a merged area may begin that covers the cell; null where none can. */
  readonly field: Area | null;
}

/** What can be written and what not, found out right before the writing; and the steps that are kept by then. */
export interface Examined {
  readonly ready: readonly Target<Planned>[];
  readonly refused: Applied["refused"];
  readonly steps: Steps;
  readonly likes: Likes;
  /** How the cells look that are to be dressed. */
  readonly looks: ReadonlyMap<Planned, CellLook>;
}

/** Looks at the cells of a plan once more. */
export function examine(host: Host, plan: Plan): Promise<Examined> {
  const { groups = [] } = plan;
  const planned = plan.edits.map((edit) => plannedEdit(edit, plan));
  const inPlace = new InPlace(planned, plan.seen);
  return reading(host, async (context) => {
    const steps = loadSteps(context);
    const names = loadSheetNames(context, [
      ...planned.map(({ sheetId }) => sheetId),
      ...basisSheets(plan),
      ...inPlace.sheetIds,
      ...plan.edits.flatMap((edit) => [...sheetsRead(edit, plan.seen).keys()]),
    ]);
    await context.sync();
    const namesNow = names();
    const there = new Set(namesNow.keys());
    const present = planned.filter(({ sheetId }) => there.has(sheetId));
    const gone = planned.filter(({ sheetId }) => !there.has(sheetId));
    const likes = loadLikes(context, present);
    const looks = loadCellLooks(context, present.filter(isDressed), ({ edit }) => edit.dress?.width !== undefined);
    const isInPlace = await inPlace.load(context, there);
    const staleName = ({ item: { edit } }: Target<Planned>): Refusal | null =>
      readsRenamed(edit, plan.seen, namesNow) ? "renamed" : null;
    const looked = await lookAt(context, present, ({ field }) => field);
    const judged = looked.map((target) => ({ target, reason: refusalOf(target, plan) ?? staleName(target) }));
    const own: readonly Refused[] = [
      ...gone.map(({ edit }) => ({ edit, reason: "gone" as const })),
      ...judged.flatMap(({ target, reason }) => (reason === null ? [] : { edit: target.item.edit, reason })),
    ];
    const outdated = await outdatedGroups(context, groups, plan.seen, there);
    const told = [...own, ...outdatedEdits(outdated, own)];
    const toldEdits = new Set(told.map(({ edit }) => edit));
    const moved = present.filter((one) => !toldEdits.has(one.edit) && !isInPlace(one));
    const refused = withTheirGroups(
      [...told, ...moved.map(({ edit }) => ({ edit, reason: "changed" as const }))],
      groups,
    );
    const left = new Set(refused.map(({ edit }) => edit));
    return {
      ready: judged.filter(({ target }) => !left.has(target.item.edit)).map(({ target }) => target),
      refused,
      steps: steps(),
      likes,
      looks: looks(),
    };
  });
}

function isDressed({ edit }: Planned): boolean {
  return edit.dress !== undefined;
}

function plannedEdit(edit: Edit, { seen }: Plan): Planned {
  const sheet = seen.workbook.sheets.find(({ name }) => name === edit.sheet);
  const sheetId = seen.sheetIds.get(edit.sheet);
  if (!sheet || sheetId === undefined) throw new Error(`The plan names a sheet "${edit.sheet}" that it has not seen.`);
  const { cell } = edit;
  const content = contentOf(edit);
  return { edit, sheetId, cell, content, seen: seenContent(sheet, cell), field: mergeField(sheet, cell) };
}

/** Of an edit whose own cell speaks against it, that is told; and then of the rest that it belongs with that one. */
function outdatedEdits(outdated: readonly EditGroup[], own: readonly Refused[]): readonly Refused[] {
  const refused = new Set(own.map(({ edit }) => edit));
  const intact = outdated.filter(({ edits }) => !edits.some((edit) => refused.has(edit)));
  return intact.flatMap(({ edits }) => edits.map((edit) => ({ edit, reason: "outdated" as const })));
}

function basisSheets({ groups = [], seen }: Plan): readonly string[] {
  return groups.flatMap(({ basis }) => basis.flatMap(({ sheet }) => seen.sheetIds.get(sheet) ?? []));
}

function refusalOf(target: Target<Planned>, { mayReplace }: Plan): Refusal | null {
  const { item, image } = target;
  if (target.isArray) return "shared-formula";
  if (target.isCovered) return "covered";
  if (target.isLocked || (target.keepsFormat && needsFormat(item.content, image.format))) return "protected";
  if (!sameContent(image.content, item.seen)) return "changed";
  if (target.isInTable && "formula" in image.content) return "table";
  return isEmpty(image.content) || mayReplace ? null : "filled";
}
