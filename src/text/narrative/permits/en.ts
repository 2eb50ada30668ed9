import { changeOf } from "../../../core/narrative/change";
import type { PermitsStory } from "../../../core/narrative/story";
import { listed } from "../../counted";
import { monthNameEn } from "../../../core/dates/months";
import { quoted, type Numbers } from "../words";

/** The paragraph of a table of permits. */
export function permits(story: PermitsStory, number: Numbers): string {
  const { period, total, months, kinds } = story;
  const during = period === null ? "In this period" : `In ${period}`;
  const most = [
    ...(months
      ? [`Most were issued in ${listed(months.months.map(monthNameEn), "and")} (${number(months.figure, 0)})`]
      : []),
    ...(kinds
      ? [`${months ? "most" : "Most"} were for ${quoted(kinds.names, "and")} (${number(kinds.figure, 0)})`]
      : []),
  ];
  const first = `${during}, ${number(total, 0)} permits were issued.`;
  return [first, ...changeSince(story, number), ...(most.length === 0 ? [] : [`${most.join("; ")}.`])].join(" ");
}

function changeSince({ total, before }: PermitsStory, number: Numbers): readonly string[] {
  if (!before) return [];
  const { is, by, percent } = changeOf(before.total, total, 0);
  const than = `in ${before.period} (${number(before.total, 0)})`;
  if (is === "same") return [`That is as many as ${than}.`];
  const share = percent === null ? "" : ` (${number(percent, 1)}%)`;
  return [`That is ${number(by, 0)}${share} ${is === "more" ? "more" : "fewer"} than ${than}.`];
}
