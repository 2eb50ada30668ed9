import type { Edit } from "../core/edits/edit";
import type { Refusal } from "../core/edits/refusal";
import type { Cell } from "../core/grid/address";
import type { Applied, Plan } from "../workbook";
import { contentOf, isEmpty, sameContent, seenContent, type Content } from "./content";
import { reading, type Host } from "./host";
import { loadSheetNames } from "./sheetNames";
import { loadSteps, type Steps } from "./steps";
import { lookAt, type Target } from "./targets";

/** An edit with the place it goes to and what the plan saw there. */
export interface Planned {
  readonly edit: Edit;
  readonly sheetId: string;
  readonly cell: Cell;
  readonly content: Content;
  readonly seen: Content;
}

/** What can be written and what not, found out right before the writing; and the steps that are kept by then. */
export interface Examined {
  readonly ready: readonly Target<Planned>[];
  readonly refused: Applied["refused"];
  readonly steps: Steps;
}

/** Looks at the cells of a plan once more. */
export function examine(host: Host, plan: Plan): Promise<Examined> {
  const planned = plan.edits.map((edit) => plannedEdit(edit, plan));
  return reading(host, async (context) => {
    const steps = loadSteps(context);
    const names = loadSheetNames(
      context,
      planned.map(({ sheetId }) => sheetId),
    );
    await context.sync();
    const present = planned.filter(({ sheetId }) => names().has(sheetId));
    const gone = planned.filter(({ sheetId }) => !names().has(sheetId));
    const judged = (await lookAt(context, present)).map((target) => ({ target, reason: refusalOf(target, plan) }));
    return {
      ready: judged.filter(({ reason }) => reason === null).map(({ target }) => target),
      refused: [
        ...gone.map(({ edit }) => ({ edit, reason: "gone" as const })),
        ...judged.flatMap(({ target, reason }) => (reason === null ? [] : { edit: target.item.edit, reason })),
      ],
      steps: steps(),
    };
  });
}

function plannedEdit(edit: Edit, { seen }: Plan): Planned {
  const sheet = seen.workbook.sheets.find(({ name }) => name === edit.sheet);
  const sheetId = seen.sheetIds.get(edit.sheet);
  if (!sheet || sheetId === undefined) throw new Error(`The plan names a sheet "${edit.sheet}" that it has not seen.`);
  const { cell } = edit;
  return { edit, sheetId, cell, content: contentOf(edit), seen: seenContent(sheet, cell) };
}

function refusalOf({ item, image, isCovered, isLocked }: Target<Planned>, { mayReplace }: Plan): Refusal | null {
  if (isCovered) return "covered";
  if (isLocked) return "protected";
  if (!sameContent(image.content, item.seen)) return "changed";
  return isEmpty(image.content) || mayReplace ? null : "filled";
}
