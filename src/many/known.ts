import type { Digest } from "../core/digest";
import { grouped } from "../text/grouped";
import type { Vote } from "../text/overview/texts";
import type { Summary } from "../text/proof/summary";

/** One of many files: by the name that a person knows it by, and what came of it. */
export interface ManyFile {
  readonly name: string;
  readonly outcome: Outcome;
}

/** What came of a file: what was found in it, with a print that its copies have too; or why it cannot be used. */
export type Outcome =
  | { readonly ok: true; readonly summary: Summary; readonly print: string }
  | { readonly ok: false; readonly message: string };

/** A file that could be read. */
export interface Known {
  readonly name: string;
  readonly digest: Digest;
}

/** The values of some files with those who have them, the most frequent first. */
export function votesOf(files: readonly Known[], valueOf: (digest: Digest) => string | null): readonly Vote[] {
  const voting = files.flatMap(({ name, digest }) => {
    const value = valueOf(digest);
    return value === null ? [] : [{ name, value }];
  });
  return grouped(voting, ({ value }) => value)
    .map(([value, own]) => ({ value, names: own.map(({ name }) => name) }))
    .sort((one, other) => other.names.length - one.names.length);
}
