import { cellName, type Cell } from "../grid/address";
import { sheetPrefix } from "../grid/sheetPrefix";
import { same, ZERO, type Exact } from "../numbers/exact";
import { COUNT, money, type Kind } from "../numbers/kind";
import { halfUp, round, UNROUNDED } from "../numbers/rounding";
import type { Relation } from "../relations/relation";
import { farSum } from "./farSum";
import type { Source } from "./sources";

/** A cell of a recap, what it states, and the figure of another sheet that its words say it repeats. */
export interface Link {
  readonly cell: Cell;
  /** "PBG, Januari". */
  readonly subject: string;
  readonly stated: Exact | null;
  readonly isFormula: boolean;
  readonly source: Source;
  /** The decimals that it may be rounded to; left out where it repeats its figure to the digit. */
  readonly decimals?: number;
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
  return links.filter((link) => link.stated !== null && !isRepeated(link) && !waits(link)).length;
}

/** True for a figure that repeats what stands on the other sheet, or what should. */
export function isRepeated({ stated, source, decimals }: Link): boolean {
  const isShownAs = (one: Exact, shown: Exact) =>
    same(one, shown) || (decimals !== undefined && same(round(one, halfUp(decimals)), shown));
  return [source.truth, source.stated].some((one) => one !== null && stated !== null && isShownAs(one, stated));
}

/** True for a formula that shows nought because the figure is still to come. */
function waits({ isFormula, source }: Link): boolean {
  return isFormula && source.stated === null;
}

/** True for a figure that repeats what is wrong on the other sheet. */
export function repeatsWrong({ stated, source }: Link): boolean {
  return source.causes.length > 0 && stated !== null && source.stated !== null && same(stated, source.stated);
}

/** True for a figure that repeats what is right as the other sheet shows it, whichever way that rounds it. */
export function repeatsRight({ stated, source }: Link): boolean {
  return source.causes.length === 0 && stated !== null && source.stated !== null && same(stated, source.stated);
}

/** "This cell is that figure of another sheet", with the formula that reads it; none where it is not known what that is. */
export function referenceOf(link: Link): readonly Relation[] {
  const truth = link.source.truth ?? (isRepeated(link) ? link.stated : null);
  return truth === null ? [] : [referenceTo(link, truth)];
}

/** The same where it is known what the figure should be. */
export function referenceTo(
  { cell, subject, source }: Pick<Link, "cell" | "subject" | "source">,
  truth: Exact,
): Relation {
  const place = source.expression ?? sheetPrefix(source.sheet.name) + cellName(source.cell);
  return {
    rule: "recap-figure",
    subject,
    target: cell,
    operator: farSum([place]),
    sources: [],
    far: [{ truth, stated: source.stated, causes: source.causes }],
    formula: isRead(source) ? `=${place}` : null,
    kind: kindOf([source]),
    passesOn: UNROUNDED,
    fewestDecimals: null,
  };
}

/** False for a number that is typed as text, which Excel would not compute with. */
function isRead({ sheet, cell, expression }: Source): boolean {
  return expression === undefined ? typeof sheet.value(cell.row, cell.column) !== "string" : expression !== null;
}

/** What figures of other sheets are: counts, where all are whole and none is below nought. */
export function kindOf(sources: readonly Source[]): Kind {
  const decimals = sources.reduce((most, source) => Math.max(most, source.decimals), 0);
  const isCount = decimals === 0 && sources.every(({ truth }) => truth === null || truth.compare(ZERO) >= 0);
  return isCount ? COUNT : money(Math.min(2, decimals));
}
