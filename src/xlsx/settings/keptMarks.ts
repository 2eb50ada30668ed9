import { cellKey, type Cell } from "../../core/grid/address";
import { JOURNAL } from "../../workbook";

/** A cell that the add-in has filled with a colour to mark it, and what filled it before. */
export interface KeptMark {
  readonly sheet: string;
  readonly cell: Cell;
  /** "#RRGGBB"; null where nothing did. */
  readonly was: string | null;
  readonly is: string;
}

/**
 * The marks that the steps of a workbook tell of, by what is kept in it: as they were before the first of them, and since the
 * last. What is no such step is passed over.
 */
export function keptMarks(settings: ReadonlyMap<string, unknown>): readonly KeptMark[] {
  const marks = new Map<string, KeptMark>();
  const steps = [...settings].filter(([name]) => name.startsWith(`${JOURNAL}.`)).sort(inOrder);
  for (const mark of steps.flatMap(([, text]) => marksOf(text))) {
    const place = `${mark.sheet}!${cellKey(mark.cell.row, mark.cell.column)}`;
    const before = marks.get(place);
    marks.set(place, before?.is === mark.was ? { ...mark, was: before.was } : mark);
  }
  return [...marks.values()];
}

/** The names of steps begin with a time, in digits to the base of 36. */
function inOrder([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  const timeOf = (name: string) => parseInt(name.slice(JOURNAL.length + 1), 36);
  return timeOf(one) - timeOf(other);
}

/** A step as `src/excel/journal/journal.ts` writes it: sheets, cells, traces, charts, sheets, copies, and how each cell was and is filled. */
function marksOf(text: unknown): readonly KeptMark[] {
  const step = typeof text === "string" && text.startsWith("[") ? parsed(text) : text;
  const [sheets, cells, , , , , fills] = Array.isArray(step) ? (step as unknown[]) : [];
  if (!Array.isArray(sheets) || !Array.isArray(cells) || !Array.isArray(fills)) return [];
  return (fills as unknown[]).flatMap((fill, at) => {
    const [sheet, row, column] = listed((cells as unknown[])[at]);
    const [, name] = listed((sheets as unknown[])[Number(sheet)]);
    const [was, is] = listed(fill);
    if (typeof name !== "string" || typeof is !== "string" || typeof row !== "number" || typeof column !== "number")
      return [];
    return [{ sheet: name, cell: { row, column }, was: typeof was === "string" ? was : null, is }];
  });
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
