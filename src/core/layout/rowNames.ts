import { oncePerText } from "../grid/oncePerText";
import { withJumlah } from "../grid/withJumlah";

/** A label without the "I.", "2)" or "a." it may begin with. */
export function withoutNumber(label: string): string {
  return label.replace(/^[\s\u00a0-]*(?:(?:[ivx]{1,4}|[a-z])[.)]\s+|\d{1,3}[.)]\s*)?/i, "").trim();
}

/** A label without its number, case and punctuation, and without the words that lists are joined with. */
export const nameKey = oncePerText((label) =>
  withJumlah(withoutNumber(label).toLowerCase())
    .replace(/\bind\./g, "industri ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\bdan\b|\batau\b/g, " ")
    .replace(/ +/g, " ")
    .trim(),
);
