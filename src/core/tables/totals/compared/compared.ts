import type { Relation } from "../../../relations/relation";
import type { Steps } from "../../../steps";
import { leadsTo } from "../../../sums/circles";
import { sharesOf } from "../../sums/findShares";
import { ratesOf } from "../../sums/rates";
import { shareRelations, type Share } from "../../sums/shares";
import type { Place, Strip, Strips } from "../../sums/strips";
import { balanceRelations, balancesOf, type Balance } from "./balances";
import { byKind } from "./byKind";
import { carriedOf, carriedRelations, isCarried, type Carried } from "./carried";
import { changeRelations, changesOf, type Change } from "./changes";
import { differenceRelations, type Difference } from "./differences";
import { differencesOf } from "./findDifferences";
import { leviesOf, levyRelations, type Levy } from "./levies";
import { productsOf } from "./findProducts";
import { productRelations, type Product } from "./products";
import { averageRelations, averagesOf, type Average } from "../../sums/averages";
import { weightedOf, weightedRelations, type Weighted } from "./weighted";
import { runningOf, runningRelations, type Running } from "./running";
import { columnStrips, rowStrips, type Seen } from "./stripsOf";

/** The strips of a table and which of them say by how much others differ, or what part they are of each other. */
export interface Compared {
  readonly strips: Strips;
  readonly differences: readonly Difference[];
  readonly shares: readonly Share[];
  readonly averages: readonly Average[];
  readonly carried: readonly Carried[];
  readonly changes: readonly Change[];
  readonly running: readonly Running[];
  /** Of columns alone. */
  readonly products: readonly Product[];
  readonly levies: readonly Levy[];
  readonly balances: readonly Balance[];
  readonly weighted: readonly Weighted[];
}

/** The columns of a table compared with each other. */
export function columnsCompared(table: Seen): Steps<Compared> {
  return compared(columnStrips(table));
}

/** The same for its rows. */
export function rowsCompared(table: Seen): Steps<Compared> {
  return compared(rowStrips(table));
}

/** Which strips say by how much others differ, or what part they are of each other. */
export function* compared(strips: Strips): Steps<Compared> {
  const kinds = byKind(strips);
  const all = [strips, ...kinds];
  const differences: Difference[] = [];
  for (const own of all) differences.push(...(yield* differencesOf(own)));
  const shares = [...(yield* sharesOf(strips)), ...(strips.areRows ? [] : ratesOf(strips))];
  for (const own of kinds) shares.push(...(yield* growthOf(own, shares)));
  yield;
  const told = new Set([...differences, ...shares].map(({ strip }) => strip.at));
  const balances = yield* balancesOf(strips, told);
  const changes = yield* changesOf(strips, told);
  const products = strips.areRows ? [] : productsOf(strips);
  return {
    strips,
    differences,
    shares,
    averages: [],
    carried: all.flatMap(carriedOf),
    changes,
    running: yield* runningOf(strips),
    products,
    levies: leviesOf(strips),
    balances,
    weighted: yield* weightedOf(strips),
  };
}

/** What tells of a kind of figures by what part they have grown, unless it is told already. */
function* growthOf(kind: Strips, told: readonly Share[]): Steps<readonly Share[]> {
  const found = yield* sharesOf(kind);
  return found.filter((share) => share.isGrowth && !told.some(({ strip }) => strip.at === share.strip.at));
}

/** True where anything but sums is known of them. */
export function saysMore(own: Compared): boolean {
  const { differences, shares, averages, carried, changes, running, products, levies, balances, weighted } = own;
  return [differences, shares, averages, carried, changes, running, products, levies, balances, weighted].some(
    ({ length }) => length > 0,
  );
}

/** True where a difference, or a product, already says what one is or that it is the sum of the others. */
export function isSaidOtherwise({ differences, products }: Compared, total: number, parts: readonly number[]): boolean {
  if (products.some(({ strip }) => strip.at === total)) return true;
  return differences.some(
    ({ strip, from }) => strip.at === total || (from.some(({ at }) => at === total) && parts.includes(strip.at)),
  );
}

/** True where one is multiplied to give any of others, or what is levied on that: "Jumlah Jam │ Tarif │ Jumlah Bruto". */
export function isMultipliedInto({ products, levies }: Compared, factor: number, amounts: readonly number[]): boolean {
  if (products.length + levies.length === 0) return false;
  const made = new Map(products.map(({ strip, factors }) => [strip.at, { parts: factors.map(({ at }) => at) }]));
  for (const { strip, of } of levies) made.set(strip.at, { parts: [of.at] });
  return amounts.some((amount) => leadsTo(made, amount, factor));
}

/** What each total adds up, by its place and theirs. */
type AddedUp = ReadonlyMap<number, { readonly parts: readonly number[] }>;

/** The same without what totals, by their place, already add up, and with the averages of what they do. */
export function withoutTotals(compared: Compared, totals: AddedUp): Compared {
  const isFree = (strip: Strip, ...sources: readonly Strip[]) =>
    !sources.some(({ at }) => at === strip.at || leadsTo(totals, at, strip.at));
  return {
    ...compared,
    differences: compared.differences.filter(({ strip, from, less }) => isFree(strip, ...from, ...less)),
    averages: averagesOf(compared.strips, new Map([...totals].map(([at, { parts }]) => [at, parts]))),
    shares: compared.shares.filter(({ strip, part, whole }) => isFree(strip, part, whole)),
  };
}

/** The same without the averages that stand at certain places. */
export function withoutAverages(compared: Compared, isLeft: (at: number) => boolean): Compared {
  return { ...compared, averages: compared.averages.filter(({ strip }) => !isLeft(strip.at)) };
}

/** Rows compared in columns of which some add up others. */
export function* amongTotals(compared: Compared, totals: AddedUp): Steps<Compared> {
  const { places } = compared.strips;
  const partsOf = ({ at }: Place) => places.filter((place) => totals.get(at)?.parts.includes(place.at));
  const strips = { ...compared.strips, partsOf };
  return { ...compared, strips, shares: yield* sharesOf(strips) };
}

/** What must hold between them. */
export function* comparedRelations({
  strips,
  differences,
  shares,
  averages,
  carried,
  changes,
  running,
  products,
  levies,
  balances,
  weighted,
}: Compared): Steps<readonly Relation[]> {
  return [
    ...(yield* differenceRelations(strips, differences, (strip, place) => isCarried(carried, strip, place))),
    ...(yield* shareRelations(strips, shares, "totals-share")),
    ...(yield* averageRelations(strips, averages, "totals-average")),
    ...carriedRelations(strips, carried),
    ...(yield* changeRelations(strips, changes)),
    ...(yield* runningRelations(strips, running)),
    ...(yield* productRelations(strips, products)),
    ...levyRelations(strips, levies),
    ...(yield* balanceRelations(strips, balances)),
    ...(yield* weightedRelations(strips, weighted)),
  ];
}
