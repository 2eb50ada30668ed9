import type { Finding } from "../../../findings/finding";
import { ambiguousFigures } from "../../sums/ambiguousFigures";
import type { PermitTable } from "../permitTable";

/** A text that can be two numbers, where nothing decides which. */
export function ambiguousCounts({ sheet, reader, header, lines }: PermitTable): readonly Finding[] {
  return ambiguousFigures({
    sheet,
    reader,
    rows: lines.map(({ row }) => row),
    columns: header.spans.map(({ column }) => column),
  });
}
