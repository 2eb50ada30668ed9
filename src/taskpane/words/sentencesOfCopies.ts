import { cellList } from "../../text/cellList";
import type { Texts } from "../../text/texts";
import type { UndoneSheet } from "../../workbook";
import { grouped } from "../../text/grouped";
import type { Outcome } from "../session/outcome";
import type { Said } from "./said";

/** What is said of copies of sheets that were added. */
export function sayCopies({ added, term }: Extract<Outcome, { kind: "copies-added" }>, texts: Texts): Said {
  const { nextQuarter: say } = texts;
  const made = say.made(added.names.join(", "), say.term(term));
  if (added.otherwise.length === 0) return { tone: "success", sentences: [made] };
  return { tone: "warning", sentences: [made, say.otherwise(cellList(added.otherwise, texts.undo.deletedSheet))] };
}

/** Of copies that were taken back, or stay. */
export function sayUndoneCopies(sheets: readonly UndoneSheet[], texts: Texts): Said {
  const kinds = grouped(sheets, ({ became }) => became);
  const isDone = kinds.every(([became]) => became === "removed");
  const removable = sheets.filter(({ id }) => id !== undefined).map(({ name }) => name);
  return {
    tone: isDone ? "success" : "warning",
    sentences: [
      ...kinds.map(([became, own]) => texts.nextQuarter.undone[became](own.map(({ name }) => name).join(", "))),
      ...(removable.length === 0 ? [] : [texts.copies.asks(removable.join(", "))]),
    ],
  };
}

/** Of copies that were deleted although somebody had written on them. */
export function sayRemoved({ removed, stay }: Extract<Outcome, { kind: "copies-removed" }>, { copies }: Texts): Said {
  return {
    tone: stay.length === 0 ? "success" : "warning",
    sentences: [
      ...(removed.length === 0 ? [] : [copies.removed(removed.join(", "))]),
      ...(stay.length === 0 ? [] : [copies.stay(stay.join(", "))]),
    ],
  };
}
