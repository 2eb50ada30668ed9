import type { Outcome } from "../commands/session";
import type { IkmDone } from "../commands/hitungIkm";
import { shownNumber, type Shown } from "../core/findings/shown";
import { cellName } from "../core/grid/address";
import type { CellValue } from "../core/grid/sheet";
import { decimalsOf, exact } from "../core/numbers/exact";
import { writeShown } from "../text/speak";
import type { Texts } from "../text/texts";
import type { Applied, Obstacle, Place, Undone } from "../workbook";
import { cellList } from "./cellList";
import { grouped } from "./grouped";

/** How a message looks: done, worth a look, or not done. */
export type Tone = "success" | "warning" | "error" | "info";

export interface Said {
  readonly tone: Tone;
  readonly sentences: readonly string[];
}

/** What to tell the person of a piece of work that has ended. */
export function say(outcome: Outcome, texts: Texts): Said {
  switch (outcome.kind) {
    case "obstacle":
      return { tone: "error", sentences: [texts.obstacles[outcome.obstacle](outcome.detail)] };
    case "fault":
      return { tone: "error", sentences: [texts.pane.fault(outcome.detail)] };
    case "ikm":
      return outcome.done ? sayIkm(outcome.done, texts) : { tone: "info", sentences: [texts.ikm.noSurvey] };
    case "undone":
      return outcome.undone ? sayUndone(outcome.undone, texts) : { tone: "info", sentences: [texts.undo.nothing] };
  }
}

function sayIkm(done: IkmDone, texts: Texts): Said {
  const { applied, sheet, cell, notShown, findings, unread } = done;
  const { made, stopped } = applied;
  const ikm = writeShown(shownValue(done.ikm), texts);
  const at = cell ? `${sheet}!${cellName(cell)}` : sheet;
  const otherwise = made.filter(({ asPlanned }) => !asPlanned).map(({ edit }) => edit);
  const sentences = [
    ...(stopped === null ? [] : [`${texts.ikm.stopped} ${why(stopped, texts)}`]),
    made.length > 0 ? texts.ikm.filled(made.length, ikm, at) : nothingFilled(done, ikm, at, texts),
    ...(notShown === null ? [] : [`${texts.ikm.notShown(at)} ${why(notShown, texts)}`]),
    ...(findings === 0 ? [] : [texts.ikm.findings(findings)]),
    ...(otherwise.length === 0 ? [] : [texts.ikm.otherwise(names(otherwise, texts))]),
    ...refusals(applied, texts),
    ...(unread.length === 0 ? [] : [texts.ikm.unread(unread.join(", "))]),
  ];
  return { tone: sentences.length === 1 ? "success" : "warning", sentences };
}

/** There was nothing blank, or nothing that was blank could be filled. */
function nothingFilled({ applied }: IkmDone, ikm: string, at: string, texts: Texts): string {
  return applied.refused.length === 0 ? texts.ikm.nothingBlank(ikm, at) : texts.ikm.nothingFilled;
}

function sayUndone({ restored, left, stopped }: Undone, texts: Texts): Said {
  const sentences = [
    texts.undo.restored(restored.length),
    ...grouped(left, ({ reason }) => reason).map(([reason, own]) => texts.undo.left[reason](names(own, texts))),
    ...(stopped === null ? [] : [why(stopped, texts)]),
  ];
  return { tone: sentences.length === 1 ? "success" : "warning", sentences };
}

/** One sentence for each reason: a protected sheet may refuse forty cells. */
function refusals({ refused }: Applied, texts: Texts): readonly string[] {
  return grouped(refused, ({ reason }) => reason).map(([reason, own]) => {
    const places = own.map(({ edit }) => edit);
    return texts.refused[reason](names(places, texts));
  });
}

function names(places: readonly Place[], texts: Texts): string {
  return cellList(places, texts.undo.deletedSheet);
}

function why(obstacle: Obstacle, texts: Texts): string {
  return texts.obstacles[obstacle]("");
}

/** An IKM with two decimals at least, as it is published. */
function shownValue(value: CellValue): Shown {
  if (typeof value !== "number") return value === null ? null : String(value);
  return shownNumber(exact(value), Math.max(2, Math.min(4, decimalsOf(value))));
}
