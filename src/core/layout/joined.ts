import { withJumlah } from "../grid/withJumlah";
import type { FigureColumn } from "./columns";

const JOINED = / ?[+&] ?| dan /i;

/** Indonesian workers and foreign ones are all there are. */
const WORKERS = /^(tk|tenaga kerja)( \(orang\))?$/i;

/** The columns before one that its name joins: PMA and PMDN before "PMA + PMDN", L and P before "L+P". */
export function joinedParts(words: string, before: readonly FigureColumn[]): readonly FigureColumn[] {
  const names = WORKERS.test(words.trim()) ? ["TKI", "TKA"] : words.trim().split(JOINED);
  const sexes = bothSexes(words.trim(), before);
  if (sexes.length > 0) return sexes;
  const parts = names.flatMap((name) => before.filter((column) => isCalled(column, name)).slice(-1));
  return names.length > 1 && new Set(parts).size === names.length ? parts : [];
}

const SEX = /^(?<name>.+?) \(?(?<sex>l|lk|laki ?-? ?laki|p|pr|perempuan)\)?$/i;

/** "Peserta L" and "Peserta P" before "Realisasi Peserta". */
function bothSexes(words: string, before: readonly FigureColumn[]): readonly FigureColumn[] {
  const name = withJumlah(words.toLowerCase()).replace(/^(realisasi|jumlah|total) /, "");
  const own = before.filter((column) => SEX.exec(column.words.at(-1) ?? "")?.groups?.name?.toLowerCase() === name);
  return own.length === 2 ? own : [];
}

function isCalled({ words }: FigureColumn, name: string): boolean {
  return (words.at(-1) ?? "").trim().toLowerCase() === name.toLowerCase();
}
