import { monthName } from "../../../core/dates/months";
import { changeOf } from "../../../core/narrative/change";
import type { PermitsStory } from "../../../core/narrative/story";
import { listed } from "../../counted";
import { quoted, type Numbers } from "../words";

/** The paragraph of a table of permits. */
export function permits(story: PermitsStory, number: Numbers): string {
  const { period, total, months, kinds } = story;
  const during = period === null ? "Pada periode ini" : `Pada ${period}`;
  const most = [
    ...(months ? [`Bulan dengan izin terbanyak adalah ${ofMonths(months.months)} (${number(months.figure, 0)})`] : []),
    ...(kinds
      ? [
          `${months ? "jenis" : "Jenis"} izin terbanyak adalah ${quoted(kinds.names, "dan")} (${number(kinds.figure, 0)})`,
        ]
      : []),
  ];
  const first = `${during} diterbitkan ${number(total, 0)} izin.`;
  return [first, ...changeSince(story, number), ...(most.length === 0 ? [] : [`${most.join("; ")}.`])].join(" ");
}

function changeSince({ total, before }: PermitsStory, number: Numbers): readonly string[] {
  if (!before) return [];
  const { is, by, percent } = changeOf(before.total, total, 0);
  const than = `${before.period} (${number(before.total, 0)} izin)`;
  if (is === "same") return [`Jumlah itu sama dengan ${than}.`];
  const share = percent === null ? "" : ` (${number(percent, 1)}%)`;
  return [
    `Jumlah itu ${is === "more" ? "bertambah" : "berkurang"} ${number(by, 0)} izin${share} dibandingkan ${than}.`,
  ];
}

function ofMonths(months: readonly number[]): string {
  return listed(months.map(monthName), "dan");
}
