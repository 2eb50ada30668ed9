import { ZERO } from "../numbers/exact";
import { numberIn } from "../relations/reader";
import type { Solved } from "../solve";
import { linesAround, periodAround } from "../titles/aroundTable";
import { ranked, type Counted } from "./ranked";
import type { PermitsStory } from "./story";

/** Counts of different things have no total. */
const UNLIKE = "unlike-units";

/** What is counted were not permits that were issued. */
const NOT_ISSUED =
  /\b(?:permohonan|pemohon|masuk|(?:di)?(?:tolak|cabut|kembalikan|batalkan)|penolakan|pencabutan|pembatalan|proses|sisa)\b/i;
const ISSUED = /terbit/i;

/** What a report says of a table of permits: how many, in which month and of which jenis izin the most. */
export function permitsStory({ table, judgements, located }: Solved): PermitsStory | null {
  const isWrong = located.suspects.length > 0 || judgements.some(({ verdict }) => verdict === "cause");
  if (isWrong || table.notes.some(({ rule }) => rule === UNLIKE)) return null;
  if (linesAround(table).some(({ text }) => isNotIssued(text))) return null;
  const cells = (table.counts?.().cells ?? []).map((count) => ({
    ...count,
    figure: numberIn(table.reader.stated(count.cell)),
  }));
  const counted = cells.flatMap(({ figure, ...count }) => (figure === null ? [] : [{ ...count, figure }]));
  if (counted.length === 0 || counted.length < cells.length) return null;
  if (counted.some(({ kind }) => isNotIssued(kind))) return null;
  const months = most(counted.map(({ month, figure }) => ({ one: month, figure })));
  const kinds = most(counted.map(({ kind, figure }) => ({ one: kind, figure })));
  return {
    of: "permits",
    period: periodAround(table)?.text ?? null,
    total: counted.reduce((sum, { figure }) => sum.add(figure), ZERO),
    months: months && { months: months.ones, figure: months.figure },
    kinds: kinds && { names: kinds.ones, figure: kinds.figure },
  };
}

function isNotIssued(words: string): boolean {
  return NOT_ISSUED.test(words) && !ISSUED.test(words);
}

/** Those that come to the most once all that is counted of each is added up; null where there is but one, or nothing. */
function most<T>(all: readonly Counted<T>[]) {
  const sums = new Map<T, Counted<T>>();
  for (const { one, figure } of all) sums.set(one, { one, figure: (sums.get(one)?.figure ?? ZERO).add(figure) });
  const highest = ranked([...sums.values()]).at(-1);
  return highest && sums.size > 1 && highest.figure.compare(ZERO) > 0 ? highest : null;
}
