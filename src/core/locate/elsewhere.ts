import { cellsOf } from "../grid/area";
import { significantDigits } from "../numbers/slips";
import { numberIn, type Reader } from "../relations/reader";
import type { Relation } from "../relations/relation";
import type { Change } from "./search";

/** Figures of fewer digits stand elsewhere by chance. */
const FEWEST_DIGITS = 3;
/** So many times likelier is a figure that is written elsewhere in its table, too. */
const WEIGHT = 20;

/**
 * What a table says in more than one place: of two cells that explain a wrong sum alike, the one that was mistyped would have
 * said what another says.
 *
 *   Jumlah Aset          4 812      4 812 or 3 270 mistyped?  4 182 stands below as well
 *   Utang                  912
 *   Ekuitas              3 270
 *   Utang dan Ekuitas    4 182
 */
export class Elsewhere {
  readonly #written: ReadonlySet<string>;

  constructor(relations: readonly Relation[], reader: Reader) {
    const cells = relations.flatMap(({ target, sources }) => [target, ...sources.flatMap(cellsOf)]);
    this.#written = new Set(cells.flatMap((cell) => numberIn(reader.stated(cell))?.abs().toFraction() ?? []));
  }

  /** How much likelier a change becomes by that. */
  weigh({ value }: Change): number {
    const isTelling = significantDigits(Math.abs(value.valueOf())) >= FEWEST_DIGITS;
    return isTelling && this.#written.has(value.abs().toFraction()) ? WEIGHT : 1;
  }
}
