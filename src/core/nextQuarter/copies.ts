import type { Edit } from "../edits/edit";
import { editOf } from "./change";
import type { NextQuarter } from "./nextQuarter";
import { laterText } from "./words/later";

/** A copy of a sheet, and what is written on it then. */
export interface Copy {
  readonly of: string;
  readonly name: string;
  readonly edits: readonly Edit[];
}

/** What a text of the copies says that is in none of their cells. */
export function wordsOf({ from }: NextQuarter): (text: string) => string {
  return (text) => laterText(text, from, { isOwn: true });
}

/** The next quarter as copies beside the sheets of this one. */
export function copiesOf({ sheets }: NextQuarter): readonly Copy[] {
  return sheets.map(({ sheet, name, changes }) => ({
    of: sheet.name,
    name,
    edits: changes.map((change) => editOf(change, name)),
  }));
}
