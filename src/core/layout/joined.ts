import type { FigureColumn } from "./columns";

const JOINED = / ?[+&] ?| dan /i;

/** Indonesian workers and foreign ones are all there are. */
const WORKERS = /^(tk|tenaga kerja)( \(orang\))?$/i;

/** The columns before one that its name joins: PMA and PMDN before "PMA + PMDN", L and P before "L+P". */
export function joinedParts(words: string, before: readonly FigureColumn[]): readonly FigureColumn[] {
  const names = WORKERS.test(words.trim()) ? ["TKI", "TKA"] : words.trim().split(JOINED);
  const parts = names.flatMap((name) => before.filter((column) => isCalled(column, name)).slice(-1));
  return names.length > 1 && new Set(parts).size === names.length ? parts : [];
}

function isCalled({ words }: FigureColumn, name: string): boolean {
  return (words.at(-1) ?? "").trim().toLowerCase() === name.toLowerCase();
}
