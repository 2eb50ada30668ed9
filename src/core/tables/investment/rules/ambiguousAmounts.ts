import type { Finding } from "../../../findings/finding";
import { ambiguousFigures } from "../../sums/ambiguousFigures";
import type { Recap } from "../recap";

/** A text that can be two amounts, where nothing decides which. */
export function ambiguousAmounts({ sheet, reader, columns, lines }: Recap): readonly Finding[] {
  return ambiguousFigures({
    sheet,
    reader,
    rows: lines.map(({ row }) => row),
    columns: columns.map(({ column }) => column),
  });
}
