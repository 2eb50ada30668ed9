import type { FigureColumn } from "../../layout/columns";
import { readBlock } from "../investment/blocks";
import { measureIn, readRole } from "../investment/roles";
import { areSplit, isOpposed } from "../totals/columns/splits";
import { subjectIn, type Vocabulary } from "../totals/vocabulary";

const INVESTMENT =
  /investasi|\bpm(a|dn)\b|penanaman modal|\bnswi\b|\blkpm\b|tenaga kerja (?=.*\bpm(a|dn)\b)|penyerapan tenaga kerja/i;
/** What is counted by whose investment it is. */
const COUNTED = /\bnib\b|izin|perusahaan|pelaku usaha/i;

/** Investment in any other way than by region and sektor: by year or quarter, PMA beside PMDN, a column for each sektor. */
export const investmentSeries: Vocabulary = {
  kind: "investment",
  accepts: (words) => subjectIn(words, INVESTMENT) === "own" && !words.titles.some((title) => COUNTED.test(title)),
  measure: ({ words }) => measureIn(words),
  areParts: (columns) => areSplit(columns) || areOfBoth(columns) || areNames(columns),
  mayAdd: () => [],
  areRowsAlike: true,
};

/** "Investasi PMA (Rp Juta)" and "Investasi PMDN (Rp Juta)". */
function areOfBoth(columns: readonly FigureColumn[]): boolean {
  const blocks = columns.map(({ header }) => readBlock(header));
  return blocks.length === 2 && blocks.includes("pma") && blocks.includes("pmdn");
}

/** Sektor, negara, kabupaten: no word says what is counted, so it is what the title speaks of. */
function areNames(columns: readonly FigureColumn[]): boolean {
  return columns.every(({ words }) => !words.some((word) => readRole(word) !== null || isOpposed(word)));
}
