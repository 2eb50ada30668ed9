import { isSum, type Line } from "../../../layout/line";
import { groupName, nameIn } from "../../../layout/rowNumbers";
import { isDone, isIncome } from "../../../layout/flow";
import type { Total } from "../../../sums/fit";
import { withJumlah } from "../../../grid/withJumlah";
import { areWholeByName } from "../../../layout/wholeByName";
import { isOpposed } from "../columns/splits";

/**
 * Tells which totals are called as the heading above all that they add up, themselves or in the totals of groups below it:
 *
 *   BELANJA
 *     Belanja Operasi
 *       Pegawai                  60
 *       Barang                   40
 *     Jumlah Belanja Operasi
 *     Belanja Modal              20
 *   Jumlah Belanja
 */
export class Closing {
  /** By what they are called, from top to bottom; a table may have as many as totals. */
  readonly #headings = new Map<string, number[]>();
  readonly #partsOf: ReadonlyMap<Line, readonly Line[]>;
  readonly #places: ReadonlyMap<Line, number>;

  constructor(
    private readonly lines: readonly Line[],
    totals: readonly Total[],
  ) {
    this.#partsOf = new Map(totals.map(({ line, parts }) => [line, parts]));
    this.#places = new Map(lines.map((line, at) => [line, at]));
    lines.forEach((line, at) => {
      if (!isHeading(line)) return;
      for (const name of new Set([nameIn(line.label), initialsIn(line.label)])) this.#take(name, at);
    });
  }

  #take(name: string, at: number): void {
    if (name === "") return;
    const own = this.#headings.get(name);
    if (own) own.push(at);
    else this.#headings.set(name, [at]);
  }

  isClosedBy({ line: total, parts }: Total): boolean {
    const end = this.#places.get(total) ?? 0;
    const heading = this.#headings.get(groupName(total.label))?.findLast((at) => at < end);
    if (heading === undefined || !parts.every((part) => (this.#places.get(part) ?? 0) > heading)) return false;
    const covered = this.#coveredBy(parts);
    return this.lines.slice(heading + 1, end).every((line) => covered.has(line) || isHeading(line));
  }

  /** Some lines, with all that they add up. */
  #coveredBy(parts: readonly Line[]): ReadonlySet<Line> {
    const covered = new Set<Line>();
    const open = [...parts];
    for (let line = open.pop(); line !== undefined; line = open.pop()) {
      if (covered.has(line)) continue;
      covered.add(line);
      for (const part of this.#partsOf.get(line) ?? []) open.push(part);
    }
    return covered;
  }
}

function isHeading({ hasFigures, kind }: Line): boolean {
  return !hasFigures && kind === "item";
}

/**
 * "Jumlah Golongan IV" below "IV/c │ IV/b │ IV/a": the last of its words is the first of each of theirs. "Jumlah Izin" is not
 * told so: what is below "Izin masuk │ Izin terbit" is no part of one whole.
 */
export function isNamedAsParts(total: Line, parts: readonly Line[]): boolean {
  const name = wordsOf(groupName(total.label)).at(-1);
  return (
    isSum(total) && name !== undefined && RANK.test(name) && parts.every(({ label }) => wordsOf(label)[0] === name)
  );
}

const RANK = /^([ivx]+|[a-z]|\d+)$/;

/**
 * True for rows that stand beside each other – numbered on, in money, with totals of their own, or all there can be – and of
 * which none is another outcome, measure or split than the others: no "Masuk │ Selesai", no "Laki-laki │ Perempuan │ Miskin".
 */
export function areOfOneWhole(total: Line, parts: readonly Line[], subjects: readonly string[]): boolean {
  const of = groupName(total.label);
  const names = parts.map((part) => nameOf(part).replace(of, "").replace(BULLET, ""));
  if (names.some((name) => isOpposed(name) || saysMeasure(name))) return false;
  if (areWholeByName(names)) return true;
  const areBesides = areInARow(parts) || parts.some(isSum) || [of, ...subjects].some(isMoney);
  return areBesides && !names.some((_, at) => at > 0 && areWholeByName(names.slice(at - 1, at + 1)));
}

const BULLET = /^[-–•* ]+/;

function nameOf(line: Line): string {
  return isSum(line) ? groupName(line.label) : line.label.toLowerCase();
}

/** True for rows of which one counts what came in and another what came of it: they are no parts of one whole. */
export function tellOutcomes(parts: readonly Line[]): boolean {
  return parts.some(({ label }) => isIncome(label)) && parts.some(({ label }) => isDone(label));
}

/** True for a name that says how it is measured: "Nilai (Rp)", "Tenaga Kerja". */
export function saysMeasure(label: string): boolean {
  return MEASURE.test(withJumlah(label));
}
const MEASURE = /%|[(]|\b(rp|us ?\$|orang|nilai|investasi|proyek|tenaga kerja|tk[ia]|jumlah|rata|indeks)\b/i;

/** True for rows that are numbered on, each by one more. */
function areInARow(parts: readonly Line[]): boolean {
  const first = Number.parseInt(parts[0]?.number ?? "");
  return parts.every(({ number }, at) => /^\d+[.)]?$/.test(number) && Number.parseInt(number) === first + at);
}

/** True for words that say that all is money. */
function isMoney(words: string): boolean {
  return /\b(anggaran|apb[dn]|rp|rupiah|pendapatan|belanja|penerimaan|pengeluaran|pembiayaan|biaya)\b/.test(words);
}

function wordsOf(label: string): readonly string[] {
  return label.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

/** "tki" of "Tenaga Kerja Indonesia". */
function initialsIn(label: string): string {
  const initials = nameIn(label).match(/\b\p{L}/gu) ?? [];
  return initials.length < 3 ? nameIn(label) : initials.join("");
}
