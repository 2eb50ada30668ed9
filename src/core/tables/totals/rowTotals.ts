import type { FigureColumn } from "../../layout/columns";
import { isPlainTotal } from "../../layout/labels";
import type { Line } from "../../layout/line";
import { Doubles } from "../../sums/doubles";
import { Fit, type Total } from "../../sums/fit";
import { shareOf } from "../../sums/fitting";
import { totalsOf } from "../../sums/totals";
import type { SumsReader } from "../sums/reader";
import { codeTotals } from "./codeTotals";
import { mayNest } from "./nesting";
import { isSlip, unitOf } from "./state";
import type { Vocabulary } from "./vocabulary";

/** What a block holds: its lines, the columns whose figures may be added up, and how they are read. */
export interface Figures {
  readonly lines: readonly Line[];
  readonly columns: readonly FigureColumn[];
  readonly reader: SumsReader;
  /** True where "Kode" or "Rekening" stands over what numbers the lines. */
  readonly areCalledCodes: boolean;
  /** True where the lines are some of all that a total may be of. */
  readonly isExcerpt: boolean;
}

/** A row that adds up others, column by column. */
export interface RowTotal extends Total {
  /** True where its name alone says so: what it states otherwise is wrong. */
  readonly isSaid: boolean;
}

/** A total is believed where most of its figures are the sums; where none is filled, by a name that says no more. */
const BELIEVED = 0.6;
/** One figure may be wrong where the name says what it is. */
const MOST_WRONG = 1;

/** The rows called totals that are. */
export function rowTotalsOf(
  { lines, columns, reader, areCalledCodes, isExcerpt }: Figures,
  vocabulary: Vocabulary,
): readonly RowTotal[] {
  const doubles = new Doubles(
    reader,
    lines.map(({ row }) => row),
  );
  const fit = new Fit(
    doubles,
    columns.map(({ column }) => ({ column, isSum: false })),
  );
  const byCodes = codeTotals(lines, fit, areCalledCodes);
  if (byCodes) return byCodes.map((total) => ({ ...total, isSaid: true }));
  const totals = totalsOf(lines, fit);
  const knowing = fit.knowing(totals);
  return totals.flatMap(({ line, parts }) => {
    const found = knowing.of(line, parts);
    if (parts.length < 2) return [];
    const areFlat = (vocabulary.areRowsAlike && areNumbered(parts)) || !mayNest(parts, columns, reader);
    const isOfAll = areFlat && !isExcerpt;
    const isPlain = isPlainTotal(line.label) && isOfAll;
    const wrong = found.stated - found.fitting;
    const isSaid =
      wrong <= MOST_WRONG &&
      ((isPlain && vocabulary.areRowsAlike) || (isOfAll && wrong === 1 && isMistyped(line, parts)));
    const isBelieved = found.stated > 0 ? shareOf(found) >= BELIEVED : isPlain;
    return isSaid || isBelieved ? [{ line, parts, isSaid }] : [];
  });

  /** True where what the line states is its sum but for one digit, of so many that this is no chance. */
  function isMistyped({ row }: Line, parts: readonly Line[]): boolean {
    return columns.some(({ column }) => {
      const value = doubles.value(row, column);
      const sum = parts.reduce((so, part) => so + (doubles.value(part.row, column) || 0), 0);
      const unit = unitOf([value, ...parts.map((part) => doubles.value(part.row, column) || 0)]);
      return Math.abs(sum) >= MANY * unit && isSlip(Math.abs(value - sum));
    });
  }
}

/** A total of so many units of its last digit is by no chance a sum but for one digit. */
const MANY = 5000;

/** "1, 2, 3 …": what is numbered through stands beside each other, not one below another. */
function areNumbered(parts: readonly Line[]): boolean {
  return parts.every(({ number }, at) => Number.parseInt(number) === at + 1 && /^\d+[.)]?$/.test(number));
}
