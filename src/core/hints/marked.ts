import { periodsIn } from "../dates/periods";
import { cellKey, type Cell } from "../grid/address";
import type { Sheet, Workbook } from "../grid/sheet";
import type { Hint } from "../preferences/hint";

/**
 * A workbook in which what a person says of regions stands where titles do, so that everything that reads titles hears
 * it: a period takes the place of the one that the heading names, or stands in the blank cell above the region.
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
          const own = hints.filter((hint) => hint.sheet === sheet.name && isSaid(hint));
          return own.length === 0 ? sheet : sheet.with(new Map(own.flatMap((hint) => textsOf(hint, sheet))));
        }),
      };
}

/** True where what a hint says of period and scale can be put beside its region. */
export function hasRoom(hint: Hint, sheet: Sheet): boolean {
  return !isSaid(hint) || textsOf(hint, sheet).length > 0;
}

function isSaid({ period, scale }: Hint): boolean {
  return period !== null || scale !== null;
}

/** So many rows above a region may be its heading. */
const HEADING = 3;

function textsOf({ area, period, scale }: Hint, sheet: Sheet): readonly (readonly [number, string])[] {
  const scaled = scale === null ? "" : `skala 1–${scale}`;
  const heading = period === null ? null : headingIn(sheet, area.top, area.bottom);
  if (heading && period !== null) {
    const text = sheet.text(heading.row, heading.column);
    const [own] = periodsIn(text);
    if (own) {
      const said = `${text.slice(0, own.at)}${period}${text.slice(own.at + own.text.length)}`;
      return [[keyOf(heading), [said, scaled].filter(Boolean).join(", ")]];
    }
  }
  const above = { row: area.top - 1, column: area.left };
  const hasRoom = area.top > 0 && sheet.isEmpty(above.row, above.column);
  return hasRoom ? [[keyOf(above), [period, scaled].filter(Boolean).join(", ")]] : [];
}

/** The cell alone in its row, in a region or just above it, that names a period. */
function headingIn(sheet: Sheet, top: number, bottom: number): Cell | null {
  for (let row = Math.max(0, top - HEADING); row <= Math.min(bottom, top + HEADING); row++) {
    const filled = sheet.columns(row).filter((column) => !sheet.isEmpty(row, column));
    const [column] = filled;
    if (column !== undefined && filled.length === 1 && periodsIn(sheet.text(row, column)).length > 0)
      return { row, column };
  }
  return null;
}

function keyOf({ row, column }: Cell): number {
  return cellKey(row, column);
}
