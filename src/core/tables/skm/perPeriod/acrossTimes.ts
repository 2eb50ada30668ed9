import { areasOf } from "../../../grid/area";
import { figures } from "../../../relations/formula";
import { mean } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import type { Family } from "../perUnsur/places";
import { relationOn } from "../perUnsur/relationOn";
import { REGULATION_SCALE } from "../scale/scale";
import { saysAverage } from "./ikmColumns";
import type { PeriodRow, PeriodTable } from "./periodTable";

/**
 * The average IKM of each row, and of each time below:
 *
 *   Layanan   │ IKM TW I │ IKM TW II │ Rata-rata IKM
 *   PBG       │    81,20 │     83,40 │         82,30
 *   Rata-rata │    80,10 │     82,50 │
 *
 * Where respondents are counted, they may tell how much each time weighs: only averages that are stated say that they do not.
 */
export function averagesAcross(table: PeriodTable): readonly Family[] {
  const { times, lines, ends, ikm, respondents, sheet } = table;
  if (times.length === 0) return [];
  const across = lines.map((line) =>
    averageOf(
      line.label,
      { row: line.row, column: ikm },
      times.map((column) => ({ row: line.row, column })),
    ),
  );
  const isStated = across.some(({ target }) => !sheet.looksBlank(target.row, target.column));
  if (respondents !== null && !isStated) return [];
  const below = respondents === null ? ends.filter(({ label }) => saysAverage(label)) : [];
  return [{ isNamed: false, ways: [across] }, ...below.map((end) => averagesBelow(table, end))];
}

function averagesBelow({ times, lines }: PeriodTable, { row }: PeriodRow): Family {
  const way = times.map((column) =>
    averageOf(
      "",
      { row, column },
      lines.map((line) => ({ row: line.row, column })),
    ),
  );
  return { isNamed: true, ways: [way] };
}

function averageOf(label: string, target: Relation["target"], cells: readonly Relation["target"][]): Relation {
  const areas = areasOf(cells);
  const expression = `AVERAGE(${areas.map((area) => figures(area)).join(",")})`;
  return relationOn(REGULATION_SCALE, "skm-ikm", label, target, mean, areas, expression);
}
