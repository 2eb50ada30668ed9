import { LEAST_ANSWER } from "./scale";
import type { RowColumns } from "../respondents/respondentRow";
import { readSaid, type Said } from "./degree";
import { EVERY_LADDER, laddersOf, type Choice } from "./ladders";
import { spelled } from "./spelled";
import { toldAround } from "./told";
import { wordedQuestions, type WordedQuestion } from "./wordedQuestions";

/** How answers in words are read as numbers. */
export interface Wording {
  readonly most: number;
  /** False where the words may be counted in two ways: then nothing is computed from them. */
  readonly isDecided: boolean;
  /** What the answers count that were given, the best first. */
  readonly answers: readonly { readonly number: number; readonly texts: readonly string[] }[];
  /** Every other way in which the words may be counted. */
  others(): readonly Wording[];
  /** What an answer counts; null for words that are none. */
  numberOf(text: string): number | null;
  /** Answers that may be given where these were, and what they count: "kurang mudah" beside "Mudah". In small letters. */
  mayBeGivenBeside(texts: Iterable<string>): ReadonlyMap<string, number>;
}

/** The wording of a survey's answers below a header; null where they are not in words. */
export function wordingOf(
  columns: RowColumns,
  header: { readonly top: number; readonly bottom: number },
  stated: number | null,
): Wording | null {
  const questions = wordedQuestions(columns, header);
  if (questions === null) return null;
  const told = toldAround(columns.sheet, header);
  const isFalling = told.get("best") === LEAST_ANSWER;
  for (const most of stated === null ? LENGTHS : [stated, ...LENGTHS]) {
    const rising = isFalling ? new Map([...told].map(([degree, number]) => [degree, most + 1 - number])) : told;
    const ladders = laddersOf(questions, most, rising);
    if (ladders) return countedBy(isFalling ? questions.map(turned) : questions, ladders, most, told.size > 0);
  }
  return null;
}

/** How many answers there are to choose from where nothing says so. */
const LENGTHS = [4, 5];

function turned(question: WordedQuestion): WordedQuestion {
  return { ...question, isReversed: question.isReversed === null ? null : !question.isReversed };
}

function countedBy(
  questions: readonly WordedQuestion[],
  ladders: readonly Choice[],
  most: number,
  isTold = false,
): Wording {
  const numbers = new Map<string, number>();
  const unspoken = new Map<string, Map<string, number>>();
  let isDecided = isTold || questions.some(({ degrees, isReversed }) => degrees.has(isReversed ? "bad" : "best"));
  const count = (key: string, number: number) => {
    if ((numbers.get(key) ?? number) !== number) isDecided = false;
    else numbers.set(key, number);
  };
  for (const [at, { said, isReversed }] of questions.entries()) {
    const choice = ladders[at];
    if (!choice) continue;
    if (!choice.isSure || isReversed === null) isDecided = false;
    for (const one of said) {
      const beside = new Map(unspoken.get(thingOf(one)));
      for (const [degree, step] of choice.certain) {
        for (const text of spelled(degree, one)) beside.set(text, isReversed ? most + 1 - step : step);
      }
      unspoken.set(thingOf(one), beside);
      for (const [step, degree] of choice.ladder.entries()) {
        if (degree === one.degree || one.about !== "")
          count(keyOf({ ...one, degree }), isReversed ? most - step : step + 1);
      }
    }
  }
  const known = new Map<string, number | null>();
  const read = (text: string) => {
    const said = readSaid(text);
    return (said && numbers.get(keyOf(said))) ?? null;
  };
  return {
    most,
    isDecided,
    answers: answersOf(questions, read),
    others: () => othersThan(questions),
    mayBeGivenBeside(texts) {
      const things = [...texts].flatMap((text) => readSaid(text) ?? []).map(thingOf);
      return new Map([...new Set(things)].flatMap((thing) => [...(unspoken.get(thing) ?? [])]));
    },
    numberOf(text) {
      const number = known.get(text);
      if (number !== undefined) return number;
      const anew = read(text);
      known.set(text, anew);
      return anew;
    },
  };
}

function othersThan(questions: readonly WordedQuestion[]): readonly Wording[] {
  return [questions, questions.map(turned)].flatMap((way) =>
    EVERY_LADDER.flatMap((liked) => {
      const ladders = laddersOf(way, liked.length, new Map(), liked);
      return ladders ? [countedBy(way, ladders, liked.length)] : [];
    }),
  );
}

function answersOf(questions: readonly WordedQuestion[], read: (text: string) => number | null): Wording["answers"] {
  const texts = [...new Set(questions.flatMap(({ said }) => said.map(({ text }) => text)))];
  const numbers = [...new Set(texts.flatMap((text) => read(text) ?? []))].sort((one, other) => other - one);
  return numbers.map((number) => ({ number, texts: texts.filter((text) => read(text) === number) }));
}

/** "Kurang mudah" and "Kurang cepat" may count differently, as may "Tidak ada" of two kinds of questions. */
function keyOf(said: Said): string {
  return `${thingOf(said)} ${said.degree}`;
}

/** What an answer is about. */
function thingOf({ about, topic }: Said): string {
  return about || (topic ?? "");
}
