import type { QuestionColumn } from "../respondents/questionColumns";
import { isUnmistakable } from "./labels";
import type { Line } from "./summaryLines";
import type { Scale } from "../scale/scale";

/** The rows of the summary that hold one figure for each unsur or question. */
export type RowRole =
  "sum" | "nrr" | "nrrSub" | "weight" | "weighted" | "weightedIndex" | "index" | "count" | "mutu" | "kinerja";

const ROW_ROLES: readonly RowRole[] = [
  "sum",
  "nrr",
  "nrrSub",
  "weight",
  "weighted",
  "weightedIndex",
  "index",
  "count",
  "mutu",
  "kinerja",
];

/** What a label is worth against figures that fit: figures outweigh a label, as labels are cut, repeated or copied. */
const LABEL_SCORE = 2;
const FIT_SCORE = 3;
/** From this share of fitting figures on, a row without a telling label is known by its figures. */
const KNOWN_BY_FIGURES = 0.6;
/** Below this share, figures speak against a label that could mean something else. */
const CONTRADICTED = 0.34;

interface Claim {
  readonly line: Line;
  readonly role: RowRole;
  readonly score: number;
}

/** Tells the rows of a summary apart by label, arithmetic and position: the best-founded claim is settled first. */
export function assignRows(
  lines: readonly Line[],
  questions: readonly QuestionColumn[],
  unsurCount: number,
  scale: Scale,
): ReadonlyMap<RowRole, Line> {
  const measure = { questions, unsurCount, scale };
  const claims = byQuestionAndUnsur(lines, questions.length > unsurCount).flatMap((line) =>
    ROW_ROLES.flatMap((role) => claimOf(line, role, measure) ?? []),
  );
  claims.sort((a, b) => b.score - a.score || a.line.row - b.line.row);
  const assigned = new Map<RowRole, Line>();
  const taken = new Set<Line>();
  for (const { line, role } of claims) {
    if (assigned.has(role) || taken.has(line)) continue;
    assigned.set(role, line);
    taken.add(line);
  }
  return assigned;
}

/** "NRR / pertanyaan" over "NRR / unsur": where unsur have several questions, the second is the mean of the first. */
function byQuestionAndUnsur(lines: readonly Line[], hasSubQuestions: boolean): readonly Line[] {
  const averages = lines.filter(({ role }) => role === "nrr");
  const [first, second] = averages;
  if (!hasSubQuestions || averages.length !== 2 || !first || !second) return lines;
  if (!/unsur/i.test(second.label) || /unsur/i.test(first.label) || lines.some(({ role }) => role === "nrrSub"))
    return lines;
  return lines.map((line) => (line === second ? { ...line, role: "nrrSub" } : line));
}

/** What the figures of a row are measured by. */
interface Measure {
  readonly questions: readonly QuestionColumn[];
  readonly unsurCount: number;
  readonly scale: Scale;
}

/** Grades are looked up one by one, unless a blank row waits for that of each unsur. */
function isSingleGrade({ role, waitsFor }: Line): boolean {
  return (role === "mutu" || role === "kinerja") && waitsFor !== "each";
}

function claimOf(line: Line, role: RowRole, measure: Measure): Claim | null {
  const { questions, scale } = measure;
  if (role === "weight" && addUpTo(100, line, questions)) return null;
  const labelled = line.role === role && !isSingle(line, role, questions) && !isSingleGrade(line);
  const share = fit(line, role, measure);
  if (share === null) return labelled ? { line, role, score: LABEL_SCORE } : null;
  const isMeant = isUnmistakable(line.label) || (role === "sum" && looksLikeSums(line, questions, scale));
  if (labelled && (share >= CONTRADICTED || isMeant)) {
    return { line, role, score: LABEL_SCORE + FIT_SCORE * share };
  }
  if (isSingle(line, role, questions) || (role === "count" && line.label === "") || isOfItsOwn(line, questions))
    return null;
  return share >= KNOWN_BY_FIGURES ? { line, role, score: FIT_SCORE * share } : null;
}

/** The share of a row's figures that are what the role asks for; null for a row without figures. */
function fit(line: Line, role: RowRole, measure: Measure): number | null {
  const { questions } = measure;
  const known = questions.filter(({ column, count }) => count > 0 && (line.numbers.get(column) ?? []).length > 0);
  if (known.length === 0) return null;
  if (role === "weight" && line.role === "weight" && addUpTo(1, line, known)) return 1;
  const fitting = known.filter((question) =>
    (line.numbers.get(question.column) ?? []).some((number) => isFitting(number, role, question, measure)),
  );
  return fitting.length / known.length;
}

/** "Bobot │ 0,111", "Bobot 0,111", "Jumlah responden : 140": one figure for all unsur, and not one under each. */
function isSingle(line: Line, role: RowRole, questions: readonly QuestionColumn[]): boolean {
  if (line.numbers.size === 0 && line.waitsFor === "each") return false;
  if (line.numbers.size === 0) return role === "count" || (role === "weight" && STATES_NUMBER.test(line.label));
  if (role === "index" || role === "weightedIndex") return isAlone(line, questions) && !/unsur/i.test(line.label);
  return (role === "count" || role === "weight") && isAlone(line, questions);
}

/** One figure beneath many: "IKM │ 87,5" in the first unsur's column is not that unsur's index. */
function isAlone(line: Pick<Line, "numbers">, questions: readonly QuestionColumn[]): boolean {
  return line.numbers.size === 1 && questions.length > 1;
}

/** One figure of a row that is called otherwise fits by chance: how many chose an answer is soon the mean of all, and so is an IPAK. */
function isOfItsOwn({ role, label, ...line }: Line, questions: readonly QuestionColumn[]): boolean {
  const isCalled = role === null ? label !== "" : role === "ikm" || role === "total";
  return isCalled && isAlone(line, questions);
}

const STATES_NUMBER = /^[^(]*\d/;

/** True for weights that differ from unsur to unsur, as long as they add up to the whole. */
function addUpTo(whole: number, line: Line, questions: readonly QuestionColumn[]): boolean {
  const sum = questions.reduce((total, { column }) => total + (line.numbers.get(column)?.[0] ?? 0), 0);
  return Math.abs(sum - whole) < ROUNDED_WEIGHTS * whole;
}

/** Nine weights of 0,11 add up to 0,99. */
const ROUNDED_WEIGHTS = 0.02;

/** Half a unit of the second decimal, and a little for figures that were rounded twice. */
const CLOSE = 0.006;

/** True where a row labelled "Jumlah" holds what can only be meant as sums, however wrong: nobody rates 7 of 4. */
function looksLikeSums(line: Line, questions: readonly QuestionColumn[], { most }: Scale): boolean {
  return questions.every(({ column, sum }) =>
    (line.numbers.get(column) ?? []).every((number) => number > sum / 2 && number < sum * 2 && number > most),
  );
}

function isFitting(
  number: number,
  role: RowRole,
  { sum, count }: QuestionColumn,
  { unsurCount, scale }: Measure,
): boolean {
  const conversion = scale.conversion.value.valueOf();
  const nrr = sum / count;
  switch (role) {
    case "sum":
      return number === sum;
    case "count":
      return number === count && number !== sum;
    case "nrr":
    case "nrrSub":
      return Math.abs(number - nrr) < CLOSE;
    case "weight":
      return Math.abs(number - 1 / unsurCount) < CLOSE;
    case "weighted":
      return Math.abs(number - nrr / unsurCount) < 2 * CLOSE;
    case "weightedIndex":
      return Math.abs(number - (nrr / unsurCount) * conversion) < 2 * conversion * CLOSE;
    case "mutu":
    case "kinerja":
      return false;
    case "index":
      return Math.abs(number - nrr * conversion) < conversion * CLOSE;
  }
}
