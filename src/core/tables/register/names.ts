import { foldWords } from "../../grid/foldWords";
import { oncePerText } from "../../grid/oncePerText";

const BRACKETS = /\(([^()]*)\)/g;
const IZIN = "izin ";
const NUMBERING = /^(\d{1,3}|[a-z])[.)] ?(?=\D)/i;

/** A jenis izin whatever its case, punctuation, number and abbreviation: "reklame" for "1. Reklame (RKL)". */
export const permitName = oncePerText((text) => {
  const bare = text.replace(NUMBERING, "");
  return foldWords(bare.replace(BRACKETS, " ")) || foldWords(bare);
});

/** The names by which a jenis izin may be called: its own, with "izin" or without, and the abbreviations in brackets. */
export function permitNames(text: string): readonly string[] {
  const [name, ...short] = ownNames(text);
  return name === undefined ? [] : [...new Set([name, alikeName(name), ...short])].filter((own) => own !== "");
}

/** The names that a jenis izin gives itself: the whole one, and the abbreviations in brackets. */
export function ownNames(text: string): readonly string[] {
  const name = permitName(text);
  const short = [...text.matchAll(BRACKETS)].map(([, inner = ""]) => foldWords(inner));
  return name === "" ? [] : [...new Set([name, ...short])].filter((own) => own !== "");
}

/** A folded name with "izin" before it, or without: "apotek" for "izin apotek", and the other way round. */
export function alikeName(name: string): string {
  return name.startsWith(IZIN) ? name.slice(IZIN.length) : IZIN + name;
}
