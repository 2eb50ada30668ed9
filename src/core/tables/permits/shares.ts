import type { Line } from "../../layout/line";
import { isShare } from "../../layout/vocabulary";
import type { Relation } from "../../relations/relation";
import type { Steps } from "../../steps";
import { shareRelations, sharesOf } from "../sums/shares";
import type { Place, Strip, Strips } from "../sums/strips";
import { lastColumnOf } from "./header";
import { headerText } from "./headerText";
import { isSpanOfSums } from "./period";
import type { PermitTable } from "./permitTable";

/** So many columns behind the counts are looked at for shares. */
const REACH = 3;

/** "Jumlah │ Target │ %": what the columns behind the counts say of them. */
export function* permitShares(table: PermitTable): Steps<readonly Relation[]> {
  const shares = shareStrips(table);
  if (shares.length === 0) return [];
  const rows = [...table.items, ...table.totals.map(({ line }) => line)].sort((one, other) => one.row - other.row);
  const places = rows.map(asPlace);
  const parts = new Map(table.totals.map((total) => [total.line.row, total.parts.map(asPlace)]));
  const counts = table.header.spans.map(({ column, header, span }): Strip => ({
    at: column,
    words: [header],
    header,
    isSum: isSpanOfSums(span),
  }));
  const strips: Strips = {
    sheet: table.sheet,
    reader: table.reader,
    strips: [...counts, ...shares],
    places,
    own: places,
    areRows: false,
    partsOf: ({ at }) => parts.get(at) ?? [],
  };
  return yield* shareRelations(strips, yield* sharesOf(strips), "permits-share");
}

/** The columns right behind the counts that are called shares. */
function shareStrips({ sheet, header }: PermitTable): readonly Strip[] {
  const first = lastColumnOf(header) + 1;
  const strips: Strip[] = [];
  for (let column = first; column < first + REACH; column++) {
    const words = headerText(sheet, header.top, header.bottom, column);
    if (words === "") break;
    if (isShare(words)) strips.push({ at: column, words: [words], header: words, isSum: false });
  }
  return strips;
}

function asPlace({ row, label }: Line): Place {
  return { at: row, label };
}
