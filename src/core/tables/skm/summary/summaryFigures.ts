import { isAnothers } from "./anothers";
import { findSingleFigures, isIkmLine, type SingleFigures } from "./singleFigures";
import { figuresAbove, type FigureAbove } from "./figuresAbove";
import { figuresBeside } from "./figuresBeside";
import { numbersIn, type Line } from "./summaryLines";
import { ownIkm, type Candidate } from "./ownIkm";
import { meanOfAnswers } from "../scale/statedFigures";
import type { Body } from "./summary";

/** So many rows above a header may hold its titles. */
const REACH_UP = 8;

/** A figure called an IKM, in a line below the respondents or in a block above the header or beside them. */
interface Called extends Candidate {
  readonly place: Line | FigureAbove;
}

/** The figures that stand alone, below the respondents, above the header and beside them: those of these answers and no other's. */
export function summaryFigures(
  body: Body,
  lines: readonly Line[],
  rows: Parameters<typeof findSingleFigures>[2],
  looksAbove: boolean,
): SingleFigures {
  const { sheet, columns, scale, header, zone } = body;
  const { top } = header;
  const above = looksAbove
    ? [
        ...figuresAbove({ sheet, columns, scale, top, above: zone.above }),
        ...figuresBeside({ sheet, columns, scale, top, bottom: body.rows.last }),
      ]
    : [];
  const called = [...lines.filter((line) => isIkmLine(line, columns, scale)), ...above.filter(isIkm)].map(
    (place): Called => ({ place, label: place.label, figures: figuresOf(body, place) }),
  );
  const own = ownIkm(called, { said: titlesOf(body), ikm: meanOfAnswers(body) * scale.conversion.value.valueOf() });
  const others = new Set(called.filter((one) => !own.includes(one)).map(({ place }) => place));
  const isIkmBelow = (line: Line) => isIkmLine(line, columns, scale);
  const possible = withoutOthers(lines, others, isIkmBelow).filter(({ label }) => !isAnothers(label));
  const below = findSingleFigures(body, possible, rows);
  return withFiguresAbove(below, withoutOthers(above, others, isIkm));
}

function isIkm({ role }: FigureAbove): boolean {
  return role === "ikm";
}

function figuresOf({ sheet }: Body, place: Line | FigureAbove): readonly number[] {
  return "cell" in place
    ? numbersIn(sheet.value(place.cell.row, place.cell.column))
    : [...place.numbers.values()].flat();
}

/** The texts above a table that stand alone in their row and state no figure. */
function titlesOf({ sheet, header, zone }: Body): string {
  const titles = [sheet.name];
  for (let row = Math.max(zone.above, header.top - REACH_UP); row < header.top; row++) {
    const texts = sheet.columns(row).map((column) => sheet.text(row, column));
    const [text = ""] = texts;
    if (texts.length === 1 && !/\d[.,]\d/.test(text)) titles.push(text);
  }
  return titles.join(" ");
}

/**
 * Leaves out the IKM of others, and the mutu and kinerja that stand below one; the only one there is may also be that of
 * an own IKM further up.
 */
function withoutOthers<T extends Line | FigureAbove>(
  places: readonly T[],
  others: ReadonlySet<Line | FigureAbove>,
  isIkmPlace: (place: T) => boolean,
): readonly T[] {
  return places.filter((place, index) => {
    if (others.has(place)) return false;
    if (place.role !== "mutu" && place.role !== "kinerja") return true;
    const above = places.slice(0, index).filter(isIkmPlace);
    const nearest = above.at(-1);
    if (!nearest || !others.has(nearest)) return true;
    const isOnly = !places.some((one) => one !== place && one.role === place.role);
    return isOnly && above.some((one) => !others.has(one));
  });
}

/** What stands above the table is its figure where none stands below, else a further one. */
function withFiguresAbove(below: SingleFigures, above: readonly FigureAbove[]): SingleFigures {
  const first = (role: FigureAbove["role"]) => above.find((figure) => figure.role === role)?.cell ?? null;
  const [ikm, ...copies] = above.flatMap(({ role, cell }) => (role === "ikm" ? [cell] : []));
  const own = below.ikm ?? ikm ?? null;
  return {
    ...below,
    ikm: own,
    ikmCopies: [...below.ikmCopies, ...(below.ikm && ikm ? [ikm] : []), ...copies],
    mutu: below.mutu ?? first("mutu"),
    kinerja: below.kinerja ?? first("kinerja"),
  };
}
