import { periodNamed } from "../dates/periodNamed";
import { monthOf } from "../dates/months";
import { cellKey, type Cell } from "../grid/address";
import { contains } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import type { Table } from "../tables/table";
import { captionLabel } from "../titles/captionLabel";
import { countsFromJanuary, type Roles } from "./carried";
import type { Changes } from "./changes";
import { signedLater } from "./signing";
import type { Term } from "./term";
import { laterText } from "./words/later";

/** Prose is longer than titles. */
const PROSE = 120;
const FIGURE = /\d[.,]\d|\b\d+ ?(?:responden|orang|izin|nib|proyek|perusahaan|pelaku|%|persen)/i;

/** A table that is of the term, and what its columns are of. */
export interface TurningTable {
  readonly table: Table;
  readonly roles: Roles;
  /** True where it compares the term with another. */
  readonly isCompared: boolean;
}

interface Known {
  readonly sheet: Sheet;
  readonly term: Term;
  readonly turning: readonly TurningTable[];
  readonly isLeftOver: boolean;
  /** Where the titles and captions of these are, by `cellKey`. */
  readonly own: ReadonlySet<number>;
}

/** The texts of a sheet, and what each is a term later. */
export class Texts {
  readonly #known: Known;

  constructor(known: Known) {
    this.#known = known;
  }

  turn(cell: Cell, text: string, changes: Changes): void {
    const { sheet, term, own, isLeftOver } = this.#known;
    const signed = signedLater(text, term);
    if (signed !== null) {
      changes.put("signed", cell, signed);
      return;
    }
    const isOwn = own.has(cellKey(cell.row, cell.column));
    if (text.length > PROSE && FIGURE.test(text) && captionLabel(text) === null && !isOwn) {
      changes.keep("sentence", cell);
      return;
    }
    const around = this.#known.turning.find(({ table }) => contains(table.area, cell));
    const place = {
      isOwn: (isLeftOver || isOwn) && namesOne(text),
      isCumulative: around !== undefined && countsFromJanuary(around.roles, cell.column),
      isCompared: around?.isCompared ?? false,
      beside: monthsBeside(sheet, cell),
    };
    changes.put("period", cell, laterText(text, term, place));
  }
}

/** What compares quarters names two. */
function namesOne(text: string): boolean {
  return text.length <= 250 && (text.match(/triwulan|tri wulan|tribulan|\btr?w\b|kuartal|quarter/gi)?.length ?? 0) <= 1;
}

function monthsBeside(sheet: Sheet, { row, column }: Cell): readonly string[] {
  return [column - 2, column - 1, column + 1, column + 2].flatMap((beside) => {
    const text = beside < 0 ? "" : sheet.text(row, beside);
    const bare = text.replace(/[^\p{L}].*$/u, "");
    return monthOf(bare) !== null && periodNamed(text, null) ? [bare] : [];
  });
}
