import type { Finding } from "../../../findings/finding";
import { textFigures } from "../../sums/textFigures";
import type { Recap } from "../recap";

/** Figures typed as text are passed over by Excel's SUM. A dash for zero does no harm. */
export function figuresAsText({ sheet, reader, columns, lines }: Recap): readonly Finding[] {
  return textFigures({
    sheet,
    reader,
    rows: lines.map(({ row }) => row),
    columns: columns.map(({ column }) => column),
  });
}
