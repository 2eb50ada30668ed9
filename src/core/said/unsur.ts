import { cellKey, type Cell } from "../grid/address";
import type { Finding } from "../findings/finding";
import { isNumber } from "../relations/operators";
import { numberIn } from "../relations/reader";
import { findingsOf } from "../rules/rule";
import type { Solved } from "../solve";
import { yearsIn } from "../tables/skm/grade/saidIkm";
import { saidUnsur, type Scored } from "../tables/skm/perUnsur/rules/saidUnsur";
import { textsAbout } from "../tables/skm/perUnsur/textsAbout";
import { mentionsIn } from "../tables/skm/perUnsur/unsurMentions";
import { linesAround, yearAround } from "../titles/aroundTable";
import { periodOf } from "../titles/heading";

/** So many unsur with a figure make a ranking. */
const FEWEST = 4;

/** What sentences near a table of results say of single unsur, held against its figures as they should be. */
export function checkSaidUnsur(solved: Solved): readonly Finding[] {
  const { table } = solved;
  const { sheet, area, results } = table;
  if (!results) return [];
  const averages = scoresBy("skm-nrr", solved);
  const indices = scoresBy("skm-index", solved);
  if (Math.max(averages.length, indices.length) < FEWEST) return [];
  const year = yearAround(table);
  return textsAbout(sheet, area, periodOf(linesAround(table))).flatMap(({ cell, clause }) => {
    if (isOfAnotherYear(clause.text, year)) return [];
    const mentions = mentionsIn(clause.text);
    return findingsOf(saidUnsur, { cell, mentions, averages, indices }, sheet.name);
  });
}

/** True for a sentence that names another year than its table's. */
function isOfAnotherYear(text: string, year: number | null): boolean {
  return year !== null && [...yearsIn(text)].some((one) => one !== year);
}

/** The figures of one kind of unsur that are called by name; none where one has several, or is not known. */
function scoresBy(rule: string, { table, judgements, located }: Solved): readonly Scored[] {
  const figures = (table.results?.figures ?? []).filter(({ rules, of }) => rules[0] === rule && of !== null);
  const truths = new Map(judgements.map(({ relation, truth }) => [keyOf(relation.target), truth]));
  const corrected = new Map(located.suspects.map(({ cell, value }) => [keyOf(cell), value]));
  const scores = figures.flatMap(({ cell, of }): Scored[] => {
    const stated = numberIn(table.reader.stated(cell));
    const truth = corrected.get(keyOf(cell)) ?? truths.get(keyOf(cell)) ?? stated;
    if (of?.unsur == null || stated === null || !isNumber(truth)) return [];
    return [{ unsur: of.unsur, name: of.name, truth, stated }];
  });
  const isEach = scores.length === figures.length && new Set(scores.map(({ unsur }) => unsur)).size === scores.length;
  return isEach ? scores : [];
}

function keyOf({ row, column }: Cell): number {
  return cellKey(row, column);
}
