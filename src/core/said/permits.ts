import type { Area } from "../grid/area";
import type { Period } from "../dates/periods";
import type { Sheet } from "../grid/sheet";
import { permitsStory } from "../narrative/permits";
import type { Solved } from "../solve";
import type { Steps } from "../steps";
import { periodWithYear } from "../titles/aroundTable";
import type { Told } from "./told";

/** How many permits a period had, by the one table of it whose figures agree. */
export interface PermitsTold extends Told {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly period: Period;
  /** The names of its jenis izin: a sentence with one of them is about that alone. */
  readonly kinds: readonly string[];
}

/** The tables of permits of a workbook by their periods; what several tables of one period come to nobody says. */
export function* permitsTold(solved: readonly Solved[]): Steps<readonly PermitsTold[]> {
  const dated = solved.flatMap((one) => {
    const period = one.table.counts && periodWithYear(one.table);
    return period ? [{ one, period }] : [];
  });
  const told: PermitsTold[] = [];
  for (const { one, period } of dated) {
    const isAlone = dated.every((other) => other.one === one || other.period.months.join() !== period.months.join());
    const story = isAlone ? yield* permitsStory(one) : null;
    const { sheet, area } = one.table;
    if (!story) continue;
    const kinds = [...new Set(one.table.counts?.().kinds.map(({ kind }) => kind.toLowerCase()))];
    told.push({ sheet, area, period, kinds, truth: story.total, stated: null });
  }
  return told;
}
