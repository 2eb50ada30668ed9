import type { Relation } from "../../relations/relation";
import type { Steps } from "../../steps";
import { leadsTo } from "../../sums/circles";
import { shareRelations, sharesOf, type Share } from "../sums/shares";
import type { Strip, Strips } from "../sums/strips";
import { differenceRelations, differencesOf, type Difference } from "./differences";
import { productRelations, productsOf, type Product } from "./products";
import { columnStrips, rowStrips, type Seen } from "./stripsOf";

/** The strips of a table and which of them say by how much others differ, or what part they are of each other. */
export interface Compared {
  readonly strips: Strips;
  readonly differences: readonly Difference[];
  readonly shares: readonly Share[];
  /** Of columns alone. */
  readonly products: readonly Product[];
}

/** The columns of a table compared with each other. */
export function columnsCompared(table: Seen): Steps<Compared> {
  return compared(columnStrips(table));
}

/** The same for its rows. */
export function rowsCompared(table: Seen): Steps<Compared> {
  return compared(rowStrips(table));
}

function* compared(strips: Strips): Steps<Compared> {
  const differences = yield* differencesOf(strips);
  const shares = yield* sharesOf(strips);
  yield;
  return { strips, differences, shares, products: strips.areRows ? [] : productsOf(strips) };
}

/** True where a difference, or a product, already says what one is or that it is the sum of the others. */
export function isSaidOtherwise({ differences, products }: Compared, total: number, parts: readonly number[]): boolean {
  if (products.some(({ strip }) => strip.at === total)) return true;
  return differences.some(({ strip, from }) => strip.at === total || (from.at === total && parts.includes(strip.at)));
}

/** The same without what totals, by their place, already add up. */
export function withoutTotals(
  compared: Compared,
  totals: ReadonlyMap<number, { readonly parts: readonly number[] }>,
): Compared {
  const isFree = (strip: Strip, ...sources: readonly Strip[]) =>
    !sources.some(({ at }) => at === strip.at || leadsTo(totals, at, strip.at));
  return {
    ...compared,
    differences: compared.differences.filter(({ strip, from, less }) => isFree(strip, from, less)),
    shares: compared.shares.filter(({ strip, part, whole }) => isFree(strip, part, whole)),
  };
}

/** What must hold between them. */
export function* comparedRelations({ strips, differences, shares, products }: Compared): Steps<readonly Relation[]> {
  return [
    ...(yield* differenceRelations(strips, differences)),
    ...(yield* shareRelations(strips, shares, "totals-share")),
    ...(yield* productRelations(strips, products)),
  ];
}
