import { textFigures } from "../../sums/textFigures";
import { permitRule } from "./rule";

/** Figures typed as text are passed over by Excel's SUM. A dash for zero does no harm. */
export const countsAsText = permitRule({
  says: ["numbers-as-text"],
  severity: "info",
  fix: "none",
  find({ sheet, reader, header, lines }) {
    return textFigures({
      sheet,
      reader,
      rows: lines.map(({ row }) => row),
      columns: header.spans.map(({ column }) => column),
    });
  },
});
