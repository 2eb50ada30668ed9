import { resolve, sep } from "node:path";
import { grouped } from "../text/grouped";

/**
 * The names that a person knows different files by: of those that are called the same, with as many of their folders as
 * tell them apart: "Sampit/rekap.xlsx".
 */
export function namesOf(paths: readonly string[], parts = 1): ReadonlyMap<string, string> {
  const endOf = (path: string) => resolve(path).split(sep).slice(-parts).join("/");
  return new Map(
    grouped(paths, endOf).flatMap(([name, own]) =>
      own.length === 1 ? own.map((path) => [path, name] as const) : [...namesOf(own, parts + 1)],
    ),
  );
}
