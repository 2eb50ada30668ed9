import type { Cell } from "../grid/address";
import type { Sheet } from "../grid/sheet";
import { alongColumns } from "./alongColumns";
import { downRows } from "./downRows";
import type { PageFigures } from "./pageFigure";
import type { Pages } from "./pages";
import { groupedBy, placesOn, type RecapCell } from "./recapPlaces";

/** A row or column of a recap that takes one word's figures from each page. */
export interface Family {
  /** What it is called: "PBG", "Jumlah Izin". */
  readonly word: string;
  readonly isTotal: boolean;
  /** What the rows above it are called, the nearest first: they tell two of one name apart. */
  readonly above: () => readonly string[];
  readonly cells: readonly RecapCell[];
}

/** A cell of a recap that adds up others of it. */
export interface GridSum {
  readonly rule: "totals-down" | "totals-across";
  /** "Jumlah, Januari". */
  readonly subject: string;
  readonly target: Cell;
  readonly parts: readonly Cell[];
}

/** Figures of which each takes its place from two words, one of which names another sheet. */
export interface Grid {
  readonly sheet: Sheet;
  /** Where its words begin. */
  readonly corner: Cell;
  readonly families: readonly Family[];
  readonly sums: readonly GridSum[];
}

/**
 * The recaps on a sheet whose columns, or whose rows, are called as other sheets are:
 *
 *   Jenis Izin │ Januari │ Februari │ Jumlah        Bulan    │ PBG │ SLF │ Jumlah
 *   PBG        │         │          │               Januari  │     │     │
 *   Jumlah     │         │          │               Februari │     │     │
 */
export function gridsOn(sheet: Sheet, pages: Pages, figures: PageFigures): readonly Grid[] {
  const places = placesOn(sheet, pages);
  const along = groupedBy(places, ({ cell }) => cell.row).map((own) => alongColumns(sheet, own, figures));
  const down = groupedBy(places, ({ cell }) => cell.column).map((own) => downRows(sheet, own));
  return [...along, ...down].flatMap((grid) => grid ?? []);
}
