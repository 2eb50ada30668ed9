import type { Edit } from "../edits/edit";
import { editOf } from "./change";
import type { NextQuarter } from "./nextQuarter";

/** A copy of a sheet, and what is written on it then. */
export interface Copy {
  readonly of: string;
  readonly name: string;
  readonly edits: readonly Edit[];
}

/** The next quarter as copies beside the sheets of this one. */
export function copiesOf({ sheets }: NextQuarter): readonly Copy[] {
  return sheets.map(({ sheet, name, changes }) => ({
    of: sheet.name,
    name,
    edits: changes.map((change) => editOf(change, name)),
  }));
}
