const BRACKETS = /\(([^()]*)\)/g;
const NUMBERING = /^(\d{1,3}|[a-z])[.)] ?(?=\D)/i;

/** A jenis izin whatever its case, punctuation, number and abbreviation: "reklame" for "1. Reklame (RKL)". */
export function permitName(text: string): string {
  const bare = text.replace(NUMBERING, "");
  return folded(bare.replace(BRACKETS, " ")) || folded(bare);
}

/** The names by which a jenis izin may be called: its own and the abbreviations in brackets, "pbg". */
export function permitNames(text: string): readonly string[] {
  const short = [...text.matchAll(BRACKETS)].map(([, inner = ""]) => folded(inner));
  return [...new Set([permitName(text), ...short])].filter((name) => name !== "");
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
