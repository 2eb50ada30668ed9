/** The ways to number a quarter or a semester: "II", "2", "Dua", "Kedua". */
const WAYS = {
  roman: ["i", "ii", "iii", "iv"],
  digit: ["1", "2", "3", "4"],
  word: ["satu", "dua", "tiga", "empat"],
  ordinal: ["pertama", "kedua", "ketiga", "keempat"],
} as const;

/** A pattern, without regard to case, for a number from 1 to 4 spelt out. */
export const SPELT = [...WAYS.word, ...WAYS.ordinal].join("|");

/** The same for a number in any of the ways; the longer ones first, as "i" begins "iv". */
export const ORDINAL = [SPELT, ...[...WAYS.roman].reverse(), ...WAYS.digit].join("|");

/** 2 for "II", "2", "dua" or "Kedua"; null for anything else. */
export function ordinalOf(text: string): number | null {
  const at = wayOf(text).findIndex((name) => name === text.toLowerCase());
  return at < 0 ? null : at + 1;
}

/** A number from 1 to 4, written as a model is: "Tiga" for 3 like "Satu". */
export function writtenLike(model: string, number: number): string {
  const name = wayOf(model)[number - 1] ?? String(number);
  if (model === model.toUpperCase()) return name.toUpperCase();
  return model === model.toLowerCase() ? name : capitalised(name);
}

const BY_NAME = new Map(Object.values(WAYS).flatMap((way) => way.map((name) => [name as string, way] as const)));

function wayOf(text: string): readonly string[] {
  return BY_NAME.get(text.toLowerCase()) ?? [];
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
