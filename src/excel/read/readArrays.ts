import { piecesOf } from "./mergeField";
import { cellsOf, type Piece } from "./pieces";

/** So many ranges are asked about in one request, and so many parts a range is cut into that arrays fill in part. */
const RANGES_PER_REQUEST = 500;
const PARTS = 16;

/** Asks whether arrays – formulas that have spilled, or were entered as arrays – fill a range. */
export function loadArrays(range: Excel.Range): void {
  range.load({ hasSpill: true, savedAsArray: true });
}

/** True where arrays fill a loaded range, false where none does, null where they fill some of it. */
export function isFilled({ hasSpill, savedAsArray }: Excel.Range): boolean | null {
  if (hasSpill || savedAsArray) return true;
  return isNone(hasSpill) && isNone(savedAsArray) ? false : null;
}

/** True where Excel says of no cell of a range that it is so: where cells differ it says null, of which the types know nothing. */
export function isNone(answer: boolean | null): boolean {
  return answer === false;
}

/**
 * The pieces of some pieces that arrays fill. Excel tells it of a range as a whole; where it is true of some cells only,
 * the range is cut and its parts are asked about, until each is one or the other: a few requests, and only where there
 * are arrays.
 */
export async function readArrays(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<readonly Piece[]> {
  if (pieces.length === 0) return [];
  const asked = pieces.slice(0, RANGES_PER_REQUEST).map((piece) => {
    const { sheetId, top, left, rows, columns } = piece;
    const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(top, left, rows, columns);
    loadArrays(range);
    return { piece, range };
  });
  await context.sync();
  const some = asked.filter(({ range }) => isFilled(range) !== false);
  const filled = some.filter(({ piece, range }) => isFilled(range) === true || cellsOf([piece]) === 1);
  const open = some.filter((one) => !filled.includes(one)).flatMap(({ piece }) => partsOf(piece));
  const rest = await readArrays(context, [...open, ...pieces.slice(RANGES_PER_REQUEST)]);
  return [...filled.map(({ piece }) => piece), ...rest];
}

function partsOf(piece: Piece): Piece[] {
  const { sheetId, top, left, rows, columns } = piece;
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  return piecesOf(area, Math.ceil(cellsOf([piece]) / PARTS)).map((part) => ({
    sheetId,
    top: part.top,
    left: part.left,
    rows: part.bottom - part.top + 1,
    columns: part.right - part.left + 1,
  }));
}
