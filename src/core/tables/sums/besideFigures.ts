import { wordsOver, type HeaderRows } from "../../layout/headers";
import type { Line } from "../../layout/line";
import { timeIn } from "../../layout/time";
import { isShare } from "../../layout/vocabulary";
import type { Reader } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import type { Sheet } from "../../grid/sheet";
import type { Steps } from "../../steps";
import type { Total } from "../../sums/fit";
import { sharesOf } from "./findShares";
import { shareRelations, type Share } from "./shares";
import { asPlace, valueOf, type Strip, type Strips } from "./strips";

/** A table whose figures may have shares of them among or behind them: "Investasi │ % thd Total". */
export interface WithShares {
  readonly sheet: Sheet;
  readonly reader: Reader;
  readonly header: HeaderRows;
  /** The columns of figures. */
  readonly figures: readonly Strip[];
  /** The rows with figures. */
  readonly lines: readonly Line[];
  readonly totals: readonly Total[];
  /** The last column that is surely of the table; shares may stand a few columns behind it. */
  readonly right: number;
  /** True where the rows are not all there is, so that no share is of what they come to. */
  readonly isExcerpt: boolean;
}

/** So many columns behind the figures are looked at. */
const REACH = 3;

/** What the columns of shares say of the figures; `rule` names theirs. One of which nothing else is told is of the nearest figure before it. */
export function* sharesBeside(table: WithShares, rule: string): Steps<readonly Relation[]> {
  const { sheet, reader, figures, totals } = table;
  const shares = columnsBeside(table, isShare);
  if (shares.length === 0) return [];
  const places = table.lines.map(asPlace);
  const parts = new Map(totals.map((total) => [total.line.row, total.parts.map(asPlace)]));
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
  const nearest: Share[] = [];
  for (const strip of table.isExcerpt ? [] : rest) {
    const figure = figures.filter(({ at }) => at < strip.at).sort((a, b) => b.at - a.at)[0];
    const isSaid = figure !== undefined && !isOneOfTimes(figure, figures) && !isBehindMoney(figure, figures);
    if (figure && (isSaid || isStated(all, strip))) nearest.push(...(yield* sharesOf(among([figure, strip]))));
  }
  return yield* shareRelations(all, [...told, ...nearest], rule);
}

/** Behind several times a share may be of the last one, or of how much more that is than the one before. */
function isOneOfTimes(figure: Strip, figures: readonly Strip[]): boolean {
  const isTime = ({ header, isSum }: Strip) => !isSum && timeIn(header) !== null;
  return isTime(figure) && figures.filter(isTime).length > 1;
}

const MONEY = /\brp\b|rupiah|us ?\$|\busd\b|investasi/i;

/** Of the money, or of the workers behind it, who knows: "Investasi (Rp) │ Tenaga Kerja │ %". */
function isBehindMoney(figure: Strip, figures: readonly Strip[]): boolean {
  return !MONEY.test(figure.header) && figures.some(({ at, header }) => at < figure.at && MONEY.test(header));
}

function isStated(strips: Strips, strip: Strip): boolean {
  return strips.places.some((place) => valueOf(strips, strip, place) !== null);
}

/** The columns among the figures, or a few behind them, whose words say that they are such. */
export function columnsBeside(
  { sheet, header, figures, right }: Pick<WithShares, "sheet" | "header" | "figures" | "right">,
  isSuch: (words: string) => boolean,
): readonly Strip[] {
  const own = new Set(figures.map(({ at }) => at));
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const strips: Strip[] = [];
  for (let column = first + 1; column <= Math.max(right, last + REACH); column++) {
    if (own.has(column)) continue;
    const words = wordsOver(sheet, header, column, first);
    if (words.length === 0 && column > last) break;
    const text = words.join(", ");
    if (isSuch(text)) strips.push({ at: column, words, header: text, isSum: false });
  }
  return strips;
}
