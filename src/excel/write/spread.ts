import { cellKey, type Cell } from "../../core/grid/address";
import type { Area } from "../../core/grid/area";
import { blocksOf, rangeOf, type Block, type Targeted } from "../cells/blocks";
import { hostContent, sameContent } from "../cells/content";
import type { Image } from "../journal/journal";

/** A cell that Excel changed by itself when another one was written. */
export interface Spread extends Targeted {
  readonly before: Image;
  readonly after: Image;
}

/** Cells beside one that is written which Excel may change along with it, as areas of its sheet. */
export interface Neighboured extends Targeted {
  readonly beside?: readonly Area[];
}

/** The cells beside those that are written, which are not written themselves. */
export function cellsBeside(entries: readonly Neighboured[]): readonly Targeted[] {
  const written = new Set(entries.map(keyOf));
  const found = new Map<string, Targeted>();
  for (const { sheetId, beside = [] } of entries) {
    for (const cell of beside.flatMap((area) => [...cellsIn(area)])) {
      const one = { sheetId, cell };
      if (!written.has(keyOf(one))) found.set(keyOf(one), one);
    }
  }
  return [...found.values()];
}

/**
 * Looks at cells at this point of a request and, once the function it gives is called, at a later one; what that gives
 * is to be called when the request was made.
 */
export function watch(context: Excel.RequestContext, cells: readonly Targeted[]): () => () => readonly Spread[] {
  const load = () =>
    blocksOf(cells).map((block) => {
      const range = rangeOf(context, block);
      range.load({ formulas: true, numberFormat: true });
      return { block, range };
    });
  const earlier = load();
  return () => {
    const later = load();
    return () => {
      const now = imagesIn(later);
      return [...imagesIn(earlier)].flatMap(([item, before]): Spread[] => {
        const after = now.get(item);
        return after && !sameContent(before.content, after.content) ? [{ ...item, before, after }] : [];
      });
    };
  };
}

interface Loaded {
  readonly block: Block<Targeted>;
  readonly range: Excel.Range;
}

function imagesIn(loaded: readonly Loaded[]): ReadonlyMap<Targeted, Image> {
  return new Map(
    loaded.flatMap(({ block, range }) =>
      block.rows.flatMap((row, down) =>
        row.map((item, right): [Targeted, Image] => {
          const typed: unknown = (range.formulas[down] as unknown[] | undefined)?.[right];
          const format: unknown = (range.numberFormat[down] as unknown[] | undefined)?.[right];
          return [item, { content: hostContent(typed, isFormula(typed) ? null : typed), format: String(format) }];
        }),
      ),
    ),
  );
}

function isFormula(typed: unknown): boolean {
  return typeof typed === "string" && typed.startsWith("=");
}

function keyOf({ sheetId, cell }: Targeted): string {
  return `${sheetId} ${cellKey(cell.row, cell.column)}`;
}

function* cellsIn({ top, left, bottom, right }: Area): Generator<Cell> {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield { row, column };
  }
}
