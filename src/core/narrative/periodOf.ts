import { monthName } from "../dates/months";
import type { Table } from "../tables/table";
import { periodAround } from "../titles/aroundTable";
import { datedPeriod, type DatedPeriod } from "../titles/datedPeriod";

/** When the figures of a table were: of a table that names no more than its year, the months that it counts. */
export function periodOf(table: Table): DatedPeriod | null {
  const dated = datedPeriod(table);
  const months = table.counts?.().months ?? [];
  const [first, last] = [months[0], months.at(-1)];
  if (!dated || periodAround(table) || first === undefined || last === undefined || months.length === 12) return dated;
  if (last - first >= months.length || dated.year === null) return null;
  const names = first === last ? monthName(first) : `${monthName(first)}–${monthName(last)}`;
  const order = (dated.year * 12 + last) * 12 + months.length;
  return { text: `${names} ${dated.year}`, year: dated.year, length: months.length, order };
}
