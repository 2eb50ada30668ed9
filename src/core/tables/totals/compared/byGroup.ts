import type { FigureColumn } from "../../../layout/columns";
import type { Line } from "../../../layout/line";
import type { RepeatedRows } from "../../../layout/repeatedRows";
import { isRemainder, isShare } from "../../../layout/vocabulary";
import type { Steps } from "../../../steps";
import type { Place, Strips } from "../../sums/strips";
import { compared, type Compared } from "./compared";
import type { Seen } from "./stripsOf";

/**
 * The rows of each group compared by the words that all groups repeat; none where no word tells of the others.
 *
 *   Bimtek   │ Target      │ 40 │ 60
 *            │ Realisasi   │ 30 │ 60
 *            │ Capaian (%) │ 75 │ 100
 */
export function* groupsCompared(
  { block, reader, columns }: Seen,
  repeated: RepeatedRows<Line> | null,
): Steps<readonly Compared[]> {
  const all: Compared[] = [];
  if (!repeated?.words.some((word) => isShare(word) || isRemainder(word))) return all;
  const places = columns.map(({ column, header }: FigureColumn): Place => ({ at: column, label: header }));
  for (const { rows } of repeated.groups) {
    const strips: Strips = {
      sheet: block.sheet,
      reader,
      strips: rows.map(({ row }, at) => {
        const word = repeated.words[at] ?? "";
        return { at: row, words: [word], header: word, isSum: false };
      }),
      places,
      own: places,
      areRows: true,
      partsOf: () => [],
    };
    all.push(yield* compared(strips));
  }
  return all;
}
