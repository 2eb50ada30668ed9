import { periodsIn } from "../dates/periods";
import type { Finding } from "../findings/finding";
import { cellKey, type Cell } from "../grid/address";
import type { Sheet, Workbook } from "../grid/sheet";
import type { Hint } from "../preferences/hint";
import { aloneIn, headWords } from "../preferences/saidHeader";

const typed = new WeakMap<Sheet, Sheet>();

/**
 * A workbook in which what a person says of regions stands where titles do, so that everything that reads titles hears
 * it: a period takes the place of the one that the heading names, or stands in the blank cell above the region; a scale
 * stands right above it, a word for a column in its head.
 *
 *   REKAP TRIWULAN I      ─▶  REKAP Triwulan II Tahun 2024       .             ─▶  Triwulan II Tahun 2024, skala 1–7
 *   No │ Jenis Izin │ …                                          No │ U1 │ U2
 */
export function markedWorkbook(workbook: Workbook, hints: readonly Hint[]): Workbook {
  const named = new Set(hints.map(({ sheet }) => sheet));
  return named.size === 0
    ? workbook
    : {
        sheets: workbook.sheets.map((sheet) => {
          const said = hints
            .filter((hint) => hint.sheet === sheet.name)
            .flatMap((hint) => [...(textsOf(hint, sheet) ?? [])]);
          if (said.length === 0) return sheet;
          const marked = sheet.with(new Map(said));
          typed.set(marked, sheet);
          return marked;
        }),
      };
}

/** A sheet of such a workbook as it is typed. */
export function asTyped(sheet: Sheet): Sheet {
  return typed.get(sheet) ?? sheet;
}

/** Findings without what would write the words of a person's hint into the workbook. */
export function withoutHints(findings: readonly Finding[], { sheets }: Workbook): readonly Finding[] {
  const marked = new Map(sheets.flatMap((sheet) => (asTyped(sheet) === sheet ? [] : [[sheet.name, sheet] as const])));
  if (marked.size === 0) return findings;
  const isSaid = (name: string, { row, column }: Cell) => {
    const sheet = marked.get(name);
    return sheet !== undefined && sheet.value(row, column) !== asTyped(sheet).value(row, column);
  };
  return findings.map((finding) =>
    finding.fix?.edits.some(({ sheet, cell }) => isSaid(sheet, cell)) ? { ...finding, fix: null } : finding,
  );
}

/** True where what a hint says of period, scale and columns can be put beside or into its region. */
export function hasRoom(hint: Hint, sheet: Sheet): boolean {
  return textsOf(hint, asTyped(sheet)) !== null;
}

/** So many rows above a region may be its heading. */
const HEADING = 3;

/** What stands in which cells then; null where one of them has no room. */
function textsOf(hint: Hint, sheet: Sheet): ReadonlyMap<number, string> | null {
  const heads = headWords(hint, sheet);
  const above = wordsAbove(hint, sheet);
  return heads && above && new Map([...above, ...heads]);
}

/** Period and scale, in a heading or in the blank cell above. */
function wordsAbove({ area, period, scale, header }: Hint, sheet: Sheet): ReadonlyMap<number, string> | null {
  const texts = new Map<number, string>();
  const above = { row: Math.min(area.top, header?.bottom ?? area.top) - 1, column: area.left };
  const isBlank = above.row >= 0 && sheet.isEmpty(above.row, above.column);
  const place = isBlank ? above : titleOf(sheet, area);
  if (period !== null) {
    const heading = headingIn(sheet, area.top, area.bottom);
    if (heading) texts.set(keyOf(heading), named(sheet.text(heading.row, heading.column), period));
    else if (place) texts.set(keyOf(place), [sheet.text(place.row, place.column), period].filter(Boolean).join(" "));
    else return null;
  }
  if (scale !== null) {
    if (!place) return null;
    const before = texts.get(keyOf(place)) ?? sheet.text(place.row, place.column);
    texts.set(keyOf(place), [before, `skala 1–${scale}`].filter(Boolean).join(", "));
  }
  return texts;
}

/** A heading with another period. */
function named(heading: string, period: string): string {
  const [own] = periodsIn(heading);
  return own ? heading.slice(0, own.at) + period + heading.slice(own.at + own.text.length) : heading;
}

/** The title of a region, which stands right above it or as its first row: a text alone in its row. */
function titleOf(sheet: Sheet, { top }: Hint["area"]): Cell | null {
  return [top - 1, top].map((row) => aloneIn(sheet, row)).find((cell) => cell !== null) ?? null;
}

/** The cell alone in its row, in a region or just above it, that names a period. */
function headingIn(sheet: Sheet, top: number, bottom: number): Cell | null {
  for (let row = Math.max(0, top - HEADING); row <= Math.min(bottom, top + HEADING); row++) {
    const cell = aloneIn(sheet, row);
    if (cell && periodsIn(sheet.text(row, cell.column)).length > 0) return cell;
  }
  return null;
}

function keyOf({ row, column }: Cell): number {
  return cellKey(row, column);
}
