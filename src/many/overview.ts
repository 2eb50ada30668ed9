import type { Digest } from "../core/digest";
import { writeFound } from "../text/counts";
import { grouped } from "../text/grouped";
import type { Texts } from "../text/texts";
import { differences } from "./differences";
import type { ManyFile } from "./known";
import { totals } from "./totals";

/** What many files come to, in sentences. */
export interface Overview {
  /** The worst first. */
  readonly files: readonly ManyFile[];
  /** How many files there are, and of these how many have errors and how many cannot be used. */
  readonly counted: string;
  /** In what they differ. */
  readonly differing: readonly string[];
  /** What they add up to; and which are copies of others, that are added up once. */
  readonly together: readonly string[];
}

export function overviewOf(files: readonly ManyFile[], texts: Texts): Overview {
  const usable = files.flatMap(({ name, outcome }) => (outcome.ok ? [{ name, ...outcome }] : []));
  const wrong = usable.filter(({ summary }) => isWrong(summary.digest)).length;
  const originals = grouped(usable, ({ print }) => print).map(([, [original, ...copies]]) => ({ original, copies }));
  const known = originals.flatMap(({ original }) =>
    original ? [{ name: original.name, digest: original.summary.digest }] : [],
  );
  const repeated = originals.flatMap(({ original, copies }) =>
    original && copies.length > 0
      ? [
          texts.overview.copies(
            original.name,
            copies.map(({ name }) => name),
          ),
        ]
      : [],
  );
  return {
    files: [...files].sort(worstFirst),
    counted: texts.overview.files(files.length, wrong, files.length - usable.length),
    differing: differences(known, texts),
    together: [...totals(known, texts), ...repeated],
  };
}

/** What is said of a file in a line. */
export function verdictOf({ outcome }: ManyFile, texts: Texts): string {
  return outcome.ok ? writeFound(outcome.summary.digest, texts) : outcome.message;
}

/** True where something is wrong, be it only because something else is. */
export function isWrong({ counts }: Digest): boolean {
  return counts.errors + counts.consequences > 0;
}

/** What cannot be read is worse than what is wrong. */
function worstFirst({ outcome: one }: ManyFile, { outcome: other }: ManyFile): number {
  if (!one.ok || !other.ok) return Number(one.ok) - Number(other.ok);
  const [a, b] = [one.summary.digest.counts, other.summary.digest.counts];
  return b.errors - a.errors || b.warnings - a.warnings || b.blanks - a.blanks;
}
