import { isPlainTotal } from "../../layout/labels";
import { lineAndColumn } from "../../layout/lineAndColumn";
import { money } from "../../numbers/kind";
import { numberIn } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { filterInHandfuls, mapInHandfuls, type Steps } from "../../steps";
import type { SumsReader } from "../sums/reader";
import { sumRelation } from "../sums/sumRelation";

/** A column of amounts, and the words over it. */
interface Named {
  readonly column: number;
  readonly words: string;
}

/** So many rows must say it, and so many of all that say something. */
const FEWEST = 3;
const BELIEVED = 0.6;

/**
 * "Jumlah" beside the amounts of each permit that it adds up:
 *
 *   No │ Jenis Izin │ Tanggal │ Retribusi (Rp) │ Denda (Rp) │ Jumlah (Rp)
 *   1  │ PBG        │ 02/05   │     400.000    │   25.000   │   425.000
 */
export function* rowSums(
  rows: readonly { readonly row: number; readonly label: string }[],
  columns: readonly Named[],
  reader: SumsReader,
): Steps<readonly Relation[]> {
  const relations: Relation[] = [];
  for (const [at, total] of columns.entries()) {
    const parts = isPlainTotal(total.words) ? partsBefore(columns.slice(0, at), total) : [];
    if (parts.length < 2) continue;
    const stated = yield* filterInHandfuls(rows, ({ row }) => valueAt(reader, row, total) !== null);
    const holding = yield* filterInHandfuls(stated, ({ row }) => isSum(reader, row, parts, total));
    if (stated.length > 0 && (holding.length < FEWEST || holding.length < stated.length * BELIEVED)) continue;
    const sums = yield* mapInHandfuls(rows, ({ row, label }) =>
      sumRelation({
        rule: "register-total",
        subject: lineAndColumn(label, total.words),
        target: { row, column: total.column },
        parts: parts.map(({ column }) => ({ row, column })),
        reader,
        kind: money(2),
      }),
    );
    for (const one of sums) relations.push(one);
  }
  return relations;
}

/** The amounts right before a total, none of which is one itself. */
function partsBefore(before: readonly Named[], total: Named): readonly Named[] {
  const parts: Named[] = [];
  for (const one of [...before].reverse()) {
    if (one.column !== total.column - 1 - parts.length || isPlainTotal(one.words)) break;
    parts.unshift(one);
  }
  return parts;
}

function isSum(reader: SumsReader, row: number, parts: readonly Named[], total: Named): boolean {
  const sum = parts.reduce((so, part) => so + (valueAt(reader, row, part) ?? 0), 0);
  return sum === valueAt(reader, row, total);
}

function valueAt(reader: SumsReader, row: number, { column }: Named): number | null {
  return numberIn(reader.stated({ row, column }))?.valueOf() ?? null;
}
