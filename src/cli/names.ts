import { resolve, sep } from "node:path";
import { namesOf as namesOfParts } from "../many/fileNames";

/** The names that a person knows different files of the disk by. */
export function namesOf(paths: readonly string[]): ReadonlyMap<string, string> {
  return namesOfParts(paths, (path) => resolve(path).split(sep));
}
