import { cellName, columnName, type Cell } from "../../grid/address";
import { areaAround, areaName, areaOfCell, type Area } from "../../grid/area";
import { exact, same, ZERO } from "../../numbers/exact";
import { UNROUNDED } from "../../numbers/rounding";
import { percentage, quotient, sum, type Operator } from "../../relations/operators";
import { numberIn } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { halfOf, halvesOff, scaleOf, within, type GroupShares, type Scale } from "./shareFigures";

const OPERATORS = { 1: quotient, 100: percentage } as const;
/** Of the shares that a column states, so many must be of its counts, or it says something else. */
const BELIEVED = 0.5;

/** Shares and what they are called. */
export interface NamedShares extends GroupShares {
  /** How many answered, where that is known from elsewhere; else null. */
  readonly people: number | null;
  readonly subject: (label: string) => string;
}

/**
 * How much of the whole each row is, and that they are all of it. Shares that were put right by hand to give a hundred, or
 * cut off instead of rounded, are within their last digit, and so silent.
 *
 *   Laki-laki │ 80  │ 57,14 = D3/D$5*100
 *   Perempuan │ 60  │ 42,86
 *   Jumlah    │ 140 │ 100   = 57,14 + 42,86
 */
export function shareRelations(shares: NamedShares): readonly Relation[] {
  const { group, share } = shares;
  const total = group.total === null ? null : { row: group.total, column: share.of.column };
  if (total === null && group.lines.length < 2) return [];
  const lines = areaAround(group.lines.map(({ row }) => ({ row, column: share.of.column })));
  const room = roomIn(shares, total, lines);
  if (room === null) return [];
  const relations = group.lines.map(({ row, label }) => lineRelation(shares, { row, label, total, lines, room }));
  return group.total === null ? relations : [...relations, totalRelation(shares, group.total)];
}

/** How many halves of their last place they may be off; null where they are not of these counts. */
function roomIn(shares: NamedShares, total: Cell | null, lines: Area): number | null {
  const { group, share, reader, people } = shares;
  const stated = total && numberIn(reader.stated(total));
  const wholes = [...(stated ? [stated] : []), reader.tally(lines).sum, ...(people === null ? [] : [exact(people)])];
  const tried = wholes.map((all) => halvesOff(shares, all)).sort((one, other) => within(other, 2) - within(one, 2));
  const [off = []] = tried;
  if (within(off, 2) < off.length * BELIEVED) return null;
  const own = group.lines.flatMap(({ row }) => numberIn(reader.stated({ row, column: share.column })) ?? []);
  const isAdjusted = own.reduce((so, one) => so.add(one), ZERO).equals(exact(scaleOf(shares)));
  const areCut = within(off, 2) - within(off, 1) > 1;
  return isAdjusted || areCut ? 2 : 1;
}

interface Place {
  readonly row: number;
  readonly label: string;
  readonly total: Cell | null;
  readonly lines: Area;
  readonly room: number;
}

function lineRelation(shares: NamedShares, { row, label, total, lines, room }: Place): Relation {
  const { share, reader, subject } = shares;
  const scale = scaleOf(shares);
  const target = { row, column: share.column };
  const own = { row, column: share.of.column };
  const stated = reader.stated(target);
  const all = total ? fixedRow(total) : `SUM(${fixedRow(first(lines))}:${fixedRow(last(lines))})`;
  return {
    rule: "profile-share",
    subject: subject(label),
    target,
    operator: OPERATORS[scale],
    sources: [areaOfCell(own), saysOfItsOwn(shares, total, lines) ? areaOfCell(total) : lines],
    formula: reader.isText(own) ? null : `=${cellName(own)}/${all}${scale === 100 ? "*100" : ""}`,
    passesOn: UNROUNDED,
    fewestDecimals: 0,
    ...(stated.kind === "number" && { slack: halfOf(stated.decimals, scale).mul(room) }),
    kind: kindOf(scale),
  };
}

/** A total that is blank, or a formula that adds up the counts as it should, says no more than these do. */
function saysOfItsOwn({ reader }: NamedShares, total: Cell | null, lines: Area): total is Cell {
  const stated = total && numberIn(reader.stated(total));
  return total !== null && stated !== null && !(reader.isFormula(total) && same(stated, reader.tally(lines).sum));
}

/** No part of what tells mistyped cells apart: it holds within the roundings of all its parts. */
const allShares: Operator = { ...sum, name: "allShares", coefficient: null };

function totalRelation(shares: NamedShares, row: number): Relation {
  const { group, share, reader, subject } = shares;
  const scale = scaleOf(shares);
  const own = group.lines.map((line) => ({ row: line.row, column: share.column }));
  const area = areaAround(own);
  const decimals = own.flatMap((cell) => {
    const stated = reader.stated(cell);
    return stated.kind === "number" ? [stated.decimals] : [];
  });
  return {
    rule: "profile-share",
    subject: subject("Jumlah"),
    target: { row, column: share.column },
    operator: allShares,
    sources: [area],
    formula: own.some((cell) => reader.isText(cell)) ? null : `=SUM(${areaName(area)})`,
    passesOn: UNROUNDED,
    fewestDecimals: 0,
    slack: halfOf(Math.max(0, ...decimals), scale).mul(own.length + 1),
    kind: kindOf(scale),
  };
}

function kindOf(scale: Scale) {
  return { least: ZERO, most: exact(scale), isWhole: false, decimals: 2, isPercent: scale === 1 };
}

function first({ top, left }: Area): Cell {
  return { row: top, column: left };
}

function last({ bottom, left }: Area): Cell {
  return { row: bottom, column: left };
}

function fixedRow({ row, column }: Cell): string {
  return `${columnName(column)}$${row + 1}`;
}
