import { readNumber } from "../../../numbers/readNumber";
import type { Exact } from "../../../numbers/exact";
import { readUnsurName } from "../header/unsur";

/** An unsur that a sentence names, and what it says of it. */
export interface Mention {
  /** The same for the same unsur, however offices name and number it. */
  readonly unsur: number;
  readonly name: string;
  /** The NRR or index behind its name; null where none is. */
  readonly figure: { readonly value: Exact; readonly decimals: number } | null;
  /** Whether it is said to be the one with the lowest or the highest figure; null where neither is, or it is one of several. */
  readonly rank: "lowest" | "highest" | null;
}

/** "unsur “Biaya/Tarif” …", "unsur Waktu Penyelesaian dengan nilai …", "U3 (Waktu)". */
const NAMED = new RegExp(
  String.raw`[“"]([^“”"]{3,60})[”"]|` +
    String.raw`\bunsur (?:pelayanan )?([^“”"(),.;:\d]{3,60}?)(?= (?:dengan|yang|mendapat\w*|memperoleh|menghasilkan|sebesar|yaitu|` +
    String.raw`adalah|memiliki|mempunyai|bernilai|nilai\w*)\b| ?[(,:])`,
  "giu",
);
/** A figure with decimals that is no share and no part of a date. */
const FIGURE = /(?<![\d.,])\d{1,3}[.,]\d{1,3}(?![\d%]|[.,]\d| ?(?:%|persen|poin))/i;
const LOWEST = /\bterendah\b|\bpaling rendah\b/i;
const HIGHEST = /\btertinggi\b|\bpaling tinggi\b/i;
/** One of several, or next to the one that is meant. */
const ONE_OF_MANY = /\b(?:dua|tiga|empat|lima|beberapa|[2-9]) unsur\b|\b(?:disusul|diikuti|kedua|ketiga|berikutnya)\b/i;

/** The unsur that a sentence names, in their order, each with what is said between it and its neighbours. */
export function mentionsIn(text: string): readonly Mention[] {
  const named = [...text.matchAll(NAMED)].flatMap((found) => {
    const name = (found[1] ?? found[2] ?? "").trim();
    const unsur = readUnsurName(name);
    return unsur === null ? [] : [{ unsur, name, from: found.index, to: found.index + found[0].length }];
  });
  const isOneOfMany = ONE_OF_MANY.test(text.slice(0, named[0]?.from ?? 0));
  return named.map(({ unsur, name, from, to }, at) => {
    const behind = text.slice(to, named[at + 1]?.from ?? text.length);
    const digits = FIGURE.exec(behind);
    const upTo = digits ? behind.slice(0, digits.index) : behind;
    const before = text.slice(named[at - 1]?.to ?? 0, from);
    const ownBefore = at === 0 ? before : behindFigure(before);
    return { unsur, name, figure: figureIn(digits?.[0]), rank: isOneOfMany ? null : rankIn(upTo, ownBefore) };
  });
}

/** What stands behind the last figure is about the unsur that follows. */
function behindFigure(text: string): string {
  const digits = FIGURE.exec(text);
  return digits ? text.slice(digits.index + digits[0].length) : text;
}

function rankIn(behind: string, before: string): Mention["rank"] {
  if (ONE_OF_MANY.test(`${before} ${behind}`)) return null;
  const said = [behind, before].find((words) => LOWEST.test(words) || HIGHEST.test(words));
  if (said === undefined || (LOWEST.test(said) && HIGHEST.test(said))) return null;
  return LOWEST.test(said) ? "lowest" : "highest";
}

function figureIn(digits: string | undefined): Mention["figure"] {
  const reading = digits === undefined ? null : readNumber(digits);
  if (reading === null) return null;
  const { value, decimals } = reading.kind === "number" ? reading : reading.decimal;
  return { value, decimals };
}
