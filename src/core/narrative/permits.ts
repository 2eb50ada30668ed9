import type { Cell } from "../grid/address";
import { Adder } from "../numbers/adder";
import type { Exact } from "../numbers/exact";
import { numberIn } from "../relations/reader";
import type { Solved } from "../solve";
import { filterInHandfuls, flatMapInHandfuls, forEachInSteps, type Steps } from "../steps";
import type { CountCell, Table } from "../tables/table";
import { linesAround, periodAround } from "../titles/aroundTable";
import type { PermitsStory } from "./story";

/** Counts of different things have no total. */
const UNLIKE = "unlike-units";

/** What is counted were not permits that were issued. */
const NOT_ISSUED =
  /\b(?:permohonan|pemohon|masuk|(?:di)?(?:tolak|cabut|kembalikan|batalkan)|penolakan|pencabutan|pembatalan|proses|sisa)\b/i;
const ISSUED = /terbit/i;

/** What a report says of a table of permits: how many, in which month and of which jenis izin the most. */
export function* permitsStory({ table, judgements, located }: Solved): Steps<PermitsStory | null> {
  const isWrong = located.suspects.length > 0 || judgements.some(({ verdict }) => verdict === "cause");
  if (isWrong || table.notes.some(({ rule }) => rule === UNLIKE)) return null;
  if (linesAround(table).some(({ text }) => isNotIssued(text))) return null;
  yield;
  const cells = table.counts?.().cells ?? [];
  const figures = yield* flatMapInHandfuls(cells, ({ cell }) => figureIn(table, cell));
  if (cells.length === 0 || figures.length < cells.length) return null;
  const months = yield* most(cells, ({ month }) => month, figures);
  const kinds = yield* most(cells, ({ kind }) => kind, figures);
  if ((yield* filterInHandfuls(cells, ({ kind }) => isNotIssued(kind))).length > 0) return null;
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
function* most<T>(
  cells: readonly CountCell[],
  oneOf: (cell: CountCell) => T,
  figures: readonly Exact[],
): Steps<{ readonly ones: readonly T[]; readonly figure: Exact } | null> {
  const sums = new Map<T, Adder>();
  yield* forEachInSteps(cells, (cell, at) => {
    const figure = figures[at];
    if (!figure) return;
    const one = oneOf(cell);
    const sum = sums.get(one) ?? new Adder();
    sum.addExact(figure);
    sums.set(one, sum);
  });
  yield;
  const totals = [...sums].map(([one, { sum }]) => ({ one, sum, size: sum.valueOf() }));
  const highest = totals.reduce((size, total) => Math.max(size, total.size), 0);
  const [first, ...others] = totals.filter(({ size }) => size === highest);
  if (!first || sums.size < 2 || highest === 0) return null;
  return { ones: [first, ...others].map(({ one }) => one), figure: first.sum };
}

/** None where no number stands. */
function figureIn({ reader }: Table, cell: Cell): readonly Exact[] {
  const figure = numberIn(reader.stated(cell));
  return figure === null ? [] : [figure];
}

function sumOf(figures: readonly Exact[]): Exact {
  const adder = new Adder();
  for (const figure of figures) adder.addExact(figure);
  return adder.sum;
}
