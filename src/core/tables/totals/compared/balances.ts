import { cellName } from "../../../grid/address";
import { areaOfCell } from "../../../grid/area";
import { isAdded, isBalance, isClosing, isGone, isOpening } from "../../../layout/flow";
import { isTotal } from "../../../layout/vocabulary";
import { UNROUNDED } from "../../../numbers/rounding";
import { copy, difference, sum } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import { filterInHandfuls, flatMapInHandfuls, type Steps } from "../../../steps";
import type { Following } from "../../sums/following";
import { cellOf, nameOf, subjectIn, valueOf, type Place, type Strip, type Strips } from "../../sums/strips";

/**
 * What is left after each line of a cash book:
 *
 *   Uraian           │ Penerimaan │ Pengeluaran │ Saldo
 *   Saldo bulan lalu │    500     │             │  500
 *   Alat tulis       │            │     120     │  380
 */
export interface Balance {
  readonly strip: Strip;
  readonly added: Strip;
  readonly taken: Strip;
}

/** So many lines, and so many of those that state it, must say it; a figure mistyped breaks two of them. */
const FEWEST = 3;
const BELIEVED = 0.5;
const NOISE = 1e-9;

const ADDED = /^(penerimaan|pemasukan|uang masuk|debe?t)\b/i;
const TAKEN = /^(pengeluaran|uang keluar|kredit|kredet)\b/i;

/**
 * The balance behind what came in and what went out, where it goes on from line to line: as its figures say, or, where none
 * is stated, by a first line that says what there was before.
 */
export function* balancesOf(strips: Strips, told: ReadonlySet<number>): Steps<readonly Balance[]> {
  const own = strips.areRows ? null : named(strips);
  if (!own || told.has(own.strip.at)) return [];
  const lines = yield* linesIn(strips);
  const stated = yield* filterInHandfuls(
    lines,
    ({ before, after }) => valueOf(strips, own.strip, before) !== null && valueOf(strips, own.strip, after) !== null,
  );
  const telling = yield* filterInHandfuls(
    stated,
    (line) => isMovedAt(strips, own, line.after) || !holdsAt(strips, own, line),
  );
  const holding = yield* filterInHandfuls(telling, (line) => holdsAt(strips, own, line));
  const isBorneOut = holding.length >= Math.max(FEWEST, telling.length * BELIEVED);
  return isBorneOut || (stated.length === 0 && isOpened(strips, own, lines[0]?.before)) ? [own] : [];
}

function named({ strips }: Strips): Balance | null {
  const at = strips.findIndex((strip) => isBalance(nameOf(strip)) || isClosing(nameOf(strip)));
  const [strip, taken, added] = [strips[at], strips[at - 1], strips[at - 2]];
  if (!strip || !taken || !added) return null;
  const isIn = ADDED.test(nameOf(added)) || isAdded(nameOf(added));
  const isOut = TAKEN.test(nameOf(taken)) || isGone(nameOf(taken));
  return isIn && isOut ? { strip, added, taken } : null;
}

/** A line in which nothing came in or went out is like the one before it in a list of what is in store as well. */
function isMovedAt(strips: Strips, { added, taken }: Balance, place: Place): boolean {
  return [added, taken].some((strip) => (valueOf(strips, strip, place) ?? 0) !== 0);
}

/** "Saldo bulan lalu", with what there was stated as a balance or as the first that came in. */
function isOpened(strips: Strips, { strip, added }: Balance, first: Place | undefined): boolean {
  return (
    first !== undefined && isOpening(first.label) && [strip, added].some((one) => valueOf(strips, one, first) !== null)
  );
}

/** Each line that adds up no others, and the one right below it; whether a total is filled or not. */
function* linesIn(strips: Strips): Steps<readonly Following[]> {
  const items = yield* filterInHandfuls(
    strips.places,
    (place) => strips.partsOf(place).length === 0 && !isTotal(place.label),
  );
  return items.slice(1).flatMap((after, at) => {
    const before = items[at];
    return before?.at === after.at - 1 ? [{ before, after }] : [];
  });
}

function holdsAt(strips: Strips, { strip, added, taken }: Balance, { before, after }: Following): boolean {
  const [past, now] = [valueOf(strips, strip, before), valueOf(strips, strip, after)];
  if (past === null || now === null) return false;
  const meant = past + (valueOf(strips, added, after) ?? 0) - (valueOf(strips, taken, after) ?? 0);
  return Math.abs(meant - now) <= NOISE * Math.max(1, Math.abs(past), Math.abs(now));
}

/** What must hold from each line to the next, and on one that opens the book. */
export function* balanceRelations(strips: Strips, balances: readonly Balance[]): Steps<readonly Relation[]> {
  const relations: Relation[] = [];
  for (const own of balances) {
    const lines = yield* linesIn(strips);
    const first = lines[0]?.before;
    if (first && isOpening(first.label)) relations.push(...relationAt(strips, own, first, null));
    const found = yield* flatMapInHandfuls(lines, ({ before, after }) => relationAt(strips, own, after, before));
    for (const relation of found) relations.push(relation);
  }
  return relations;
}

/** What there was, what came in, less what went out: whichever of these the line tells. */
function relationAt(strips: Strips, own: Balance, place: Place, past: Place | null): readonly Relation[] {
  const { reader, sheet } = strips;
  const target = cellOf(strips, own.strip, place);
  const isThere = (strip: Strip) => valueOf(strips, strip, place) !== null;
  const before = past === null ? [] : [cellOf(strips, own.strip, past)];
  const from = [...before, ...(isThere(own.added) ? [cellOf(strips, own.added, place)] : [])];
  const less = isThere(own.taken) ? [cellOf(strips, own.taken, place)] : [];
  const [first, ...others] = from;
  if (!first || sheet.isCovered(target.row, target.column)) return [];
  const sources = [first, ...less, ...others];
  const plain = from.length > 1 ? sum : copy;
  const taken = less.map((cell) => `-${cellName(cell)}`).join("");
  return [
    {
      rule: "totals-across",
      subject: subjectIn(strips, own.strip, place),
      target,
      operator: less.length > 0 ? difference : plain,
      sources: sources.map(areaOfCell),
      formula: sources.some((cell) => reader.isText(cell)) ? null : `=${from.map(cellName).join("+")}${taken}`,
      passesOn: UNROUNDED,
      fewestDecimals: null,
      kind: { least: null, most: null, isWhole: false, decimals: 2 },
    },
  ];
}
