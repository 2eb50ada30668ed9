import type { FigureColumn } from "../../layout/columns";
import { readBlock } from "../investment/blocks";
import { measureIn, readRole } from "../investment/roles";
import { subjectOf } from "../sums/subject";
import { areSplit, isOpposed } from "../totals/splits";
import type { Vocabulary, Words } from "../totals/vocabulary";

const INVESTMENT =
  /investasi|\bpm(a|dn)\b|penanaman modal|\bnswi\b|\blkpm\b|tenaga kerja (?=.*\bpm(a|dn)\b)|penyerapan tenaga kerja/i;
/** What is counted by whose investment it is. */
const COUNTED = /\bnib\b|izin|perusahaan|pelaku usaha/i;

/** Investment in any other way than by region and sektor: by year or quarter, PMA beside PMDN, a column for each sektor. */
export const investmentSeries: Vocabulary = {
  kind: "investment",
  accepts: isOfInvestment,
  measure: ({ words }) => measureIn(words),
  areParts: (columns) => areSplit(columns) || areOfBoth(columns) || areNames(columns),
  mayAdd: () => [],
  areRowsAlike: true,
};

function isOfInvestment({ block, titles, beside }: Words): boolean {
  const over = block.columns.map(({ header }) => header);
  const said = [...titles, ...beside, ...over, block.sheet.name].map((text) => subjectOf(text, INVESTMENT));
  return said.find(Boolean) === "own" && !titles.some((title) => COUNTED.test(title));
}

/** "Investasi PMA (Rp Juta)" and "Investasi PMDN (Rp Juta)". */
function areOfBoth(columns: readonly FigureColumn[]): boolean {
  const blocks = columns.map(({ header }) => readBlock(header));
  return blocks.length === 2 && blocks.includes("pma") && blocks.includes("pmdn");
}

/** Sektor, negara, kabupaten: no word says what is counted, so it is what the title speaks of. */
function areNames(columns: readonly FigureColumn[]): boolean {
  return columns.every(({ words }) => !words.some((word) => readRole(word) !== null || isOpposed(word)));
}
