import type { Line } from "../../layout/line";
import { isShare } from "../../layout/vocabulary";
import { wordsOver } from "../../layout/headers";
import type { Relation } from "../../relations/relation";
import type { Steps } from "../../steps";
import { sharesOf } from "../sums/findShares";
import { shareRelations, type Share } from "../sums/shares";
import type { Place, Strip, Strips } from "../sums/strips";
import { listsSome } from "./excerpt";
import { edgesOf, type FigureColumn } from "./header";
import { figureLines, type Recap } from "./recap";

/** So many columns behind the figures are looked at for shares. */
const REACH = 3;

/** "Investasi │ % thd Total": what the columns between the figures and behind them say of these. */
export function* shareRelationsOf(recap: Recap): Steps<readonly Relation[]> {
  const { sheet, reader, columns, totals } = recap;
  const shares = shareStrips(recap);
  // Figures that stand in each other's place are put right first.
  if (shares.length === 0 || recap.order.shifts.length > 0) return [];
  const places = figureLines(recap).map(asPlace);
  const parts = new Map(totals.map((total) => [total.line.row, total.parts.map(asPlace)]));
  const figures = columns.map(asStrip);
  const among = (strips: readonly Strip[]): Strips => ({
    sheet,
    reader,
    strips: [...strips].sort((a, b) => a.at - b.at),
    places,
    own: places,
    areRows: false,
    partsOf: ({ at }) => parts.get(at) ?? [],
  });
  const all = among([...figures, ...shares]);
  const told = yield* sharesOf(all);
  const rest = shares.filter((strip) => !told.some((share) => share.strip === strip));
  const isOfSome = listsSome(
    recap.heading.map(({ text }) => text),
    recap.lines,
  );
  const nearest: Share[] = [];
  for (const strip of isOfSome ? [] : rest) {
    const figure = figures.filter(({ at }) => at < strip.at).sort((a, b) => b.at - a.at)[0];
    if (figure) nearest.push(...(yield* sharesOf(among([figure, strip]))));
  }
  return yield* shareRelations(all, [...told, ...nearest], "investment-share");
}

function shareStrips({ sheet, header, columns }: Recap): readonly Strip[] {
  const [first, last] = edgesOf(header);
  const figures = new Set(columns.map(({ column }) => column));
  const strips: Strip[] = [];
  for (let column = first + 1; column <= Math.max(header.right, last + REACH); column++) {
    if (figures.has(column)) continue;
    const words = wordsOver(sheet, header, column, first);
    if (words.length === 0 && column > last) break;
    const text = words.join(", ");
    if (isShare(text)) strips.push({ at: column, words, header: text, isSum: false });
  }
  return strips;
}

function asStrip({ column, header, span }: FigureColumn): Strip {
  return { at: column, words: [header], header, isSum: span?.kind === "total" };
}

function asPlace({ row, label }: Line): Place {
  return { at: row, label };
}
