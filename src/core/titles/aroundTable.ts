import { periodsIn, type Period } from "../dates/periods";
import { headingAbove, periodOf, type HeadingLine } from "./heading";
import type { Area } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import { captionLabel } from "./captionLabel";

/** Where a table stands. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** A caption stands at most so many rows below its table. */
const REACH = 3;

/** The lines that name a table: those above it, the title first, and its caption, above or below. */
export function linesAround(place: Place): readonly HeadingLine[] {
  const { sheet, area } = place;
  const above = headingAbove(sheet, area.top, area.left, area.right);
  const caption = captionBelow(place);
  return caption && !above.some(({ text }) => isAlike(text, caption.text)) ? [...above, caption] : above;
}

/** What a sheet is called, and the texts of these lines. */
export function textsAround(place: Place): readonly string[] {
  return [place.sheet.name, ...linesAround(place).map(({ text }) => text)];
}

/** The period of months that these lines name, else the sheet's name; null where none does. */
export function periodAround(place: Place): Period | null {
  const ofSheet = periodsIn(place.sheet.name).find(({ months }) => months.length > 0);
  return periodOf(linesAround(place)) ?? ofSheet ?? null;
}

/** The same with the year that these lines name, where its own words leave it out. */
export function periodWithYear(place: Place): Period | null {
  const period = periodAround(place);
  return period && { ...period, year: period.year ?? yearAround(place) };
}

/** The year that these lines name, else the sheet's name; null where none does. */
export function yearAround(place: Place): number | null {
  const named = linesAround(place).flatMap(({ text }) => periodsIn(text));
  const [ofSheet] = /\b(?:19|20)\d\d\b/.exec(place.sheet.name) ?? [];
  return named.find(({ year }) => year !== null)?.year ?? (ofSheet === undefined ? null : Number(ofSheet));
}

function captionBelow({ sheet, area }: Place): HeadingLine | null {
  for (let row = area.bottom + 1; row <= area.bottom + REACH; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const text = sheet.text(row, column);
      if (!captionLabel(text)) continue;
      const isApart = filledIn(sheet, row - 1) === 0;
      return isApart && leadsToTable(sheet, row) ? null : { cell: { row, column }, text };
    }
  }
  return null;
}

/** A table has one caption: where one stands above it, the next is another table's. */
function isAlike(text: string, caption: string): boolean {
  return captionLabel(text)?.kind === captionLabel(caption)?.kind;
}

/** True for a line that stands, with those below it, right above another table. */
function leadsToTable(sheet: Sheet, row: number): boolean {
  let below = row + 1;
  while (filledIn(sheet, below) === 1) below++;
  return filledIn(sheet, below) > 1;
}

function filledIn(sheet: Sheet, row: number): number {
  return sheet.row(row).filter((_, column) => !sheet.looksBlank(row, column)).length;
}
