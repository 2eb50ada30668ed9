import type { IkmDone } from "../commands/hitungIkm";
import { shownNumber, type Shown } from "../core/findings/shown";
import { cellName } from "../core/grid/address";
import type { CellValue } from "../core/grid/sheet";
import { exact } from "../core/numbers/exact";
import { writeShown } from "../text/speak";
import type { Texts } from "../text/texts";
import type { Applied, Place, Undone } from "../workbook";
import { shownValue } from "./changes";
import type { Outcome } from "./session";

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
    case "applied":
      return sayApplied(outcome.applied, texts);
    case "undone":
      return outcome.undone ? sayUndone(outcome.undone, texts) : { tone: "info", sentences: [texts.undo.nothing] };
  }
}

function sayIkm(done: IkmDone, texts: Texts): Said {
  const { applied, sheet, cell, findings, unread } = done;
  const ikm = writeShown(shownIkm(done.ikm), texts);
  const at = cell ? `${sheet}!${cellName(cell)}` : sheet;
  const count = applied.made.length;
  return said([
    count > 0 ? texts.ikm.filled(count, ikm, at) : texts.ikm.nothingBlank(ikm, at),
    ...(findings === 0 ? [] : [texts.ikm.findings(findings)]),
    ...doubts(applied, texts),
    ...(unread.length === 0 ? [] : [texts.ikm.unread(unread.join(", "))]),
  ]);
}

function sayApplied(applied: Applied, texts: Texts): Said {
  return said([texts.pane.applied(applied.made.length), ...doubts(applied, texts)]);
}

/** A single sentence says that all went well; each further one is worth a look. */
function said(sentences: readonly string[]): Said {
  return { tone: sentences.length === 1 ? "success" : "warning", sentences };
}

/** What did not go as planned: cells that show something else, cells that were left, a stop halfway. */
function doubts({ made, refused, stopped }: Applied, texts: Texts): readonly string[] {
  const otherwise = made
    .filter(({ asPlanned }) => !asPlanned)
    .map(({ edit }) => `${edit.sheet}!${cellName(edit.cell)}`);
  return [
    ...(stopped === null ? [] : [texts.ikm.stopped]),
    ...(otherwise.length === 0 ? [] : [texts.ikm.otherwise(otherwise.join(", "))]),
    ...refused.map(({ edit, reason }) => texts.refused[reason](`${edit.sheet}!${cellName(edit.cell)}`)),
  ];
}

function sayUndone({ restored, left }: Undone, texts: Texts): Said {
  const sentences = [texts.undo.restored(restored.length)];
  if (left.length === 0) return { tone: "success", sentences };
  return {
    tone: "warning",
    sentences: [...sentences, texts.undo.left(left.map((place) => placeName(place, texts)).join(", "))],
  };
}

function placeName({ sheet, cell }: Place, texts: Texts): string {
  return `${sheet ?? texts.undo.deletedSheet}!${cellName(cell)}`;
}

/** An IKM with two decimals at least, as it is published. */
function shownIkm(value: CellValue): Shown {
  return typeof value === "number" ? shownNumber(exact(value), 2) : shownValue(value);
}
