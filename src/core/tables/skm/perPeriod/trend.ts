import { periodNamed } from "../../../dates/periodNamed";
import { yearAround } from "../../../titles/aroundTable";
import type { PeriodResults, ResultFigure } from "../../table";
import type { PeriodTable } from "./periodTable";

/** The IKM of each period and how many answered, which the survey of that period gives as well. */
export function trendOf(table: PeriodTable): readonly PeriodResults[] {
  const year = yearAround(table);
  const figure = (row: number, column: number, rule: string): ResultFigure => {
    return { cell: { row, column }, rules: [rule], of: null, isNamed: true, tells: true };
  };
  return table.lines.flatMap(({ row, label }) => {
    const period = periodNamed(label, year);
    if (!period) return [];
    const people = table.respondents === null ? [] : [figure(row, table.respondents, "skm-count")];
    return [{ period, figures: [...people, figure(row, table.ikm, "skm-ikm")] }];
  });
}
