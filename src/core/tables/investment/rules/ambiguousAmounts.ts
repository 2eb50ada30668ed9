import { ambiguousFigures } from "../../sums/ambiguousFigures";
import { investmentRule } from "./rule";

/** A text that can be two amounts, where nothing decides which. */
export const ambiguousAmounts = investmentRule({
  says: ["ambiguous-number"],
  severity: "warning",
  fix: "none",
  find({ sheet, reader, columns, lines }) {
    return ambiguousFigures({
      sheet,
      reader,
      rows: lines.map(({ row }) => row),
      columns: columns.map(({ column }) => column),
    });
  },
});
