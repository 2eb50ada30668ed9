import { rule, type Rule } from "../../rules/rule";
import { textFigures } from "../sums/textFigures";
import type { TotalsTable } from "./totalsTable";

/** Figures typed as text are passed over by Excel's SUM. A dash for zero does no harm. */
const figuresAsText = rule({
  says: ["numbers-as-text"],
  severity: "info",
  fix: "none",
  find: ({ block: { sheet }, reader, lines, columns }: TotalsTable) =>
    textFigures({
      sheet,
      reader,
      rows: lines.map(({ row }) => row),
      columns: columns.map(({ column }) => column),
    }),
});

/** Every rule of tables with totals that is not arithmetic. */
export const totalsRules: readonly Rule<TotalsTable>[] = [figuresAsText];
