import { isOtherSurvey, OTHER_SURVEY, surveyIn } from "../otherSurvey";
import { BEST_IKM } from "../scale/scale";
import { isAnothers, isOnAnswersScale, tellingWords, wordsOf } from "./anothers";
import { LONGEST_SCALE } from "../respondents/answer";

/** A place for a figure that its label calls an IKM. */
export interface Candidate {
  readonly label: string;
  /** What it states; nothing where it is blank. */
  readonly figures: readonly number[];
}

/** What else tells whose an IKM is. */
interface Known {
  /** The titles of the table. */
  readonly said: string;
  /** The IKM that the answers give. */
  readonly ikm: number;
}

/** Half a unit of the second decimal. */
const CLOSE = 0.006;

/**
 * Of all that is called an IKM, what is the IKM of the answers: what no word tells from it, or the title's own words.
 * Where every label has words of its own, the figure decides; where it does not, none is.
 *
 *   IKM            ◀─         IKM Tahun 2023            IKM Loket A │ 81,20
 *   Target IKM                IKM Tahun 2024  ◀─        IKM Loket B │ 87,50  ◀─
 *   IKM TW I                  (under "… TAHUN 2024")    (the answers give 87,50)
 */
export function ownIkm<T extends Candidate>(candidates: readonly T[], { said, ikm }: Known): readonly T[] {
  const title = wordsOf(said);
  const isOfOther = (one: Candidate) =>
    isOfOtherYear(one, title) || isOfOtherSurvey(one, said) || isOpenAmongSeveral(one, candidates);
  const named = candidates.filter((one) => !isAnothers(one.label) && !isOfOther(one) && !isMean(one));
  const possible = named.every(isOfRegion) ? named : named.filter((one) => !isOfRegion(one));
  const plain = possible.filter(({ label }) => tellingWords(label).length === 0);
  const titled = possible.filter(({ label }) => isSaid(label, title));
  const own = possible.filter((one) => plain.includes(one) || (titled.includes(one) && areAlike(titled)));
  if (own.length > 0) return own;
  return areAlike(possible) ? possible : possible.filter(({ figures }) => figures.some((one) => isNear(one, ikm)));
}

function isSaid(label: string, title: readonly string[]): boolean {
  const words = tellingWords(label);
  return words.length > 0 && words.every((word) => title.includes(word));
}

/** True where labels differ in nothing that tells an IKM from another. */
function areAlike(candidates: readonly Candidate[]): boolean {
  return new Set(candidates.map(({ label }) => tellingWords(label).join(" "))).size < 2;
}

function isOfOtherYear({ label }: Candidate, title: readonly string[]): boolean {
  const years = (words: readonly string[]) => words.filter((word) => /^\d{4}$/.test(word));
  const own = years(wordsOf(label));
  return own.length > 0 && years(title).length > 0 && !own.some((year) => title.includes(year));
}

const OF_SATISFACTION = /kepuasan|\bskm\b|\bikm\b/i;

/** The index of the perception of corruption below the answers of a survey that is said to be of satisfaction alone. */
function isOfOtherSurvey({ label }: Candidate, said: string): boolean {
  return isOtherSurvey(label) && OF_SATISFACTION.test(said) && !isOtherSurvey(said);
}

/** "IPKP" and "IPAK", both blank, below the questions of both: neither is what all of the answers give. */
function isOpenAmongSeveral(one: Candidate, candidates: readonly Candidate[]): boolean {
  const own = surveyIn(one.label);
  const isOpen = one.figures.length === 0 && !/\d[.,]\d/.test(one.label);
  return own !== null && isOpen && candidates.some(({ label }) => surveyIn(label) !== own);
}

const REGION = /\b(kabupaten|kab|kota|provinsi|prov|pemerintah daerah|pemda|pemkab|pemkot|pemprov|nasional)\b/i;
const OFFICE = /\b(dpm\p{L}*|ptsp|dinas|badan|kantor|unit|opd|perangkat daerah|instansi|bidang|mpp)\b/iu;

/** "IKM Kabupaten X" beside an "IKM DPMPTSP Kabupaten X" is that of all offices there. */
function isOfRegion({ label }: Candidate): boolean {
  return REGION.test(label) && !OFFICE.test(label);
}

/** "IKM (skala 4) │ 3,5" is the mean of the answers, and so is "IPAK │ 3,5", which is told either way. */
function isMean({ label, figures }: Candidate): boolean {
  if (figures.some((figure) => figure > LONGEST_SCALE && figure <= BEST_IKM)) return false;
  return isOnAnswersScale(label) || (ON_EITHER_SCALE.test(label) && figures.length > 0);
}

/** The indices of the perception of corruption and of quality are published on the scale of the answers too. */
const ON_EITHER_SCALE = new RegExp(String.raw`\b(?:${OTHER_SURVEY})\b|\bindeks persepsi\b`, "i");

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < CLOSE;
}
