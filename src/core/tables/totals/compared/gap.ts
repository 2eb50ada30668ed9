import type { Strip } from "../../sums/strips";
import type { Difference } from "./differences";

const GAP = /^\(?(gap|kesenjangan|selisih)\b/i;
const FOUND = /\b(kinerja|kenyataan|persepsi|performance|realita\w*|yang dirasakan)\b/i;
const HOPED_FOR = /\b(harapan|kepentingan|importance|ekspektasi)\b/i;

/** "Kinerja │ Harapan │ Gap": what was found less what was hoped for, so that a gap is below zero. */
export function gapOf(strip: Strip, before: readonly Strip[]): readonly Difference[] {
  if (!GAP.test(strip.words.at(-1) ?? "")) return [];
  const called = (name: RegExp) => before.filter(({ words }) => name.test(words.at(-1) ?? ""));
  const [[from, ...otherFound], [less, ...otherHopes]] = [called(FOUND), called(HOPED_FOR)];
  const areTwo = from !== undefined && less !== undefined && from !== less;
  return areTwo && otherFound.length + otherHopes.length === 0 ? [{ strip, from: [from], less: [less] }] : [];
}
