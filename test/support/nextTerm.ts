import { recognise } from "../../src/core/check";
import { cellName } from "../../src/core/grid/address";
import { areaName } from "../../src/core/grid/area";
import type { Sheet } from "../../src/core/grid/sheet";
import { nextQuarter, type NextQuarter, type NextSheet, type Wishes } from "../../src/core/nextQuarter/nextQuarter";

/** The next term of a workbook, in a file of its own unless it is wished otherwise. */
export function nextOf(sheets: readonly Sheet[], wishes: Partial<Wishes> = {}): NextQuarter {
  const made = nextQuarter({ sheets }, recognise({ sheets }), { placement: "instead", ...wishes });
  if (!made) throw new Error("No sheet says of which term it is.");
  return made;
}

/** Each change of a sheet: "C4 emptied: 3 → ". */
export function changesOf(sheet: NextSheet | undefined): readonly string[] {
  const said = sheet?.changes ?? [];
  return said.map(({ kind, cell, from, to }) => `${cellName(cell)} ${kind}: ${String(from)} → ${String(to ?? "")}`);
}

/** What may be emptied of a sheet: "[x] table A2:E5 9". */
export function regionsOf(sheet: NextSheet | undefined): readonly string[] {
  const said = sheet?.regions ?? [];
  return said.map(
    ({ kind, area, entries, isEmptied }) => `[${isEmptied ? "x" : " "}] ${kind} ${areaName(area)} ${entries}`,
  );
}
