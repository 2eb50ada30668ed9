import { cellName } from "../../core/grid/address";
import { fileTextsOf } from "../../text/files/fileTexts";
import type { FaultName, SimulatorTexts } from "../../text/simulator/texts";
import { simulatorTextsOf } from "../../text/simulator/simulatorTexts";
import { textsOf } from "../../text/speak";
import type { Language } from "../../text/texts";
import type { WorkbookProblem } from "../../xlsx/package/problem";
import type { FormulaError } from "../customFunctions";
import type { Saved } from "../book/saveBook";

/** What the page has to tell of the last thing that was done or happened. */
export type Notice =
  | { readonly kind: "opening" | "sampleMissing" }
  | { readonly kind: "opened"; readonly file: string }
  | { readonly kind: "problem"; readonly file: string; readonly problem: WorkbookProblem | "not-readable" }
  | { readonly kind: "saved"; readonly file: string; readonly saved: Saved }
  | { readonly kind: "fault"; readonly fault: FaultName }
  | { readonly kind: "commandFailed"; readonly detail: string }
  | { readonly kind: "formulaError"; readonly error: FormulaError };

/** More refused cells than this are only counted. */
const MOST_NAMED = 5;

/** The sentences of a notice, and whether something went wrong. */
export function say(notice: Notice, language: Language): { readonly isBad: boolean; readonly sentences: string[] } {
  const texts = simulatorTextsOf(language);
  switch (notice.kind) {
    case "opening":
      return { isBad: false, sentences: [texts.opening] };
    case "sampleMissing":
      return { isBad: true, sentences: [texts.sampleMissing] };
    case "opened":
      return { isBad: false, sentences: [texts.opened(notice.file)] };
    case "problem":
      return { isBad: true, sentences: [fileTextsOf(language).problems[notice.problem](notice.file)] };
    case "fault":
      return { isBad: true, sentences: [texts.faults.happened(texts.faults.names[notice.fault])] };
    case "commandFailed":
      return { isBad: true, sentences: [texts.commandFailed(notice.detail)] };
    case "formulaError": {
      const { cell, code, message } = notice.error;
      return { isBad: true, sentences: [texts.formulaError(cellName(cell), code), message] };
    }
    case "saved": {
      const { file, saved } = notice;
      const left = whatWasLeft(saved, texts, language);
      const done = saved.isSame ? texts.savedSame(file) : texts.saved(file, saved.made.length);
      return { isBad: left.length > 0, sentences: [done, ...left] };
    }
  }
}

function whatWasLeft({ refused, notSaved }: Saved, texts: SimulatorTexts, language: Language): string[] {
  const reasons = textsOf(language).refused;
  const more = refused.length - MOST_NAMED;
  return [
    ...refused.slice(0, MOST_NAMED).map(({ edit, reason }) => reasons[reason](`${edit.sheet}!${cellName(edit.cell)}`)),
    ...(more > 0 ? [texts.moreRefused(more)] : []),
    ...notSaved.map(({ what, sheet }) => texts.notSaved[what](sheet)),
  ];
}
