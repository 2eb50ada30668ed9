import { textFigures } from "../../sums/textFigures";
import { investmentRule } from "./rule";

/** Figures typed as text are passed over by Excel's SUM. A dash for zero does no harm. */
export const figuresAsText = investmentRule({
  says: ["numbers-as-text"],
  severity: "info",
  fix: "none",
  find({ sheet, reader, columns, lines }) {
    return textFigures({
      sheet,
      reader,
      rows: lines.map(({ row }) => row),
      columns: columns.map(({ column }) => column),
    });
  },
});
