import { periodNamed } from "../../../dates/periodNamed";
import { yearAround } from "../../../titles/aroundTable";
import type { PeriodResults, ResultFigure, ServiceResults } from "../../table";
import type { PeriodRow, PeriodTable } from "./periodTable";

/** The IKM of each period and how many answered, which the survey of that period gives as well. */
export function trendOf(table: PeriodTable): readonly PeriodResults[] {
  const year = yearAround(table);
  return table.lines.flatMap((line) => {
    const period = periodNamed(line.label, year);
    return period ? [{ period, figures: figuresOf(table, line) }] : [];
  });
}

/** The same of each service or unit, whose survey is called as it is. */
export function servicesOf(table: PeriodTable): readonly ServiceResults[] {
  const services = table.lines.filter(({ label }) => periodNamed(label, null) === null);
  return services.map((line) => ({ name: line.label, figures: figuresOf(table, line) }));
}

function figuresOf({ respondents, ikm }: PeriodTable, { row }: PeriodRow): readonly ResultFigure[] {
  const figure = (column: number, rule: string): ResultFigure => {
    return { cell: { row, column }, rules: [rule], of: null, isNamed: true, tells: true };
  };
  return [...(respondents === null ? [] : [figure(respondents, "skm-count")]), figure(ikm, "skm-ikm")];
}
