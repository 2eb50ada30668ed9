import type { IkmDone } from "../../commands/hitungIkm";
import type { Edit } from "../../core/edits/edit";
import type { Refused } from "../../core/edits/refusal";
import type { TextPlan } from "../deeds/textPlan";
import type { Term } from "../../core/nextQuarter/term";
import type {
  AddedCopies,
  AddedSheet,
  Answer,
  Applied,
  ChartWords,
  Charted,
  Marked,
  Obstacle,
  Place,
  Undone,
} from "../../workbook";

/** What the last piece of work came to. `null` where there was nothing to do it on. */
export type Outcome =
  | { readonly kind: "ikm"; readonly done: IkmDone | null }
  /** The workbook was looked at again after it, or that was hindered. */
  | { readonly kind: "applied"; readonly applied: Applied; readonly isCheckedAnew: boolean }
  | { readonly kind: "charted"; readonly charted: Charted; readonly words: ChartWords }
  | { readonly kind: "sheet-added"; readonly added: AddedSheet }
  /** What a check found was written on a sheet, unless some of its cells could not be written. */
  | { readonly kind: "proved"; readonly sheet: string; readonly isNew: boolean; readonly refused: readonly Refused[] }
  /** There was nothing yet that a proof could be of. */
  | { readonly kind: "nothing-proved" }
  /** The sheet that it was written on before has been changed since; whether a new one is made, the person has to say. */
  | { readonly kind: "proof-changed"; readonly sheet: string }
  | { readonly kind: "copies-added"; readonly added: AddedCopies; readonly term: Term }
  /** A text was written into the cell that the person had selected, or was not. */
  | { readonly kind: "text-written"; readonly edit: Edit; readonly applied: Applied }
  /** That cell holds something; whether it is replaced, the person has to say. */
  | { readonly kind: "text-replaces"; readonly plan: TextPlan }
  | { readonly kind: "marked"; readonly marked: Marked }
  /** So many cells are no longer marked; those on protected sheets still are. */
  | { readonly kind: "unmarked"; readonly cells: number; readonly locked: readonly Place[] }
  | { readonly kind: "undone"; readonly undone: Undone | null }
  /** Copies that somebody had written on were deleted all the same, but for those that are read elsewhere. */
  | { readonly kind: "copies-removed"; readonly removed: readonly string[]; readonly stay: readonly string[] }
  /** There is no step of this pane's own; whether another's is taken back, the person has to say. */
  | { readonly kind: "others-step" }
  | { readonly kind: "forgotten" }
  | { readonly kind: "obstacle"; readonly obstacle: Obstacle; readonly detail: string }
  /** The program itself has failed. */
  | { readonly kind: "fault"; readonly detail: string };

/** What came of a request: what it is held to be where it was done, or what hindered it. */
export function outcomeOf<T>(answer: Answer<T>, of: (value: T) => Outcome): Outcome {
  return answer.ok ? of(answer.value) : met(answer);
}

export function met({ obstacle, detail }: Extract<Answer<unknown>, { ok: false }>): Outcome {
  return { kind: "obstacle", obstacle, detail };
}

/** The copies that an undo has left and that may be deleted all the same; whether they are, the person has to say. */
export function removableOf(outcome: Outcome): readonly { readonly id: string; readonly name: string }[] {
  const sheets = outcome.kind === "undone" ? (outcome.undone?.sheets ?? []) : [];
  return sheets.flatMap(({ id, name }) => (id === undefined ? [] : [{ id, name }]));
}
