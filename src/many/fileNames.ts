import { grouped } from "../text/grouped";

/** Excel's own note that a workbook is open, and what other systems hide. */
const NOT_MEANT = /^(?:~\$|\.)/;

/** True for what is looked into in a folder. */
export function isMeant(name: string): boolean {
  return !NOT_MEANT.test(name);
}

/**
 * True for a file of a folder that is a workbook by its name. Those of a kind that is not read are told of: passed over, they
 * would be taken for checked.
 */
export function isWorkbook(name: string): boolean {
  return isMeant(name) && /\.(?:xls[xmb]?|ods)$/i.test(name);
}

/**
 * The names that a person knows different files by: of those that are called the same, with as many of their folders as
 * tell them apart: "Sampit/rekap.xlsx". A path is told by its folders and its name.
 */
export function namesOf(
  paths: readonly string[],
  partsOf: (path: string) => readonly string[],
  parts = 1,
): ReadonlyMap<string, string> {
  const endOf = (path: string) => partsOf(path).slice(-parts).join("/");
  return new Map(
    grouped(paths, endOf).flatMap(([name, own]) =>
      own.length === 1 ? own.map((path) => [path, name] as const) : [...namesOf(own, partsOf, parts + 1)],
    ),
  );
}
