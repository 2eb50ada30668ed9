import { oncePerText } from "../../grid/oncePerText";
import { withJumlah } from "../../grid/withJumlah";

/** What a column of an investment table counts. `workers` are TKI and TKA together. */
export type Role = "projects" | "dollars" | "rupiah" | "tki" | "tka" | "workers";

const PATTERNS: readonly (readonly [Role, RegExp])[] = [
  ["dollars", /us ?\$|\busd\b|\bdollar\b|\bdolar\b/],
  ["rupiah", /\brp\b|\brupiah\b|\bidr\b/],
  ["tki", /\btk[il]\b|\bwni\b|tenaga kerja (indonesia|lokal|dalam negeri)|^(indonesia|lokal)$/],
  ["tka", /\btka\b|\bwna\b|tenaga kerja asing|^asing$/],
  ["workers", /tenaga kerja|^((jumlah|total)\.? )?(tk|naker)( \(orang\))?$/],
  ["projects", /\b(proyek|project|projek)s?\b/],
  ["rupiah", /\binvestasi\b/],
  ["projects", /^((jumlah|total)( unit| pelaku)?|unit) usaha( \(unit\))?$|^jumlah (perusahaan|perseroan)( \(unit\))?$/],
];

/** What every text has in it that names a role, or whose investment a bare column states. */
const MAY_NAME_ROLE =
  /us ?\\?\$|\busd|doll?ar|\\|\brp|rupiah|\bidr|\btk|\bwn|tenaga kerja|naker|indonesia|lokal|asing|pro[jy]e|investasi|\bpm|penanaman modal/;

/** False for rows that surely name no role, told by all their words in small letters. */
export function mayNameRole(words: string): boolean {
  return MAY_NAME_ROLE.test(words);
}

/** What is counted or computed beside the figures of an investment table. */
const OTHERS = /\bnama\b|\blkpm\b|%|persen|pertumbuhan|kontribusi|peringkat|ranking|rata-rata|\bkurs\b|nilai tukar/;

/** Longer texts are titles and remarks. */
const LONGEST = 60;

/** Reads what a header says its column counts; null where it says nothing of the kind. Rows are asked as well, whose names come again. */
export const readRole = oncePerText((header): Role | null => {
  if (header.length > LONGEST) return null;
  const text = withJumlah(header.toLowerCase().replaceAll("\\", ""));
  if (OTHERS.test(text)) return null;
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
});

/** What the figures below some words are of: TKI and TKA are workers, and add up. */
export function measureIn(words: readonly string[]): string | null {
  const role = words.flatMap((word) => readRole(word) ?? []).at(-1) ?? null;
  if (role === null && words.some((word) => /\b(tk|naker)\b/i.test(word))) return "workers";
  return role === "tki" || role === "tka" ? "workers" : role;
}

/** True for columns of money, which may have decimals; everything else is counted in whole numbers. */
export function isMoney(role: Role): boolean {
  return role === "dollars" || role === "rupiah";
}

const UNITS: readonly (readonly [number, RegExp])[] = [
  [1e12, /triliun|trilyun|trillion/],
  [1e9, /miliar|milyar|billion|\bm\b/],
  [1e6, /juta|million|\bjt\b/],
  [1e3, /ribu|thousand|\brb\b|\b000\b/],
];

/** How much money one of a column's units is: 1,000,000 for "Rp juta"; NSWI states Rp juta and US$ ribu. */
export function unitOf(role: Role, header: string): number {
  return statedUnit(header) ?? (role === "dollars" ? 1e3 : 1e6);
}

/** The unit that a text says: a million for "Rp juta"; null where it says none. */
export function statedUnit(text: string): number | null {
  return UNITS.find(([, pattern]) => pattern.test(text.toLowerCase()))?.[0] ?? null;
}
