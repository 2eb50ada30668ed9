import { withJumlah } from "../../../grid/withJumlah";
import type { FigureColumn } from "../../../layout/columns";
import { joinedParts } from "../../../layout/joined";
import { isPlainTotal } from "../../../layout/labels";
import { isNet, isShare, isTotal } from "../../../layout/vocabulary";
import { isPlanned } from "../../sums/plan";
import { periodTotals, type PeriodTotal } from "../../../sums/periodTotals";
import { areWhole, isOpposed } from "./splits";
import type { Vocabulary } from "../vocabulary";

/** A column that adds up others, row by row. */
export interface ColumnTotal {
  readonly column: FigureColumn;
  readonly parts: readonly FigureColumn[];
  /** True where its name says so and too few figures do: what it states otherwise is wrong. */
  readonly isSaid?: boolean;
  /** True where the names leave nothing open, so that it may be filled before any figure says so. */
  readonly mayBeFilled?: boolean;
}

/** True where the lowest words over a column say so, or higher ones over words that stand below others too. */
export function isCalledTotal(column: FigureColumn, columns: readonly FigureColumn[]): boolean {
  const at = column.words.findIndex(isTotal);
  if (at < 0 || isNet(column.words.at(-1) ?? "")) return false;
  return isTotal(column.words.at(-1) ?? "") || columns.some((other) => isOfTail(other, column.words, at));
}

/**
 * What columns called totals add up, told by the words over them: those of the time that they are of, those before
 * them under the same banner, or those with the same words as below their own banner. A total stands for its parts.
 *
 *   Baamang │ Ketapang │ Jumlah          PBG         │ SLF         │ Jumlah
 *                                        Izin │ Rp   │ Izin │ Rp   │ Izin │ Rp
 */
export function namedColumnTotals(
  columns: readonly FigureColumn[],
  additive: readonly FigureColumn[],
  vocabulary: Vocabulary,
  years: readonly number[],
): readonly ColumnTotal[] {
  const joined = columns.flatMap((column, at): readonly ColumnTotal[] => {
    const parts = joinedParts(column.words.at(-1) ?? "", columns.slice(0, at));
    return parts.length > 0 ? [{ column, parts }] : [];
  });
  const mayAdd = ({ total }: PeriodTotal<FigureColumn>) => additive.includes(total) || !isShare(total.header);
  const ofTime = periodTotals(columns, years).filter((total) => total.isSaid && mayAdd(total));
  const totals: ColumnTotal[] = [...joined, ...ofTime.map(({ total, parts }) => ({ column: total, parts }))];
  for (const column of innerFirst(columns)) {
    const alike = partsOf(column);
    const parts = sinceTotal(alike, column) ?? (areSure(alike, column) ? alike : lastSplit(alike, column));
    if (parts.length >= 2 && !totals.some((total) => total.column === column)) totals.push({ column, parts });
  }
  return totals.filter((total) => !joined.includes(total));

  function partsOf(column: FigureColumn): readonly FigureColumn[] {
    const { words } = column;
    const at = words.findIndex(isTotal);
    if (at < 0 || isNet(words.at(-1) ?? "")) return [];
    const measure = vocabulary.measure(column);
    const isBanner = at < words.length - 1;
    const alike = isBanner
      ? columns.filter((other) => isOfTail(other, words, at))
      : ofItsName(column, ofItsYear(column, besides(column, columns)));
    // "Jumlah (Rp)" says for all before it what they are in.
    const isSaidAgain = alike.some((other) => vocabulary.measure(other) === measure);
    const own = alike.filter(
      (other) =>
        (isBanner || measure === null || vocabulary.measure(other) === (isSaidAgain ? measure : null)) &&
        (additive.includes(other) || !additive.includes(column)) &&
        !(isPlanned(other) && !isPlanned(column)),
    );
    const added = new Set(totals.filter((total) => own.includes(total.column)).flatMap(({ parts }) => parts));
    return own.filter((other) => !added.has(other));
  }

  /** Those behind another total, where they split a whole that its parts do not, or where both are called the same: "UMK │ Non UMK │ Jumlah │ PMA │ PMDN │ Jumlah". */
  function sinceTotal(alike: readonly FigureColumn[], total: FigureColumn): readonly FigureColumn[] | null {
    const last = alike.findLastIndex((part) => totals.some((total) => total.column === part));
    const since = alike.slice(last + 1);
    const isNext = alike[last]?.words.join() === total.words.join();
    return last >= 0 && since.length >= 2 && areWhole(since) && (isNext || !areWhole(leavesOf(alike))) ? since : null;
  }

  /** The nearest of them that split one whole, where others stand further off: "Luas │ L │ P │ Jumlah", "Jumlah │ L │ P │ Luas". */
  function lastSplit(alike: readonly FigureColumn[], total: FigureColumn): readonly FigureColumn[] {
    const isBefore = alike.every(({ column }) => column < total.column);
    for (let count = alike.length - 1; count >= 2; count--) {
      const nearest = isBefore ? alike.slice(-count) : alike.slice(0, count);
      if (!isBefore && isBannerAlone(nearest, alike.slice(count), total)) continue;
      if (areWhole(leavesOf(nearest)) && areSure(nearest, total)) return nearest;
    }
    return [];
  }

  /** "Permohonan │ Dikabulkan: Sepenuhnya, Sebagian │ Ditolak": a banner of its own holds some, and what may be added stands beside it. */
  function isBannerAlone(held: readonly FigureColumn[], beside: readonly FigureColumn[], total: FigureColumn): boolean {
    const mayBeAdded = (column: FigureColumn) => vocabulary.measure(column) === vocabulary.measure(total);
    return held.some(({ words }) => words.length > total.words.length) && beside.some(mayBeAdded);
  }

  function areSure(parts: readonly FigureColumn[], total: FigureColumn): boolean {
    // "Total │ Jumlah Usaha" stands over what is called so below other banners, too.
    const isBanner = total.words.findIndex(isTotal) < total.words.length - 1;
    if (isBanner) return !parts.some(({ words }) => words.slice(0, -1).some(isOpposed));
    const leaves = leavesOf(parts);
    const measures = new Set([...leaves, total].flatMap((column) => vocabulary.measure(column) ?? []));
    return measures.size <= 1 && vocabulary.areParts(leaves);
  }

  function leavesOf(parts: readonly FigureColumn[]): readonly FigureColumn[] {
    return parts.flatMap((part) => {
      const inner = totals.find(({ column }) => column === part);
      return inner ? leavesOf(inner.parts) : [part];
    });
  }
}

/**
 * What stands before its parts behind all others: which of those are totals of some must be known first.
 *
 *   Total NIB │ Perseorangan │ Badan Usaha
 *                              PT │ CV │ Jumlah
 */
function innerFirst(columns: readonly FigureColumn[]): readonly FigureColumn[] {
  const firsts = new Map<string, FigureColumn>();
  for (const column of columns) {
    for (let count = 0; count <= column.words.length; count++) {
      const banner = column.words.slice(0, count).join("\n");
      if (!firsts.has(banner)) firsts.set(banner, column);
    }
  }
  const opens = (column: FigureColumn) => firsts.get(column.words.slice(0, -1).join("\n")) === column;
  const opening = new Set(columns.filter((column) => isTotal(column.words.at(-1) ?? "") && opens(column)));
  return [...columns.filter((column) => !opening.has(column)), ...[...opening].reverse()];
}

/** The columns under the same banner that stand before a total; behind it, where none stands before. */
export function besides(total: FigureColumn, columns: readonly FigureColumn[]): readonly FigureColumn[] {
  const banner = total.words.slice(0, -1);
  const own = columns.filter((other) => other !== total && banner.every((word, at) => other.words[at] === word));
  const before = own.filter(({ column }) => column < total.column);
  return before.length > 0 ? before : own;
}

/** Columns called "Jumlah", and no more, with the several beside them: "Jumlah Ditolak" may count something else. */
export function bareTotals(
  columns: readonly FigureColumn[],
  additive: readonly FigureColumn[],
): readonly ColumnTotal[] {
  return columns
    .filter(({ words }) => isPlainTotal(words.at(-1) ?? ""))
    .map((column) => ({ column, parts: besides(column, additive) }))
    .filter(({ parts }) => parts.length > 1);
}

/** "Total 2023" adds up what stands below "2023", where years stand over the others. */
function ofItsYear({ words }: FigureColumn, others: readonly FigureColumn[]): readonly FigureColumn[] {
  const year = /\b(19|20)\d\d$/.exec(words.at(-1) ?? "")?.[0];
  const isOf = (other: FigureColumn) => other.words.slice(0, -1).some((word) => word.endsWith(year ?? ""));
  return year === undefined || !others.some(isOf) ? others : others.filter(isOf);
}

/** "Jumlah TKI" adds up what stands below "TKI", where other words stand over the others. */
function ofItsName({ words }: FigureColumn, others: readonly FigureColumn[]): readonly FigureColumn[] {
  const name = foldedName(withJumlah(words.at(-1) ?? "").replace(/^(jumlah|total)\b\.?/i, ""));
  const own = others.filter((other) => other.words.slice(0, -1).some((word) => foldedName(word) === name));
  return name === "" || own.length === 0 ? others : own;
}

function foldedName(words: string): string {
  return words.toLowerCase().trim();
}

/** "PBG, Izin" for "Jumlah, Izin". */
function isOfTail(other: FigureColumn, words: readonly string[], at: number): boolean {
  const tail = words.slice(at + 1);
  const before = words.slice(0, at);
  return (
    other.words.length === words.length &&
    tail.every((word, place) => other.words[at + 1 + place] === word) &&
    before.every((word, place) => other.words[place] === word) &&
    !isTotal(other.words[at] ?? "")
  );
}
