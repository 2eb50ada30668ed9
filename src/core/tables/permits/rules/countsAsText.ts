import type { Finding } from "../../../findings/finding";
import { textFigures } from "../../sums/textFigures";
import type { PermitTable } from "../permitTable";

/** Figures typed as text are passed over by Excel's SUM. A dash for zero does no harm. */
export function countsAsText({ sheet, reader, header, lines }: PermitTable): readonly Finding[] {
  return textFigures({
    sheet,
    reader,
    rows: lines.map(({ row }) => row),
    columns: header.spans.map(({ column }) => column),
  });
}
