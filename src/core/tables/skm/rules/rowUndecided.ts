import { note } from "../../../findings/note";
import type { SurveyRule } from "./rule";

/** A blank row that may wait for the IKM or for an index of each unsur, and so is not filled. */
export const rowUndecided: SurveyRule = ({ matrix: { sheet, columns, unclearRows } }) =>
  unclearRows.map(({ row, label }) => {
    const cell = { row, column: columns.left };
    return note({ severity: "warning", sheet: sheet.name, cell, message: { key: "row-undecided", label } });
  });
