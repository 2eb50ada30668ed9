import type { Cell } from "../grid/address";
import type { Exact } from "../numbers/exact";
import { numberIn } from "../relations/reader";
import type { Solved } from "../solve";
import { filterInHandfuls, flatMapInHandfuls, type Steps } from "../steps";
import type { Table } from "../tables/table";
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
export function* permitsStory(solved: Solved): Steps<Alone<PermitsStory> | null> {
  const { table } = solved;
  if (isWrong(solved) || table.notes.some(({ rule }) => rule === UNLIKE)) return null;
  if (linesAround(table).some(({ text }) => isNotIssued(text))) return null;
  yield;
  const counts = table.counts?.();
  if (!counts) return null;
  const cells = yield* counts.cells();
  const figures = yield* flatMapInHandfuls(cells, ({ cell }) => figureIn(table, cell));
  if (cells.length === 0 || figures.length < cells.length) return null;
  const months = yield* most(cells, ({ month }) => month, figures);
  const kinds = yield* most(cells, ({ kind }) => kind, figures);
  if ((yield* filterInHandfuls(cells, ({ kind }) => isNotIssued(kind))).length > 0) return null;
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

/** None where no number stands. */
function figureIn({ reader }: Table, cell: Cell): readonly Exact[] {
  const figure = numberIn(reader.stated(cell));
  return figure === null ? [] : [figure];
}
