import { shownNumber } from "../../../../findings/shown";
import { exact, ZERO } from "../../../../numbers/exact";
import { halfUp, round } from "../../../../numbers/rounding";
import { numberIn } from "../../../../relations/reader";
import type { Relation } from "../../../../relations/relation";
import { rule } from "../../../../rules/rule";
import { BEST_IKM, REGULATION_SCALE } from "../../scale/scale";
import { resultFiguresOf } from "../resultFigures";
import type { UnsurTable } from "../unsurTable";

/** The unsur of PermenPANRB 14/2017 are the first of those that are known by name. */
const OF_REGULATION = 9;
const IKM: readonly string[] = ["skm-ikm", "skm-ikm-text"];
/** What the figures of an unsur count for in the IKM. */
const TO_IKM = { "skm-index": exact(1), "skm-nrr": exact(BEST_IKM / REGULATION_SCALE.most) };

/** A table of results, and what holds in it. */
export interface Settled {
  readonly table: UnsurTable;
  readonly relations: readonly Relation[];
}

/** An IKM over more than the nine unsur of the regulation is not to be compared with one over these alone. */
export const furtherUnsur = rule<Settled, "further-unsur">({
  says: ["further-unsur"],
  severity: "info",
  fix: "none",
  ground: "practice",
  find({ table, relations }) {
    if (!relations.some((relation) => IKM.includes(relation.rule))) return [];
    const scores = scoresIn(table, "skm-index") ?? scoresIn(table, "skm-nrr") ?? [];
    const isOfRegulation = ({ unsur }: Score) => unsur !== null && unsur < OF_REGULATION;
    const nine = scores.filter(isOfRegulation);
    const further = scores.filter((score) => !isOfRegulation(score));
    const [first] = further;
    const isWhole = nine.length === OF_REGULATION && new Set(nine.map(({ unsur }) => unsur)).size === OF_REGULATION;
    if (!first || !isWhole || scores.length !== table.lines.length) return [];
    const ikm = nine.reduce((sum, { value }) => sum.add(value), ZERO).div(OF_REGULATION);
    const names = further.map(({ name }) => name);
    const shown = shownNumber(round(ikm, halfUp(2)), 2);
    return [{ cell: first.cell, message: { key: "further-unsur", count: scores.length, names, ikm: shown } as const }];
  },
});

type Score = NonNullable<ReturnType<typeof scoresIn>>[number];

/** What each unsur counts for in the IKM; null where the table has no such column. */
function scoresIn(table: UnsurTable, kind: keyof typeof TO_IKM) {
  const scores = resultFiguresOf(table).flatMap(({ rules, of, cell }) => {
    const stated = rules.includes(kind) && of ? numberIn(table.reader.stated(cell)) : null;
    return of && stated ? [{ cell, unsur: of.unsur, name: of.name, value: stated.mul(TO_IKM[kind]) }] : [];
  });
  return scores.length > 0 ? scores : null;
}
