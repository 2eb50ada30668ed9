import type { IkmDone } from "../../commands/hitungIkm";
import type { WrongIkm } from "../../commands/wrongIkm";
import { saysAnything, type Edit } from "../../core/edits/edit";
import type { Refusal } from "../../core/edits/refusal";
import { isFine } from "../../core/findings/counts";
import { shownNumber, type Shown } from "../../core/findings/shown";
import { cellName, type Cell } from "../../core/grid/address";
import type { CellValue } from "../../core/grid/sheet";
import { exact } from "../../core/numbers/exact";
import { cellList } from "../../text/cellList";
import { writeCounts } from "../../text/counts";
import { grouped } from "../../text/grouped";
import { figureName, writeShown } from "../../text/speak";
import type { Texts } from "../../text/texts";
import type { AddedSheet, Applied, Marked, Obstacle, Place, Undone } from "../../workbook";
import { shownValue } from "../list/changes";
import { said, type Said } from "./said";
import { shortened } from "./shortened";
import { sayCopies, sayRemoved, sayUndoneCopies } from "./sentencesOfCopies";
import type { Outcome } from "../session/outcome";

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
      return sayApplied(outcome, texts);
    case "charted":
      return sayCharted(outcome, texts);
    case "sheet-added":
      return saySheet(outcome.added, texts);
    case "proved":
      return sayProved(outcome, texts);
    case "nothing-proved":
      return { tone: "info", sentences: [texts.proof.nothing] };
    case "proof-changed":
      return { tone: "info", sentences: [texts.proof.changed(outcome.sheet)] };
    case "copies-added":
      return sayCopies(outcome, texts);
    case "copies-removed":
      return sayRemoved(outcome, texts);
    case "text-written":
      return sayText(outcome, texts);
    case "text-replaces": {
      const { edit, before } = outcome.plan;
      return {
        tone: "info",
        sentences: [texts.narrative.replaces(placeName(edit), shortened(writeShown(shownValue(before), texts)))],
      };
    }
    case "marked":
      return sayMarked(outcome.marked, texts);
    case "unmarked":
      return sayUnmarked(outcome, texts);
    case "undone":
      return outcome.undone ? sayUndone(outcome.undone, texts) : { tone: "info", sentences: [texts.undo.nothing] };
    case "others-step":
      return { tone: "info", sentences: [texts.undo.others] };
    case "forgotten":
      return { tone: "success", sentences: [texts.settings.forgotten] };
  }
}

function sayIkm(done: IkmDone, texts: Texts): Said {
  const { applied, sheet, cell, notShown, counts, unread } = done;
  if (done.unconfirmed) return { tone: "warning", sentences: [texts.ikm.unconfirmed(sheet)] };
  const at = cell ? `${sheet}!${cellName(cell)}` : sheet;
  return said([
    ...stoppedHalfway(applied.stopped, texts),
    whatWasFilled(done, at, texts),
    ...(notShown === null ? [] : [`${texts.ikm.notShown(at)} ${why(notShown, texts)}`]),
    ...(done.wrong && cell ? [because(done.wrong, cell, texts)] : []),
    ...(isFine(counts) ? [] : [texts.ikm.findings(writeCounts(counts, texts))]),
    ...doubts(applied, texts, texts.pane.checkFirst),
    ...(unread.length === 0 ? [] : [texts.ikm.unread(unread.join(", "))]),
  ]);
}

function sayApplied({ applied, isCheckedAnew }: Extract<Outcome, { kind: "applied" }>, texts: Texts): Said {
  const { made, stopped } = applied;
  const after = isCheckedAnew ? texts.pane.checkedAnew : texts.pane.checkFirst;
  return said([
    ...stoppedHalfway(stopped, texts),
    texts.pane.applied(made.filter(({ edit }) => saysAnything(edit)).length),
    ...doubts(applied, texts, after),
  ]);
}

function stoppedHalfway(stopped: Obstacle | null, texts: Texts): readonly string[] {
  return stopped === null ? [] : [`${texts.ikm.stopped} ${why(stopped, texts)}`];
}

/** Who checks again is told of these as they are now. */
const CHANGED: ReadonlySet<Refusal> = new Set(["changed", "outdated", "renamed"]);

/** What did not go as planned: cells that show something else, and cells that were left; what is `next` where they changed. */
function doubts(applied: Applied, texts: Texts, next: string): readonly string[] {
  const hasChanged = applied.refused.some(({ reason }) => CHANGED.has(reason));
  const sayOtherwise = applied.isManual ? texts.ikm.notComputed : texts.ikm.otherwise;
  const otherwise = applied.made.filter(({ asPlanned }) => !asPlanned).map(({ edit }) => edit);
  const fixed = applied.made.filter(({ isFixed }) => isFixed).map(({ edit }) => edit);
  const of = (places: readonly Place[], say: (cells: string) => string) =>
    places.length === 0 ? [] : [say(names(places, texts))];
  return [
    ...of(otherwise, sayOtherwise),
    ...of(fixed, texts.ikm.fixed),
    ...of(applied.spread, texts.ikm.spread),
    ...refusals(applied, texts),
    ...(hasChanged ? [next] : []),
  ];
}

/** How many cells were filled, and the IKM where the table has a place for it. */
function whatWasFilled({ applied, cell, sheet, ...done }: IkmDone, at: string, texts: Texts): string {
  const { made, refused } = applied;
  const { ikm } = texts;
  if (made.length === 0 && refused.length > 0) return ikm.nothingFilled;
  if (!cell) {
    const filled = made.length > 0 ? ikm.filledWithout(made.length, sheet) : ikm.nothingBlankWithout(sheet);
    return `${filled} ${done.computed ? ikm.computed(writeShown({ number: done.computed, decimals: 2 }, texts)) : ikm.noPlace}`;
  }
  const stands = writeShown(shownIkm(done.ikm), texts);
  const shown = done.wrong ? ikm.wrong(stands, writeShown(done.wrong.expected, texts)) : stands;
  return made.length > 0 ? ikm.filled(made.length, shown, at) : ikm.nothingBlank(shown, at);
}

/** More causes than this are counted, not named. */
const MOST_NAMED = 3;

/** An IKM that rests on right figures is wrong itself: there it is put right. */
function because({ causes }: WrongIkm, ikm: Cell, texts: Texts): string {
  if (causes.length === 0) return texts.ikm.putRight(cellName(ikm));
  const listed = (names: readonly string[]) => {
    const named = names.slice(0, MOST_NAMED).join(", ");
    return names.length > MOST_NAMED ? texts.ikm.others(named, names.length - MOST_NAMED) : named;
  };
  const figures = causes.map(({ cell, figure }) => figureName(cell, figure, texts));
  const cells = causes.map(({ cell }) => cellName(cell));
  return `${texts.ikm.because(listed(figures))} ${texts.ikm.putRight(listed(cells))}`;
}

function sayCharted({ charted, words }: Extract<Outcome, { kind: "charted" }>, { charts }: Texts): Said {
  const { isNew, sheet, hasAltText } = charted;
  const done = isNew ? charts.made(words.title, sheet) : charts.updated(words.title, sheet);
  return said([done, ...(hasAltText ? [] : [charts.noAltText(words.altText)])]);
}

function sayText({ edit, applied }: Extract<Outcome, { kind: "text-written" }>, texts: Texts): Said {
  const written = applied.made.length > 0 ? [texts.narrative.written(placeName(edit))] : [];
  const said = [...written, ...doubts(applied, texts, texts.pane.checkFirst)];
  return { tone: written.length === said.length ? "success" : "warning", sentences: said };
}

function placeName({ sheet, cell }: Pick<Edit, "sheet" | "cell">): string {
  return `${sheet}!${cellName(cell)}`;
}

function saySheet({ name, otherwise }: AddedSheet, texts: Texts): Said {
  const cells = otherwise.map((cell) => ({ sheet: name, cell }));
  return said([
    texts.followUp.made(name),
    ...(cells.length === 0 ? [] : [texts.followUp.otherwise(names(cells, texts))]),
  ]);
}

function sayMarked({ marked, left, locked }: Marked, { marks }: Texts): Said {
  const others = [...(locked === 0 ? [] : [marks.locked(locked)]), ...(left === 0 ? [] : [marks.left(left)])];
  return said([marks.marked(marked), ...others]);
}

function sayUnmarked({ cells, locked }: Extract<Outcome, { kind: "unmarked" }>, texts: Texts): Said {
  const { marks } = texts;
  return said([marks.unmarked(cells), ...(locked.length === 0 ? [] : [marks.stillMarked(names(locked, texts))])]);
}

function sayUndone({ restored, left, stopped, chart, sheet, sheets, marks }: Undone, texts: Texts): Said {
  if (sheets) return sayUndoneCopies(sheets, texts);
  if (sheet) {
    const tone = sheet.became === "removed" ? "success" : "warning";
    return { tone, sentences: [texts.followUp.undone[sheet.became](sheet.name)] };
  }
  if (chart) {
    const isDone = chart.became === "removed" || chart.became === "restored";
    return { tone: isDone ? "success" : "warning", sentences: [texts.charts.undone[chart.became](chart.title)] };
  }
  return said([
    marks === undefined ? texts.undo.restored(restored.length) : texts.marks.unmarked(marks),
    ...grouped(left, ({ reason }) => reason).map(([reason, own]) => texts.undo.left[reason](names(own, texts))),
    ...(stopped === null ? [] : [why(stopped, texts)]),
  ]);
}

function sayProved({ sheet, isNew, refused }: Extract<Outcome, { kind: "proved" }>, texts: Texts): Said {
  const { proof } = texts;
  if (isNew) return { tone: "success", sentences: [proof.made(sheet)] };
  if (refused.length === 0) return { tone: "success", sentences: [proof.updated(sheet)] };
  const reasons = refused.filter(({ reason }) => reason !== "together");
  return { tone: "error", sentences: [proof.notUpdated(sheet), ...refusals({ refused: reasons }, texts)] };
}

/** One sentence for each reason: a protected sheet may refuse forty cells. */
function refusals({ refused }: Pick<Applied, "refused">, texts: Texts): readonly string[] {
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
function shownIkm(value: CellValue): Shown {
  return typeof value === "number" ? shownNumber(exact(value), 2) : shownValue(value);
}
