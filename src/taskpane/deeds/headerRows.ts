import type { Area } from "../../core/grid/area";
import type { SaidHeader } from "../../core/preferences/hint";

/**
 * The header of a region as a person types it, rows named as Excel does: "3" or "3–4", and the first row of the body. Null
 * where both are left to the program, "wrong" for rows that are none of the region's, or in another order.
 */
export function headerRows(header: string, body: string, area: Area): SaidHeader | "wrong" | null {
  if (header.trim() === "" && body.trim() === "") return null;
  const first = body.trim() === "" ? undefined : rowIn(body);
  const said = header.trim() === "" ? rowsAbove(first, area) : rowsIn(header);
  if (!said || first === null) return "wrong";
  const whole = { ...said, body: first ?? said.bottom + 1 };
  const isInOrder = area.top <= whole.top && said.bottom < whole.body && whole.body <= area.bottom;
  return isInOrder ? whole : "wrong";
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** All rows above the body; none where it begins with the region. */
function rowsAbove(body: number | null | undefined, { top }: Area): Rows | null {
  return body === null || body === undefined ? null : { top, bottom: body - 1 };
}

function rowsIn(text: string): Rows | null {
  const match = /^(\d{1,7})(?:\s*[-–—]\s*(\d{1,7}))?$/.exec(text.trim());
  if (!match) return null;
  const [top, bottom] = [Number(match[1]) - 1, Number(match[2] ?? match[1]) - 1];
  return top <= bottom ? { top, bottom } : null;
}

function rowIn(text: string): number | null {
  return /^\d{1,7}$/.test(text.trim()) ? Number(text) - 1 : null;
}
