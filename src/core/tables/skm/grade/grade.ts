import { exact, type Exact } from "../../../numbers/exact";
import { halfUp, round } from "../../../numbers/rounding";
import { band, type Operator } from "../../../relations/operators";
import { KNOWN_KINERJA, kinerjaOf, type Grade, type Grades } from "./grades";

/** A grade is read off the IKM rounded half-up to so many decimals. */
const GRADE_DECIMALS = 2;

/** From an IKM to its mutu; unknown where the scales that may be meant differ. */
export function toMutu(options: readonly Grades[]): Operator {
  return grading("mutu", options);
}

/** From an IKM to its kinerja; unknown where the scales that may be meant differ. */
export function toKinerja(options: readonly Grades[]): Operator {
  return grading("kinerja", options);
}

function grading(word: "mutu" | "kinerja", options: readonly Grades[]): Operator {
  const scales = options.map((grades) =>
    band(
      word,
      grades.map((grade) => ({ least: exact(grade.least), word: grade[word] })),
      GRADE_DECIMALS,
    ),
  );
  return {
    name: word,
    coefficient: null,
    compute(inputs) {
      const [first = null, ...others] = scales.map((scale) => scale.compute(inputs));
      return others.every((other) => other === first) ? first : null;
    },
    working: (inputs, sources) => scales[0]?.working(inputs, sources) ?? [],
  };
}

/** The grade of an IKM. */
export function gradeAt(ikm: Exact, grades: Grades): Grade | null {
  const figure = round(ikm, halfUp(GRADE_DECIMALS));
  return grades.find(({ least }) => figure.compare(exact(least)) >= 0) ?? null;
}

/** The nested IF that Excel needs for the same step: `=IF(ROUND(K148,2)>=88.31,"A",…)`. */
export function gradeFormula(ikm: string, word: "mutu" | "kinerja", grades: Grades): string {
  const figure = `ROUND(${ikm},${GRADE_DECIMALS})`;
  const [worst, ...better] = [...grades].reverse();
  const start = `"${worst?.[word] ?? ""}"`;
  return `=${better.reduce((rest, grade) => `IF(${figure}>=${grade.least},"${grade[word]}",${rest})`, start)}`;
}

/** A word found in a text, and where. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Finds a kinerja in a text and says where: "= Baik" gives "Baik". */
export function findKinerja(text: string, grades: Grades | null = null): FoundWord | null {
  const words = grades === null ? KNOWN_KINERJA : kinerjaOf([grades]);
  const pattern = new RegExp(`\\b(?:${words.map(escaped).join("|")})\\b`, "i");
  const match = pattern.exec(text);
  if (!match) return null;
  const word = words.find((one) => one.toLowerCase() === match[0].toLowerCase());
  return word === undefined ? null : { word, start: match.index, end: match.index + match[0].length };
}

function escaped(word: string): string {
  return word.replace(/[^\p{L}\d ]/gu, "\\$&").replace(/ +/g, " +");
}

const MUTU = /(?:^|[^a-z])([a-e])(?![a-z])/i;

/** Finds a mutu in a text that holds little else: "B", "B (Baik)", "Mutu : B". */
export function findMutu(text: string): FoundWord | null {
  const match = MUTU.exec(text);
  const letter = match?.[1];
  if (!match || letter === undefined) return null;
  const end = match.index + match[0].length;
  return { word: letter.toUpperCase(), start: end - 1, end };
}

/** The grade that a mutu or a kinerja names: the same bands, two words. */
export function gradeOf(word: string, grades: Grades): Grade | null {
  return grades.find(({ mutu, kinerja }) => mutu === word || kinerja === word) ?? null;
}

const INTERVAL = /\d{2,3}[.,]\d{2}\s*[-–—]\s*\d{2,3}[.,]\d{2}|[<>≥≤]=?\s*\d{2,3}[.,]\d{2}|\d{2,3}[.,]\d{2}\s*[<>≥≤]/;

/** A line of the table of grades, "A (Sangat Baik) : 88,31 - 100,00", which states no result. */
export function isGradeBand(text: string): boolean {
  return INTERVAL.test(text);
}

/** A longer text explains a grade rather than stating one. */
const LONGEST_GRADE = 40;

/** True for a text that states a mutu or a kinerja and little else. */
export function isGrade(text: string): boolean {
  return text !== "" && text.length <= LONGEST_GRADE && (findKinerja(text) !== null || findMutu(text) !== null);
}
