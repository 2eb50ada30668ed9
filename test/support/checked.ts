import { check } from "../../src/core/check";
import { fill } from "../../src/core/fill";
import type { Severity } from "../../src/core/findings/finding";
import type { Shown } from "../../src/core/findings/shown";
import { areaName } from "../../src/core/grid/area";
import { cellName } from "../../src/core/grid/address";
import type { Sheet } from "../../src/core/grid/sheet";
import { draw } from "./draw";

/** A finding in a line: "error C5 permits-count 12 (or D5 4)". */
export function findingsOf(sheets: Sheet | readonly Sheet[], only?: Severity): string[] {
  const { findings } = check({ sheets: "name" in sheets ? [sheets] : sheets });
  return findings
    .filter(({ severity }) => only === undefined || severity === only)
    .map(({ severity, cell, rule, role, expected, candidates }) => {
      const others = candidates.slice(1).map((other) => `${cellName(other.cell)} ${written(other.expected)}`);
      const words = [severity, cellName(cell), rule, written(expected), ...(role === "consequence" ? ["follows"] : [])];
      return words.join(" ") + (others.length > 0 ? ` (or ${others.join(", ")})` : "");
    });
}

/** The tables of a sheet: "permits A1:F6". */
export function tablesOf(sheet: Sheet): string[] {
  return check({ sheets: [sheet] }).tables.map(({ table }) => `${table.kind} ${areaName(table.area)}`);
}

/** The same without those of which is known no more than what their totals add up, whatever they are of. */
export function taughtTablesOf(sheet: Sheet): string[] {
  return tablesOf(sheet).filter((table) => !/^(totals|investment|budget) /.test(table));
}

/** What fills a sheet: "C6 =SUM(C3:C5) 12". */
export function fillsOf(sheets: Sheet | readonly Sheet[]): string[] {
  return fill({ sheets: "name" in sheets ? [sheets] : sheets }).map(({ cell, formula, value }) =>
    [cellName(cell), formula ?? "", String(value)].filter(Boolean).join(" "),
  );
}

/** What fills one column of a drawn sheet: "D2 =B2/C2 0.5" in "D". */
export function fillsIn(column: string, picture: string): string[] {
  return fillsOf(draw(picture)).filter((fill) => fill.startsWith(column));
}

function written(shown: Shown): string {
  return shown === null ? "-" : typeof shown === "string" ? shown : String(shown.number.valueOf());
}
