import { monthOf } from "../../dates/months";
import { periodsIn } from "../../dates/periods";
import type { Priorities } from "../table";
import { partOf, type Plan } from "./plan";

/** The unsur that a plan is about, and when the first of its measures begins. */
export function prioritiesOf(plan: Plan): Priorities {
  const column = plan.columns.get("unsur");
  const unsur = plan.entries.flatMap((entry) => {
    const text = partOf(plan, entry, "unsur");
    return column === undefined || text === "" ? [] : [{ text, cell: { row: entry.top, column } }];
  });
  const times = plan.entries.map((entry) => partOf(plan, entry, "time"));
  const months = times.flatMap((time) => [...monthsNamed(time), ...periodsIn(time).flatMap(({ months }) => months)]);
  const year = /\b(?:19|20)\d\d\b/.exec([...times, plan.title ?? ""].join(" "))?.[0];
  return {
    unsur,
    month: months.length > 0 ? Math.min(...months) : null,
    year: year === undefined ? null : Number(year),
  };
}

function monthsNamed(time: string): readonly number[] {
  return time.match(/\p{L}+/gu)?.flatMap((word) => monthOf(word) ?? []) ?? [];
}
