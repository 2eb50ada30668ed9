import { cellName } from "../../../grid/address";
import { areaOfCell } from "../../../grid/area";
import { withJumlah } from "../../../grid/withJumlah";
import { isAmount, isInRupiah } from "../../../layout/prices";
import { isTotal } from "../../../layout/vocabulary";
import { exact } from "../../../numbers/exact";
import { UNROUNDED } from "../../../numbers/rounding";
import { sum, times } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import { cellOf, nameOf, subjectIn, valueOf, type Place, type Strip, type Strips } from "../../sums/strips";
import { timeRelation } from "./timeRelation";

/**
 * What is taken from an amount, or put upon it, at the rate that its name says:
 *
 *   Honor │ PPh 5% │ Diterima           Jumlah     1000
 *    1000 │   50   │   950              PPN 11%     110
 *                                       Total      1110
 */
export interface Levy {
  readonly strip: Strip;
  readonly of: Strip;
  readonly percent: number;
  /** The row behind it that both come to; null where there is none, and in columns. */
  readonly total: Strip | null;
}

const LEVY =
  /^(?:pph|ppn|potongan|iuran|pajak(?: daerah| penghasilan| pertambahan nilai)?)\b[^%]*?(\d+(?:[.,]\d+)?) ?(?:%|persen)/i;
/** Since 2025 a PPN of 12 % is of eleven twelfths of most amounts (PMK 131/2024), of all of some: figures must say it. */
const LEAVES_OPEN = /^(?:ppn|pajak pertambahan nilai)\b[^%]*?\b12 ?(?:%|persen)/i;
const DEDUCTED = /^(pph|pajak|potongan|iuran)\b/i;
const GROSS = /honor|upah|gaji|insentif|uang|bruto|kotor|jumlah|nilai|tunjangan|\bdpp\b/i;
const BELIEVED = 0.6;
/** Fractions of a rupiah are rounded, or left out. */
const SLACK = 1;

/** True for what is taken from an amount before it is paid: "PPh 21", "Potongan BPJS". */
export function isDeducted(words: string): boolean {
  return DEDUCTED.test(words);
}

/** True for all of what is paid before anything is taken: "Jumlah Kotor", "Penghasilan Bruto". */
export function isGrossTotal(words: string): boolean {
  return /kotor|brut+o|penghasilan/i.test(words) && !isDeducted(words);
}

/** True for an amount from which something is taken. */
export function isGross(words: string): boolean {
  return GROSS.test(withJumlah(words));
}

/** The strips that say at which rate they are of what stands before them, unless their figures deny it. */
export function leviesOf(strips: Strips): readonly Levy[] {
  return strips.strips.flatMap((strip, at): readonly Levy[] => {
    const rate = LEVY.exec(nameOf(strip))?.[1];
    if (rate === undefined) return [];
    const of = strips.strips.slice(0, at).findLast((one) => !LEVY.test(nameOf(one)) && !isDeducted(nameOf(one)));
    const isSure = of && (strips.areRows ? of.isSum && strips.strips[at - 1] === of : isGross(nameOf(of)));
    if (!isSure) return [];
    const next = strips.areRows ? strips.strips[at + 1] : undefined;
    const total = next && isTotal(next.header) ? next : null;
    const levy = { strip, of, percent: Number(rate.replace(",", ".")), total };
    const stated = strips.places.filter((place) => valueOf(strips, strip, place) !== null);
    const holding = stated.filter((place) => holdsAt(strips, levy, place) || isBorneOut(strips, levy, place));
    const isTold = holding.length > 0 || !LEAVES_OPEN.test(nameOf(strip));
    return isTold && holding.length >= stated.length * BELIEVED ? [levy] : [];
  });
}

function holdsAt(strips: Strips, { strip, of, percent }: Levy, place: Place): boolean {
  const [stated, whole] = [strip, of].map((one) => valueOf(strips, one, place) ?? Number.NaN);
  return Math.abs((stated ?? 0) - ((whole ?? 0) * percent) / 100) <= SLACK;
}

/** True where the total behind it has taken in what the rate gives, whatever is stated of it. */
function isBorneOut(strips: Strips, { of, percent, total }: Levy, place: Place): boolean {
  const [whole, all] = [of, total].map((one) => (one && valueOf(strips, one, place)) ?? Number.NaN);
  return Math.abs((all ?? 0) - (whole ?? 0) * (1 + percent / 100)) <= SLACK;
}

/** What must hold at each place; of rows, in the columns of amounts. */
export function levyRelations(strips: Strips, levies: readonly Levy[]): readonly Relation[] {
  return levies.flatMap((levy) => {
    const places = strips.own.filter(({ label }) => !strips.areRows || isOfAmounts(label));
    return places.flatMap((place) => [...levyAt(strips, levy, place), ...totalAt(strips, levy, place)]);
  });
}

function isOfAmounts(header: string): boolean {
  return isAmount(header) || isInRupiah(header);
}

function levyAt(strips: Strips, { strip, of, percent }: Levy, place: Place): readonly Relation[] {
  const { reader, sheet } = strips;
  const [target, own] = [cellOf(strips, strip, place), cellOf(strips, of, place)];
  if (sheet.isCovered(target.row, target.column)) return [];
  const stated = reader.stated(target);
  return [
    {
      rule: strips.areRows ? "totals-down" : "totals-across",
      subject: subjectIn(strips, strip, place),
      target,
      operator: times(exact(percent).div(100)),
      sources: [areaOfCell(own)],
      formula: reader.isText(own) ? null : `=${cellName(own)}*${percent}/100`,
      passesOn: UNROUNDED,
      fewestDecimals: null,
      ...(stated.kind === "number" && { slack: exact(SLACK) }),
      kind: { least: null, most: null, isWhole: false, decimals: 0 },
    },
  ];
}

function totalAt(strips: Strips, { strip, of, total }: Levy, place: Place): readonly Relation[] {
  // A total that says of itself what it adds up is told by that.
  if (!total || total.isSum) return [];
  return timeRelation(strips, { strip: total, place, operator: sum }, [
    cellOf(strips, of, place),
    cellOf(strips, strip, place),
  ]);
}
