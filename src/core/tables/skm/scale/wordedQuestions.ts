import type { Sheet } from "../../../grid/sheet";
import { isNumberingRow } from "../respondents/numbering";
import { isLabelled, type RowColumns } from "../respondents/respondentRow";
import { foldAnswer, readSaid, type Degree, type Said, type Topic } from "./degree";
import type { Heard } from "./ladders";

/** So many rows show which words are used. */
const SAMPLE = 2000;
/** So many answers show that they are no words about how good something is. */
const FIRST_ANSWERS = 100;
/** The share of answers that must be words that say how good something is. */
const WORDED = 0.7;

/** A question that is answered in words. */
export interface WordedQuestion extends Heard {
  readonly said: readonly (Said & { readonly text: string })[];
  /** True where what is asked about is bad: "Selalu ada" is the worst of pungutan liar. Null where that is unclear. */
  readonly isReversed: boolean | null;
}

/** The questions below a header whose answers are words; null where most answers are numbers or something else. */
export function wordedQuestions(
  columns: RowColumns,
  header: { readonly top: number; readonly bottom: number },
): readonly WordedQuestion[] | null {
  const texts = textsOf(columns, header.bottom + 1);
  const worded = texts?.flatMap((own, at) => {
    const asked = questionOver(columns.sheet, header, columns.questions[at] ?? 0);
    return questionOf(own, asked) ?? [];
  });
  return worded ? alike(worded) : null;
}

/** A question stands over its answers, its words sometimes below its number. */
function questionOver(
  sheet: Sheet,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  column: number,
) {
  const texts = Array.from({ length: bottom + QUESTION_REACH - top + 1 }, (_, row) => sheet.text(top + row, column));
  return texts.filter((text) => readSaid(text) === null).join(" ");
}

const QUESTION_REACH = 2;

/** The different words of each question, or null where most answers are numbers or something else. */
function textsOf(columns: RowColumns, first: number): readonly ReadonlySet<string>[] | null {
  const { sheet, questions } = columns;
  const texts = questions.map(() => new Set<string>());
  const known = new Map<string, boolean>();
  let [filled, worded] = [0, 0];
  for (let row = first; row < Math.min(sheet.rowCount, first + SAMPLE); row++) {
    if (isNumberingRow(columns, row)) continue;
    if (isLabelled(columns, row)) {
      if (worded > 0) break;
      continue;
    }
    const values = sheet.row(row);
    for (const [at, column] of questions.entries()) {
      const value = values[column] ?? null;
      if (value === null || value === "") continue;
      filled++;
      if (typeof value !== "string") continue;
      const text = foldAnswer(value);
      const isSaid = known.get(text) ?? readSaid(text) !== null;
      known.set(text, isSaid);
      if (!isSaid && filled > FIRST_ANSWERS && worded < filled * WORDED) return null;
      if (!isSaid) continue;
      worded++;
      texts[at]?.add(text);
    }
  }
  return worded > 1 && worded >= filled * WORDED ? texts : null;
}

/** Words for what nobody should meet; beside a word that denies it, the question may be meant either way. */
const EVIL =
  /pungut|pungli|imbalan|gratifikasi|suap|calo|perantara|diskriminasi|membeda|curang|korupsi|kkn|nepotisme|hadiah/i;
const DENIED = /\b(tidak|bebas|tanpa|anti|bersih)\b/i;

function questionOf(texts: ReadonlySet<string>, question: string): WordedQuestion | null {
  const said = [...texts].flatMap((text) => {
    const one = readSaid(text);
    return one ? [{ ...one, text }] : [];
  });
  const topics = new Set(said.flatMap(({ topic }) => topic ?? []));
  if (said.length === 0) return null;
  const topic: Topic = (["price", "handling", "often"] as const).find((one) => topics.has(one)) ?? "quality";
  const asksOfEvil = EVIL.test(question) && (topic === "often" || topics.size === 0);
  const isReversed = !asksOfEvil ? false : DENIED.test(question) ? null : true;
  return { topic, degrees: new Set(said.map(({ degree }) => degree)), said, isReversed };
}

/** Of a thing that several questions call good or bad, each has the answers that any of them got. */
function alike(questions: readonly WordedQuestion[]): readonly WordedQuestion[] {
  const degrees = new Map<string, Set<Degree>>();
  for (const { about, degree } of questions.flatMap(({ said }) => said)) {
    if (about !== "") degrees.set(about, (degrees.get(about) ?? new Set()).add(degree));
  }
  return questions.map((question) => ({
    ...question,
    degrees: new Set([...question.degrees, ...question.said.flatMap(({ about }) => [...(degrees.get(about) ?? [])])]),
  }));
}
