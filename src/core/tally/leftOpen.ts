import { cellKey } from "../grid/address";
import { monthKey } from "./indexed";
import { countOf, typedCount, type Tally } from "./tally";

/** A count that exceeds its rows by no more than all permits that might belong to it. */
interface Excess {
  readonly tally: Tally;
  readonly kind: Kind;
  readonly month: Month;
  readonly more: number;
  /** How much of it permits explain whose jenis izin no table lists. */
  explained: number;
}

interface Kind {
  readonly excesses: Excess[];
  /** How much of them its permits without a date do not explain. */
  need: number;
}

interface Month {
  readonly excesses: Excess[];
  /** How many of its permits whose jenis izin no table lists explain nothing yet. */
  spare: number;
}

/**
 * The counts of a table that are right if permits belong to them of which that is not known: those of their jenis izin
 * without a date, and those of their month whose jenis izin no table lists. No permit explains two counts; where there
 * are too few, none of the counts that compete for them is left open.
 */
export function leftOpen(tallies: readonly Tally[], unlisted: ReadonlyMap<number, number>): ReadonlySet<Tally> {
  const excesses = excessesIn(tallies, unlisted);
  const short = new Set<Kind | Month>();
  for (const kind of new Set(excesses.map((excess) => excess.kind))) {
    let tried = new Set<Kind | Month>();
    for (let explained = 1; kind.need > 0 && explained > 0; kind.need -= explained) {
      tried = new Set();
      explained = explain(kind, kind.need, tried);
    }
    if (kind.need > 0) for (const one of tried) short.add(one);
  }
  const open = excesses.filter(({ kind, month }) => !short.has(kind) || !short.has(month));
  return new Set(open.map(({ tally }) => tally));
}

function excessesIn(tallies: readonly Tally[], unlisted: ReadonlyMap<number, number>): readonly Excess[] {
  const kinds = new Map<number, Kind>();
  const months = new Map<number, Month>();
  return tallies.flatMap((tally) => {
    const more = Math.ceil(typedCount(tally)?.sub(countOf(tally)).valueOf() ?? 0);
    const { label } = tally.cell;
    const [kindKey, key] = [cellKey(label.row, label.column), monthKey(tally.year, tally.cell.month)];
    if (more <= 0 || more > tally.undated + (unlisted.get(key) ?? 0)) return [];
    const kind = kinds.get(kindKey) ?? { excesses: [], need: -tally.undated };
    const month = months.get(key) ?? { excesses: [], spare: unlisted.get(key) ?? 0 };
    kinds.set(kindKey, kind);
    months.set(key, month);
    const excess: Excess = { tally, kind, month, more, explained: 0 };
    kind.need += more;
    kind.excesses.push(excess);
    month.excesses.push(excess);
    return [excess];
  });
}

/**
 * Lets permits of its months explain up to `amount` of a jenis izin, if need be by letting another month explain what
 * they explained so far (a maximum flow, path by path). Gives how much it explained; where nothing, `tried` holds all
 * that competes with it.
 */
function explain(kind: Kind, amount: number, tried: Set<Kind | Month>): number {
  tried.add(kind);
  for (const excess of kind.excesses) {
    const { month } = excess;
    const most = Math.min(amount, excess.more - excess.explained);
    if (most <= 0 || tried.has(month)) continue;
    tried.add(month);
    const explained = month.spare > 0 ? Math.min(most, month.spare) : freed(month, most, tried);
    if (month.spare > 0) month.spare -= explained;
    excess.explained += explained;
    if (explained > 0) return explained;
  }
  return 0;
}

/** How many permits of a month become free when other months explain one of its other counts. */
function freed({ excesses }: Month, amount: number, tried: Set<Kind | Month>): number {
  for (const other of excesses) {
    if (other.explained <= 0 || tried.has(other.kind)) continue;
    const explained = explain(other.kind, Math.min(amount, other.explained), tried);
    other.explained -= explained;
    if (explained > 0) return explained;
  }
  return 0;
}
