import type { Rule } from "../../rules/rule";
import { figuresAsText } from "../sums/figureRules";
import type { TotalsTable } from "./totalsTable";

/** Every rule of tables with totals that is not arithmetic. */
export const totalsRules: readonly Rule<TotalsTable>[] = [
  figuresAsText(({ block: { sheet }, reader, lines, columns }) => ({
    sheet,
    reader,
    rows: lines.map(({ row }) => row),
    columns: columns.map(({ column }) => column),
  })),
];
