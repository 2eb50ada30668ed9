import { periodsIn, type Period } from "../dates/periods";
import type { HeadingLine } from "../titles/heading";
import { rule } from "../rules/rule";
import type { Table } from "../tables/table";
import { linesAround } from "../titles/aroundTable";
import { areUnlike } from "./unlikePeriods";

interface PeriodLine extends HeadingLine {
  readonly period: Period;
}

/** A heading or caption of a table that names another period than its title: the first one of each table. */
export const differingPeriods = rule({
  says: ["differing-period"],
  severity: "warning",
  fix: "none",
  ground: "agreement",
  find(table: Table) {
    const [title, ...others] = linesAround(table).flatMap(periodLine);
    const other = title && others.find(({ period }) => areUnlike(title.period, period));
    if (!other) return [];
    const { cell, text, period } = other;
    const named = title.period.contradiction?.[0] ?? title.period.text;
    const message = { key: "differing-period", stated: period.text, title: title.cell, named } as const;
    return [{ cell, actual: text, expected: named, message }];
  },
});

/** A line that compares periods says nothing of the table's own. */
function periodLine(line: HeadingLine): readonly PeriodLine[] {
  const periods = periodsIn(line.text);
  const [period] = periods;
  return period && !periods.some((other) => areUnlike(period, other)) ? [{ ...line, period }] : [];
}
