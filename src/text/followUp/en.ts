import { numberEn } from "../counted";
import type { FollowUpTexts } from "./texts";

/** The same in English. */
export const followUp: FollowUpTexts = {
  heading: "Make a follow-up plan",
  count: "How many unsur come first",
  make: "Write it on a new sheet",
  priorities: (taken, asked) =>
    taken > asked
      ? `${numberEn(taken)} unsur come first, as several are equal:`
      : taken === 1
        ? "The lowest unsur comes first:"
        : `The ${numberEn(taken)} lowest unsur come first:`,
  withheld: {
    wrong: "A figure of an unsur is wrong in this table. Put it right first, so that the right ones come first.",
    blank: "A figure of an unsur is still blank in this table. Fill it first.",
    equal: "All unsur have the same figure, so that none is the lowest.",
  },
  planned: (sheets) => `This workbook has a plan already, on: ${sheets}. A new one is written on a sheet of its own.`,
  made: (sheet) => `The plan was written on the sheet ${sheet}. Add what is to be done, when, and by whom.`,
  otherwise: (cells) => `These cells show something else than was written: ${cells}. Check them, or undo.`,
  undone: {
    removed: (sheet) => `The sheet ${sheet} was deleted again.`,
    changed: (sheet) => `The sheet ${sheet} was left, because it was changed or used since.`,
    gone: (sheet) => `The sheet ${sheet} is not to be found any more.`,
  },
};
