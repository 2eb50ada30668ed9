import type { Surroundings } from "./surroundings";
import type { Trial } from "./tryOut";
import type { UndoOutcome } from "./undoTrial";

/** Changes when the result has other members. */
const FORM = 1;

/** The result of a trial as a text that developers can read and programs compare; nothing personal is in it. */
export function resultText(surroundings: Surroundings, { outcomes, left }: Trial, undo: readonly UndoOutcome[] | null) {
  return JSON.stringify({ form: FORM, excel: surroundings, outcomes, undo, left }, null, 2);
}
