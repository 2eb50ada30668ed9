import { BEST_IKM } from "../scale/scale";

/** One band of a scale of grades: everything from `least` up to the next band. */
export interface Grade {
  readonly least: number;
  /** The letter of mutu pelayanan. */
  readonly mutu: string;
  readonly kinerja: string;
}

/** A scale of grades, the best first. Printed bands have gaps (64,99 to 65,00); an IKM rounded to 2 decimals has none. */
export type Grades = readonly Grade[];

/** PermenPANRB 14/2017. */
export const REGULATION_GRADES: Grades = named(
  [88.31, 76.61, 65, 0],
  ["Sangat Baik", "Baik", "Kurang Baik", "Tidak Baik"],
);

/** KEP/25/M.PAN/2/2004: four bands of equal width. */
const GRADES_OF_2004: Grades = named([81.26, 62.51, 43.76, 0], ["Sangat Baik", "Baik", "Kurang Baik", "Tidak Baik"]);

const CLEAN = [
  "Bersih dari Korupsi",
  "Cukup Bersih dari Korupsi",
  "Kurang Bersih dari Korupsi",
  "Tidak Bersih dari Korupsi",
];

/** What surveys of the perception of corruption (SPAK, IPAK, IPK) are graded by: either bands under their own words. */
const GRADES_OF_CORRUPTION: readonly Grades[] = [
  named([81.26, 62.51, 43.76, 0], CLEAN),
  named([88.31, 76.61, 65, 0], CLEAN),
];

/** Every word that states a kinerja in one of these scales, the longest first: "Sangat Baik" before "Baik". */
export const KNOWN_KINERJA: readonly string[] = kinerjaOf([REGULATION_GRADES, ...GRADES_OF_CORRUPTION]);

/** The words of some scales, the longest first. */
export function kinerjaOf(options: readonly Grades[]): readonly string[] {
  const words = options.flatMap((grades) => grades.map(({ kinerja }) => kinerja));
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

/**
 * The scales that may be meant where none is printed, the likeliest first. Only a survey that is about corruption, of
 * the rule of 2004 with its 14 unsur, or on another scale than 1 to 4 has others than the regulation's.
 */
export function usualGrades(survey: {
  readonly words: string;
  readonly unsurCount: number;
  readonly most: number;
}): readonly Grades[] {
  const { words, unsurCount, most } = survey;
  if (/korupsi|\bspak\b|\bip(a?k|kp)\b/i.test(words))
    return [...GRADES_OF_CORRUPTION, REGULATION_GRADES, GRADES_OF_2004];
  if (unsurCount === UNSUR_OF_2004 || RULE_OF_2004.test(words)) {
    return [REGULATION_GRADES, GRADES_OF_2004];
  }
  return most === 4
    ? [REGULATION_GRADES]
    : [REGULATION_GRADES, stretched(REGULATION_GRADES, most), stretched(GRADES_OF_2004, most)];
}

const UNSUR_OF_2004 = 14;
/** "KEP/25/M.PAN/2/2004", "Kepmenpan No. 25 Tahun 2004", "Keputusan Menteri PAN Nomor 25/2004". */
const RULE_OF_2004 =
  /\bm\.?pan\/2\/2004|kep\W?25|(kep|keputusan|men|menteri|pan|nomor|no)\b\W*25\W*(tahun|thn|th)?\W*2004|menpan\W*(nomor|no)?\W*25\b/i;

/** Bands from 25 to 100, moved to a scale whose worst figure is another one: 20 for answers up to 5. */
function stretched(grades: Grades, most: number): Grades {
  const [worst, usual] = [BEST_IKM / most, BEST_IKM / 4];
  const moved = (least: number) => worst + ((least - usual) / (BEST_IKM - usual)) * (BEST_IKM - worst);
  return grades.map((grade) => ({
    ...grade,
    least: grade.least === 0 ? 0 : Math.round(moved(grade.least) * 100) / 100,
  }));
}

function named(leasts: readonly number[], kinerja: readonly string[]): Grades {
  return leasts.map((least, index) => ({ least, mutu: "ABCD".charAt(index), kinerja: kinerja[index] ?? "" }));
}
