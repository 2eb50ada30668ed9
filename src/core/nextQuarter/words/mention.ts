/** A month, quarter or semester that a text names. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** How many months it is. */
  readonly length: 1 | 3 | 6;
  /** Its first month, from 1 on. */
  readonly month: number;
  readonly year: number | null;
  /** How it is joined with the one before it: "Januari s.d. Juni", "Mei dan Juni"; null where it stands by itself. */
  readonly join: Join | null;
  /** True where the words before it say "s.d.", and not from when on. */
  readonly isUpTo: boolean;
  /** True for the first or last day of a month. */
  readonly hasDay: boolean;
  /** Its words for another month, and for a year; where it has no year of its own one is put behind, unless that is null. */
  readonly as: (month: number, year: number | null) => string;
}

export type Join = "to" | "and";

const UP_TO = String.raw`s\.?\s?[./]?\s?d\b\.?|sampai\s+dengan|sampai|hingga|until|\bto\b`;
const JOINED = new RegExp(
  String.raw`^[\s()]*(${UP_TO}|[–-]|dan|serta|and|&|[,/])[\s(]*(?:dan\s+|bulan\s+|tanggal\s+|tgl\.?\s+|akhir\s+)*$`,
  "iu",
);
const UP_TO_HERE = new RegExp(String.raw`(?:${UP_TO})\s*(?:bulan\s*|akhir\s*|dengan\s*|tanggal\s*|tgl\.?\s*)*$`, "iu");

/** How the words between two mentions join them. */
export function joinIn(between: string): Join | null {
  const sign = JOINED.exec(between)?.[1]?.toLowerCase();
  if (sign === undefined) return null;
  return /^(?:dan|serta|and|&|,|\/)$/.test(sign) ? "and" : "to";
}

/** True where words before a mention say that all up to it is meant. */
export function isUpToHere(before: string): boolean {
  return UP_TO_HERE.test(before);
}
