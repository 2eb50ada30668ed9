import { foldSpaces } from "../../../grid/foldSpaces";

/** Which answer a row of counts is of, and whether its label can mean nothing but how many gave it. */
export interface AnswerCounted {
  /** The answer as the label names it: a number, or a letter in small. */
  readonly answer: number | string;
  /** False for "Nilai 4", which may as well be what the answers of 4 come to. */
  readonly isCount: boolean;
  /** True for "A (nilai 4)" and "Jawaban a = 4", which may as well explain what the letter is worth. */
  readonly mayExplain: boolean;
}

const LEAD = /^(?:(?:jumlah|banyak(?:nya)?|total|frekuensi|frek\.?|rekap|yang|responden|orang)\b\.? ?)*/;
/** "Responden 1" answered, and is no answer. */
const PEOPLE = /^((yang|responden|orang)\b\.? ?)+$/;
const OF = /^(?:(?:me)?(?:milih|njawab)|(?:pilih|jawab)an|pilih|jawab|opsi|huruf|kategori|nilai|skor|bobot)\b[ .:]*/;
const WORTH = String.raw`(?: ?[=:(]? ?\(?(?:(?:ber)?(?:nilai|skor|bobot)\b ?[=:]? ?)?\d{1,2}\)?)?`;
const LETTER = new RegExp(`^\\(?([a-f])\\b[.)]?${WORTH}$`);
const NUMBER = /^\(?(\d{1,2})\)?[.)]?$/;
const IN_BRACKETS = /^\p{L}[\p{L} /-]*\((?:(?:nilai|skor|bobot)\b ?[=:]? ?)?(\d{1,2})\)$/u;

/** "Jumlah jawaban A", "Menjawab 3", "A (nilai 4)", "Sangat Baik (4)"; null for what counts no answer. */
export function answerCounted(label: string): AnswerCounted | null {
  const text = foldSpaces(label).toLowerCase();
  const lead = LEAD.exec(text)?.[0] ?? "";
  const of = OF.exec(text.slice(lead.length))?.[0] ?? "";
  if (of === "" && PEOPLE.test(lead)) return null;
  const rest = text.slice(lead.length + of.length);
  const isWorth = /^(nilai|skor|bobot)/.test(of);
  const saysCount = lead !== "" || of.startsWith("me");
  const letter = LETTER.exec(rest)?.[1];
  if (letter !== undefined) return { answer: letter, isCount: !isWorth, mayExplain: !saysCount && /\d/.test(rest) };
  const number = NUMBER.exec(rest)?.[1];
  if (number !== undefined && lead + of === "") return null;
  if (number !== undefined) return { answer: Number(number), isCount: of !== "" && !isWorth, mayExplain: false };
  const worded = IN_BRACKETS.exec(rest)?.[1];
  return worded === undefined
    ? null
    : { answer: Number(worded), isCount: saysCount && !isWorth, mayExplain: !saysCount };
}
