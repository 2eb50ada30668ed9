import { cellName, type Cell } from "../grid/address";
import { sheetPrefix } from "../grid/sheetPrefix";
import { same, ZERO, type Exact } from "../numbers/exact";
import { COUNT, money } from "../numbers/kind";
import { UNROUNDED } from "../numbers/rounding";
import type { Operator } from "../relations/operators";
import type { Relation } from "../relations/relation";
import type { Source } from "./sources";

/** A cell of a recap, what it states, and the figure of another sheet that its words say it repeats. */
export interface Link {
  readonly cell: Cell;
  /** "PBG, Januari". */
  readonly subject: string;
  readonly stated: Exact | null;
  readonly source: Source;
}

/** So many cells of a recap must repeat their figures before another is called wrong. */
const FEWEST_RIGHT = 2;

/**
 * The cells of a recap that are held to repeat figures of other sheets: those that do, and the others where most do, of
 * the recap and of their own line. Where most do not, or nothing bears out what is there, it is of something else.
 */
export function believed(lines: readonly (readonly Link[])[]): readonly Link[] {
  const all = lines.flat();
  if (wrongIn(all) * 2 > rightIn(all)) return [];
  const isTold = all.filter((link) => isRepeated(link) && link.stated?.equals(ZERO) === false).length >= FEWEST_RIGHT;
  return lines.flatMap((line) => {
    const wrong = wrongIn(line);
    return wrong === 0 || (isTold && wrong <= rightIn(line)) ? line : [];
  });
}

function rightIn(links: readonly Link[]): number {
  return links.filter(isRepeated).length;
}

function wrongIn(links: readonly Link[]): number {
  return links.filter((link) => link.stated !== null && !isRepeated(link)).length;
}

/** A figure that repeats a wrong one is put right once that is: until then nothing is said of it. */
function isRepeated({ stated, source }: Link): boolean {
  return [source.truth, source.stated].some((one) => one !== null && stated !== null && same(one, stated));
}

/** "This cell is that figure of another sheet", with the formula that reads it; none where it is not known what that is. */
export function referenceOf(link: Link): readonly Relation[] {
  const { cell, subject, stated, source } = link;
  const value = isRepeated(link) ? stated : source.truth;
  if (value === null) return [];
  const place = sheetPrefix(source.sheet.name) + cellName(source.cell);
  return [
    {
      rule: "recap-figure",
      subject,
      target: cell,
      operator: repeated(value, place),
      sources: [],
      formula: typeof source.sheet.value(source.cell.row, source.cell.column) === "string" ? null : `=${place}`,
      kind: source.decimals === 0 && value.compare(ZERO) >= 0 ? COUNT : money(Math.min(2, source.decimals)),
      passesOn: UNROUNDED,
      fewestDecimals: null,
    },
  ];
}

/** A figure that stands on another sheet is known before this one is judged. */
function repeated(value: Exact, place: string): Operator {
  return { name: "repeated", coefficient: null, compute: () => value, working: () => [{ of: "copy", area: place }] };
}
