import type { Digest } from "../core/digest";
import type { Counts } from "../core/findings/counts";
import type { Texts } from "./texts";

/** What was found, in numbers: "2 salah, 5 ikut salah, 10 catatan"; sorts of which there are none are left out. */
export function writeCounts(counts: Counts, { counts: says, nothingFound }: Texts): string {
  const sorts = ["errors", "consequences", "warnings", "blanks", "notices"] as const;
  const said = sorts.filter((sort) => counts[sort] > 0).map((sort) => says[sort](counts[sort]));
  return said.length === 0 ? nothingFound : said.join(", ");
}

/** What was found in a workbook; one in which no table was recognised says so, beside what is wrong with its titles. */
export function writeFound({ kinds, counts }: Pick<Digest, "kinds" | "counts">, texts: Texts): string {
  if (kinds.length > 0) return writeCounts(counts, texts);
  const isAnyFound = Object.values(counts).some((count) => count > 0);
  return [texts.proof.noTables, ...(isAnyFound ? [`${writeCounts(counts, texts)}.`] : [])].join(" ");
}
