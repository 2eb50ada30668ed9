import { ambiguousFigures } from "../../sums/ambiguousFigures";
import { permitRule } from "./rule";

/** A text that can be two numbers, where nothing decides which. */
export const ambiguousCounts = permitRule({
  says: ["ambiguous-number"],
  severity: "warning",
  fix: "none",
  find({ sheet, reader, header, lines }) {
    return ambiguousFigures({
      sheet,
      reader,
      rows: lines.map(({ row }) => row),
      columns: header.spans.map(({ column }) => column),
    });
  },
});
