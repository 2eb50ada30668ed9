import { Adder } from "../numbers/adder";
import type { Exact } from "../numbers/exact";
import { numberIn } from "../relations/reader";
import type { Solved } from "../solve";
import { linesAround, periodAround } from "../titles/aroundTable";
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
    period: periodAround(table)?.text ?? null,
    total: sumOf(figures),
    months: months && { months: months.ones, figure: months.figure },
    kinds: kinds && { names: kinds.ones, figure: kinds.figure },
  };
}

function isNotIssued(words: string): boolean {
  return NOT_ISSUED.test(words) && !ISSUED.test(words);
}

/** Those that come to the most once all their figures are added up; null where there is but one, or nothing. */
function most<T>(
  ones: readonly T[],
  figures: readonly Exact[],
): { readonly ones: readonly T[]; readonly figure: Exact } | null {
  const sums = new Map<T, Adder>();
  for (const [at, figure] of figures.entries()) {
    const one = ones[at] as T;
    const sum = sums.get(one) ?? new Adder();
    sum.addExact(figure);
    sums.set(one, sum);
  }
  const totals = [...sums].map(([one, { sum }]) => ({ one, sum, size: sum.valueOf() }));
  const highest = totals.reduce((size, total) => Math.max(size, total.size), 0);
  const [first, ...others] = totals.filter(({ size }) => size === highest);
  if (!first || sums.size < 2 || highest === 0) return null;
  return { ones: [first, ...others].map(({ one }) => one), figure: first.sum };
}

function sumOf(figures: readonly Exact[]): Exact {
  const adder = new Adder();
  for (const figure of figures) adder.addExact(figure);
  return adder.sum;
}
