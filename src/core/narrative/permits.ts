import { numberIn } from "../relations/reader";
import type { Solved } from "../solve";
import { linesAround } from "../titles/aroundTable";
import type { Alone } from "./alone";
import { isWrong } from "./isWrong";
import { most, sumOf } from "./most";
import type { PermitsStory } from "./story";

/** Counts of different things have no total. */
const UNLIKE = "unlike-units";

/** What is counted were not permits that were issued. */
const NOT_ISSUED =
  /\b(?:permohonan|pemohon|masuk|(?:di)?(?:tolak|cabut|kembalikan|batalkan)|penolakan|pencabutan|pembatalan|proses|sisa)\b/i;
const ISSUED = /terbit/i;

/** What a report says of a table of permits: how many, in which month and of which jenis izin the most. */
export function permitsStory(solved: Solved): Alone<PermitsStory> | null {
  const { table } = solved;
  if (isWrong(solved) || table.notes.some(({ rule }) => rule === UNLIKE)) return null;
  if (linesAround(table).some(({ text }) => isNotIssued(text))) return null;
  const cells = table.counts?.().cells ?? [];
  const figures = cells.flatMap(({ cell }) => numberIn(table.reader.stated(cell)) ?? []);
  if (cells.length === 0 || figures.length < cells.length) return null;
  const months = most(
    cells.map(({ month }) => month),
    figures,
  );
  const kinds = most(
    cells.map(({ kind }) => kind),
    figures,
  );
  if (cells.some(({ kind }) => isNotIssued(kind))) return null;
  return {
    of: "permits",
    total: sumOf(figures),
    months: months && { months: months.ones, figure: months.figure },
    kinds: kinds && { names: kinds.ones, figure: kinds.figure },
  };
}

function isNotIssued(words: string): boolean {
  return NOT_ISSUED.test(words) && !ISSUED.test(words);
}
