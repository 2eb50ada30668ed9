import { foldSpaces } from "../../../grid/foldSpaces";
import { oncePerText } from "../../../grid/oncePerText";

/** How good an answer in words calls something, from the worst on. */
export type Degree = "worst" | "bad" | "less" | "fair" | "middle" | "good" | "best";

/** What an answer in words says. */
export interface Said {
  readonly degree: Degree;
  /** What is said of it, "mudah" in "Kurang Mudah"; "" where the words name nothing: "Cukup", "Tidak ada". */
  readonly about: string;
  /** Prices, how complaints are handled and how often something happens have words of their own. */
  readonly topic: Topic | null;
}

export type Topic = "quality" | "price" | "handling" | "often";

type Pattern = readonly [pattern: RegExp, degree: Degree, topic: Topic | null];

/** Answers whose words are those of their question, as PermenPANRB 14/2017 prints them and as offices change them. */
const OWN_WORDS: readonly Pattern[] = [
  [/^(tidak|belum) ada( \p{L}+)?$/u, "bad", null],
  [/tidak (berfungsi|dikelola|ditangani|ditindaklanjuti)/, "less", "handling"],
  [/(kurang|belum|tidak) (maksimal|optimal)/, "good", "handling"],
  [/(dikelola|ditangani|berfungsi|ditindaklanjuti).*(baik|maksimal|optimal|cepat)/, "best", "handling"],
  [/^gratis|tidak (di)?(pungut|bayar)|tanpa biaya|tidak ada biaya/, "best", "price"],
  [/^sangat mahal/, "worst", "price"],
  [/^(cukup|agak|sedikit|kurang|lumayan) mahal|^kurang (murah|terjangkau)/, "fair", "price"],
  [/^mahal|^tidak (murah|terjangkau)/, "bad", "price"],
  [/^(murah|terjangkau)/, "good", "price"],
  [/^sangat (murah|terjangkau)/, "best", "price"],
  [/^(tidak|belum) pernah/, "bad", "often"],
  [/^(jarang|hampir tidak pernah)/, "less", "often"],
  [/^(kadang|terkadang|sesekali)/, "fair", "often"],
  [/^sering/, "good", "often"],
  [/^selalu/, "best", "often"],
];

const BAD_WORDS = "buruk|jelek|lambat|lama|sulit|sukar|rumit";
const GOOD_WORDS =
  "baik|puas|memuaskan|mudah|cepat|sesuai|setuju|ramah|sopan|kompeten|mampu|jelas|nyaman|bersih|wajar|memadai|lengkap|" +
  "tepat|transparan|adil|aman|terampil|responsif|lancar|bagus|berkualitas|profesional";

/** Answers that say how much of a quality there is: "Sangat Tidak Setuju", "Kurang sopan dan ramah". */
const DEGREES: readonly (readonly [RegExp, Degree])[] = [
  [new RegExp(`^(?:sangat|amat) (?=tidak|kurang|${BAD_WORDS})(?:tidak |kurang )?(.+)$`), "worst"],
  [/^(?:tidak|belum) (.+)$/, "bad"],
  [new RegExp(`^((?:${BAD_WORDS})\\b.*)$`), "bad"],
  [/^kurang (.+)$/, "less"],
  [/^(?:cukup|agak|lumayan)(?: (.+))?$/, "fair"],
  [/^(?:netral|ragu(?: ?- ?ragu)?|biasa(?: saja)?|sedang)$/, "middle"],
  [/^(?:sangat|amat|paling) (.+)$/, "best"],
  [/^(.+) (?:sekali|banget)$/, "best"],
  [new RegExp(`^((?:${GOOD_WORDS})\\b.*)$`), "good"],
];

/** Every answer has one of these words; letters of other keyboards may stand for them. */
const STEMS = new RegExp(
  String.raw`[^ -~\s]|tidak|tdk|tak\b|belum|blm|krg|sgt|sngt|ckp|kurang|gratis|tanpa|mahal|murah|terjangkau|jarang|hampir|kadang|sesekali|sering|selalu|` +
    "dikelola|ditangani|berfungsi|ditindaklanjuti|sangat|amat|cukup|agak|lumayan|netral|ragu|biasa|sedang|paling|sekali|" +
    `banget|${BAD_WORDS}|${GOOD_WORDS}`,
  "i",
);

/** Says no to most texts that are no answers. */
export function mayBeSaid(text: string): boolean {
  return STEMS.test(text);
}

/** Answers are short. */
const LONGEST = 60;

/** Reads an answer in words; null for anything else. A number in it is not asked for. */
export function readSaid(text: string): Said | null {
  const words = foldAnswer(text);
  if (words.length > LONGEST || /\d/.test(words)) return null;
  const own = OWN_WORDS.find(([pattern]) => pattern.test(words));
  if (own) return { degree: own[1], about: "", topic: own[2] };
  for (const [pattern, degree] of DEGREES) {
    const found = pattern.exec(words);
    if (found) return { degree, about: found[1] ?? "", topic: found[1] === undefined ? null : "quality" };
  }
  return null;
}

/** How people shorten the words before a quality, in answers and over columns. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\b(tdk|tak)\b\.?/g, "tidak"],
  [/\bkrg\b\.?/g, "kurang"],
  [/\b(sgt|sngt)\b\.?/g, "sangat"],
  [/\bckp\b\.?/g, "cukup"],
  [/\bblm\b\.?/g, "belum"],
];

/**
 * An answer without what people type differently: capitals, spaces, the full stop, "&" for "dan", "tdk" for "tidak". The
 * same few stand in every row.
 */
export const foldAnswer = oncePerText((text: string): string => {
  const folded = foldSpaces(text.normalize("NFKC")).toLowerCase().replace(/ ?& ?/g, " dan ");
  return SHORTENED.reduce((so, [short, whole]) => so.replace(short, whole), folded)
    .replace(/[.,;!]+$/, "")
    .trim();
});
