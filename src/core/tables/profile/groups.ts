import type { Cell } from "../../grid/address";
import type { Sheet } from "../../grid/sheet";
import { hasWord } from "../../layout/cells";
import { labelKind } from "../../layout/labels";
import { numberTheColumns } from "../../layout/numbering";
import { nameIn, numberingOf } from "../../layout/rowNumbers";
import { characteristicIn, isCharacteristic, type Characteristic } from "./characteristics";
import { hasFigures, profileHeadersAt, type ProfileColumns } from "./header";

/** A row of a profile, and the cell that names it. */
export interface ProfileLine {
  readonly row: number;
  readonly label: string;
  readonly cell: Cell;
}

/** The rows that tell people apart by one thing, with the row that adds them up, if there is one. */
export interface ProfileGroup {
  readonly name: string;
  /** Null where it is something else. */
  readonly characteristic: Characteristic | null;
  readonly lines: readonly ProfileLine[];
  readonly total: number | null;
}

/** So many blank rows end a profile. */
const END = 2;
const MOST_ROWS = 200;

/**
 * The groups below a header: they begin below a heading, or beside a name of their own, and end at their total.
 *
 *   A. Jenis Kelamin │    │           1 │ Jenis Kelamin │ Laki-laki │ 80
 *      Laki-laki     │ 80 │             │               │ Perempuan │ 60
 */
export function groupsBelow(sheet: Sheet, columns: ProfileColumns, titled: string): readonly ProfileGroup[] {
  const walk = new Walk(sheet, columns, characteristicIn(columns.nameWords) ? columns.nameWords : titled);
  const all = columnsFrom(columns.left, columns.right);
  let blank = 0;
  for (let row = columns.bottom + 1; row <= Math.min(sheet.rowCount - 1, columns.bottom + MOST_ROWS); row++) {
    if (all.every((column) => sheet.looksBlank(row, column))) {
      blank++;
      if (blank === END) break;
      continue;
    }
    if (row === columns.bottom + 1 && numberTheColumns(sheet, row, all)) continue;
    if (isHeaded(sheet, columns, row) || !walk.take(row)) break;
    blank = 0;
  }
  return walk.groups.filter(({ lines }) => lines.length > 0);
}

/** True for the header of what stands below; "Jumlah" beside the names of the rows is none. */
function isHeaded(sheet: Sheet, { names }: ProfileColumns, row: number): boolean {
  const last = names.at(-1) ?? names[0];
  return profileHeadersAt(sheet, row).some(({ counts }) => counts.every(({ column }) => column > last));
}

function columnsFrom(left: number, right: number): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, at) => left + at);
}

class Walk {
  readonly groups: {
    name: string;
    characteristic: Characteristic | null;
    lines: ProfileLine[];
    total: number | null;
  }[] = [];
  #isClosed = false;

  constructor(
    private readonly sheet: Sheet,
    private readonly columns: ProfileColumns,
    titled: string,
  ) {
    this.#open(titled);
  }

  /** Takes a row; false where the profile has ended before it. */
  take(row: number): boolean {
    const { sheet, columns } = this;
    const own = columns.names.at(-1) ?? columns.left;
    const beside = columns.names.length > 1 ? sheet.text(row, columns.names[0]) : "";
    const words = columnsFrom(columns.left, own).map((column) => sheet.text(row, column));
    const label = sheet.text(row, own) || beside || (words.find(hasWord) ?? "");
    const kind = labelKind(label);
    if (label === "" || kind === "end") return false;
    if (kind === "aside") return true;
    const isFilled = hasFigures(sheet, columns, row);
    if ([label, beside].some((one) => ["total", "subtotal"].includes(labelKind(one)))) return this.#close(row);
    if (!isFilled && this.#isHeading(row, label, sheet.text(row, own))) {
      this.#open(nameOf(label));
      return true;
    }
    const name = nameOf(beside);
    const isNamed = name !== "" && sheet.text(row, own) !== "";
    if (isNamed && (this.#isClosed || name !== this.groups.at(-1)?.name)) this.#open(name);
    else if (this.#isClosed) return false;
    const cell = { row, column: sheet.text(row, own) === "" ? columns.names[0] : own };
    this.groups.at(-1)?.lines.push({ row, label, cell });
    return true;
  }

  #open(name: string): void {
    this.#isClosed = false;
    this.groups.push({ name, characteristic: characteristicIn(name), lines: [], total: null });
  }

  #close(row: number): boolean {
    const group = this.groups.at(-1);
    if (!group || this.#isClosed || group.lines.length === 0) return false;
    group.total = row;
    this.#isClosed = true;
    return true;
  }

  /** "A │ Jenis Kelamin", or words that name no more than what the rows below tell apart. */
  #isHeading(row: number, label: string, own: string): boolean {
    const { sheet, columns } = this;
    const group = this.groups.at(-1);
    const isNamed = this.groups.length > 1 || (group?.lines.length ?? 0) > 0;
    const isOfGroup = isNamed && group?.characteristic === characteristicIn(label);
    const number = numberingOf(sheet.text(row, columns.left));
    const isLettered = columns.left < columns.names[0] && (number === "roman" || number === "capital");
    if (columns.names.length > 1) return own === "";
    return isLettered || (isCharacteristic(nameIn(label)) && !isOfGroup);
  }
}

function nameOf(label: string): string {
  return label.replace(/^([ivx]+|[a-z]|\d{1,3})[.)] ?/i, "").trim();
}
