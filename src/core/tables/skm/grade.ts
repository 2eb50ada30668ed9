import { exact } from "../../numbers/exact";
import { band, type Band, type Operator } from "../../relations/operators";

/** Mutu pelayanan: the letter of a grade. */
export type Mutu = "A" | "B" | "C" | "D";

/**
 * PermenPANRB 14/2017, table of mutu and kinerja. The printed bands have gaps (64,99 to 65,00); the rule used is: round
 * the IKM half-up to 2 decimals, then take the highest band it reaches.
 */
const SCALE: readonly { readonly least: number; readonly mutu: Mutu; readonly kinerja: string }[] = [
  { least: 88.31, mutu: "A", kinerja: "Sangat Baik" },
  { least: 76.61, mutu: "B", kinerja: "Baik" },
  { least: 65, mutu: "C", kinerja: "Kurang Baik" },
  { least: 0, mutu: "D", kinerja: "Tidak Baik" },
];

const GRADE_DECIMALS = 2;

/** From an IKM to its mutu: "A" to "D". */
export const toMutu: Operator = band("mutu", bandsOf("mutu"), GRADE_DECIMALS);

/** From an IKM to its kinerja: "Sangat Baik" to "Tidak Baik". */
export const toKinerja: Operator = band("kinerja", bandsOf("kinerja"), GRADE_DECIMALS);

function bandsOf(word: "mutu" | "kinerja"): Band[] {
  return SCALE.map((grade) => ({ least: exact(grade.least), word: grade[word] }));
}

/** The nested IF that Excel needs for the same step: `=IF(ROUND(K148,2)>=88.31,"A",…)`. */
export function gradeFormula(ikm: string, word: "mutu" | "kinerja"): string {
  const rounded = `ROUND(${ikm},${GRADE_DECIMALS})`;
  const [worst, ...better] = [...SCALE].reverse();
  const start = `"${worst?.[word] ?? ""}"`;
  return `=${better.reduce((rest, grade) => `IF(${rounded}>=${grade.least},"${grade[word]}",${rest})`, start)}`;
}

const KINERJA = /\b(sangat|kurang|tidak) baik\b|\bbaik\b/i;
const MUTU = /(?:^|[^a-z])([a-d])(?![a-z])/i;

/** Finds a kinerja in a text and says where: "= Baik" gives "Baik". */
export function findKinerja(
  text: string,
): { readonly word: string; readonly start: number; readonly end: number } | null {
  const match = KINERJA.exec(text);
  if (!match) return null;
  const word = SCALE.find(({ kinerja }) => kinerja.toLowerCase() === match[0].toLowerCase())?.kinerja;
  return word === undefined ? null : { word, start: match.index, end: match.index + match[0].length };
}

/** Finds a mutu in a text that holds little else: "B", "B (Baik)", "Mutu : B". */
export function findMutu(text: string): { readonly word: string; readonly start: number; readonly end: number } | null {
  const match = MUTU.exec(text);
  const letter = match?.[1];
  if (!match || letter === undefined) return null;
  const end = match.index + match[0].length;
  return { word: letter.toUpperCase(), start: end - 1, end };
}

/** The grade that a mutu or a kinerja names: the same bands, two words. */
export function gradeOf(word: string): { readonly mutu: Mutu; readonly kinerja: string } | null {
  return SCALE.find(({ mutu, kinerja }) => mutu === word || kinerja === word) ?? null;
}

/** A line of the table of grades, "A (Sangat Baik) : 88,31 - 100,00", which states no result. */
export function isGradeBand(text: string): boolean {
  return /\d{2,3}[.,]\d{2}\s*[-–—]\s*\d{2,3}[.,]\d{2}/.test(text);
}

/** A longer text explains a grade rather than stating one. */
const LONGEST_GRADE = 40;

/** True for a text that states a mutu or a kinerja and little else. */
export function isGrade(text: string): boolean {
  return text !== "" && text.length <= LONGEST_GRADE && (findKinerja(text) !== null || findMutu(text) !== null);
}
