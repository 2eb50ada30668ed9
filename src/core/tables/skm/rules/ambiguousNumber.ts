import { skmRelations } from "../summary/relations";
import { surveyRule } from "./rule";

/** A figure written so that it may be two numbers, where nothing on the sheet decides: it is not judged, but said. */
export const ambiguousNumber = surveyRule({
  says: ["ambiguous-number"],
  severity: "warning",
  fix: "none",
  ground: "reading",
  find: ({ matrix, reader, method }) =>
    skmRelations(matrix, method).flatMap(({ target, part }) => {
      const reading = part ? null : reader.ambiguous(target);
      if (!reading) return [];
      const text = matrix.sheet.text(target.row, target.column);
      const message = {
        key: "ambiguous-number",
        text,
        grouped: reading.grouped.value,
        decimal: reading.decimal.value,
      } as const;
      return [{ cell: target, actual: text, message }];
    }),
});
