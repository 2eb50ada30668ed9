import type { Cell } from "../../../grid/address";
import type { Sheet } from "../../../grid/sheet";
import { withJumlah } from "../../../grid/withJumlah";
import { isAnothers } from "./anothers";
import { isGrade } from "../grade/grade";
import { summaryRole } from "./labels";
import { numbersIn, type Columns } from "./summaryLines";
import { BEST_IKM, leastIkm, type Scale } from "../scale/scale";

/** A figure of the summary that stands above the table or right of the answers, beside its label. */
export interface FigureAbove {
  readonly role: "ikm" | "mutu" | "kinerja";
  readonly label: string;
  readonly cell: Cell;
  readonly isBlank: boolean;
}

/** Where a table is headed, and from which row on what stands above belongs to it. */
interface Place {
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly scale: Scale;
  readonly top: number;
  readonly above: number;
}

const REACH_UP = 12;
const REACH_RIGHT = 3;
/** A count of respondents stands in the same block. */
const COUNT = /^(jumlah|total)\.? (responden|kuesioner|kuisioner|sampel)/i;

/**
 * IKM, mutu and kinerja in a block above the header:
 *
 *   Jumlah Responden │ 30
 *   NILAI IKM        │ 82,96
 *   Mutu Pelayanan   │ B
 *
 * A blank place is taken for one only where the lines beside it are of the same block: "NILAI IKM" alone is a title.
 */
export function figuresAbove(place: Place): readonly FigureAbove[] {
  const found: FigureAbove[] = [];
  let block: FigureAbove[] = [];
  let labels = 0;
  for (let row = Math.max(place.above, place.top - REACH_UP); row <= place.top; row++) {
    const line = row < place.top ? labelIn(place, row) : null;
    if (line) {
      labels++;
      if (line.figure) block.push(line.figure);
      continue;
    }
    found.push(...block.filter(({ isBlank }) => !isBlank || labels > 1));
    [block, labels] = [[], 0];
  }
  return found;
}

function labelIn({ sheet, columns, scale }: Place, row: number): { readonly figure: FigureAbove | null } | null {
  for (let column = 0; column <= columns.lastUnsur; column++) {
    const label = sheet.text(row, column).replace(/ ?[:=]$/, "");
    if (label === "") continue;
    const role = summaryRole(label);
    if (role !== "ikm" && role !== "mutu" && role !== "kinerja")
      return COUNT.test(withJumlah(label)) || isAnothers(label) ? { figure: null } : null;
    const cell = cellBeside(sheet, row, column);
    return cell && { figure: figureIn({ sheet, scale }, role, label, cell) };
  }
  return null;
}

/** The cell right of a label and of what is merged with it; a colon between them is passed over. */
export function cellBeside(sheet: Sheet, row: number, label: number): Cell | null {
  let column = (sheet.mergeAt(row, label)?.right ?? label) + 1;
  for (const last = column + REACH_RIGHT; /^[:=]$/.test(sheet.text(row, column)); column++)
    if (column > last) return null;
  return sheet.isCovered(row, column) ? null : { row, column };
}

/** The figure of a label; null where the cell beside it holds something else. */
export function figureIn(
  { sheet, scale }: Pick<Place, "sheet" | "scale">,
  role: FigureAbove["role"],
  label: string,
  cell: Cell,
): FigureAbove | null {
  const { row, column } = cell;
  if (sheet.isEmpty(row, column)) return { role, label, cell, isBlank: true };
  const isIkm = (number: number) => number >= leastIkm(scale).valueOf() && number <= BEST_IKM;
  const isPending = sheet.value(row, column) === null;
  const holds = role === "ikm" ? numbersIn(sheet.value(row, column)).some(isIkm) : isGrade(sheet.text(row, column));
  return holds || isPending ? { role, label, cell, isBlank: false } : null;
}
