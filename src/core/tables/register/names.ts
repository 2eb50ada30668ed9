const BRACKETS = /\(([^()]*)\)/g;
const IZIN = "izin ";
const NUMBERING = /^(\d{1,3}|[a-z])[.)] ?(?=\D)/i;

/** A jenis izin whatever its case, punctuation, number and abbreviation: "reklame" for "1. Reklame (RKL)". */
export function permitName(text: string): string {
  const bare = text.replace(NUMBERING, "");
  return folded(bare.replace(BRACKETS, " ")) || folded(bare);
}

/** The names by which a jenis izin may be called: its own, with "izin" or without, and the abbreviations in brackets. */
export function permitNames(text: string): readonly string[] {
  const name = permitName(text);
  const alike = name.startsWith(IZIN) ? name.slice(IZIN.length) : IZIN + name;
  const short = [...text.matchAll(BRACKETS)].map(([, inner = ""]) => folded(inner));
  return name === "" ? [] : [...new Set([name, alike, ...short])].filter((own) => own !== "");
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
