import { blocksOf, rangeOf } from "../cells/blocks";
import type { Planned } from "./examine";

/** The number formats of the cells that a planned figure should look like, once a request has been made. */
export type Likes = (planned: Planned) => readonly string[];

/** Asks for them; their sheets must be there. */
export function loadLikes(context: Excel.RequestContext, all: readonly Planned[]): Likes {
  const cells = all.flatMap(({ sheetId, edit }) => (edit.look?.like ?? []).map((cell) => ({ sheetId, cell })));
  const ranges = blocksOf(cells).map((block) => ({
    block,
    range: rangeOf(context, block).load({ numberFormat: true }),
  }));
  let formats: ReadonlyMap<string, string> | null = null;
  const read = () =>
    new Map(
      ranges.flatMap(({ block, range }) =>
        block.rows.flatMap((row, down) =>
          row.map((item, right) => {
            const shown = range.numberFormat as readonly (readonly unknown[])[];
            return [keyOf(item.sheetId, item.cell), String(shown[down]?.[right])] as const;
          }),
        ),
      ),
    );
  return ({ sheetId, edit }) => {
    formats ??= read();
    const known = formats;
    return (edit.look?.like ?? []).flatMap((cell) => known.get(keyOf(sheetId, cell)) ?? []);
  };
}

function keyOf(sheetId: string, { row, column }: { readonly row: number; readonly column: number }): string {
  return `${sheetId} ${row} ${column}`;
}
