import type { Digest } from "../core/digest";
import { grouped } from "../text/grouped";
import type { Vote } from "../text/overview/texts";

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
