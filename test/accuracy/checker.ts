import { check } from "../../src/core/check";
import type { Finding } from "../../src/core/findings/finding";
import type { Shown } from "../../src/core/findings/shown";
import { cellKey, type Cell } from "../../src/core/grid/address";
import { Sheet } from "../../src/core/grid/sheet";
import type { Grid } from "./generator/grid";
import type { Place } from "./generator/place";
import type { Answer, Named, Reported } from "./answer";

/** Has the product check a generated sheet. This file alone knows both: neither is made of the other's parts. */
export function answerTo(grid: Grid): Answer {
  const { tables, findings } = check({ sheets: [sheetOf(grid)] });
  return {
    tables: tables.map(({ table: { kind, area } }) => ({ kind, ...area })),
    findings: findings.map(reported),
  };
}

export function sheetOf({ rows, formulas, dateFormats }: Grid): Sheet {
  return new Sheet("Rekap", rows, { formulas: byKey(formulas), dateFormats: byKey(dateFormats) });
}

function byKey(texts: readonly (Place & { readonly text: string })[]): ReadonlyMap<number, string> {
  return new Map(texts.map(({ row, column, text }) => [cellKey(row, column), text]));
}

function reported(finding: Finding): Reported {
  const { id, severity, role, cell, expected, candidates } = finding;
  const others = candidates.map((candidate) => named(candidate.cell, candidate.expected));
  return { id, severity, role, named: named(cell, expected), candidates: others };
}

function named({ row, column }: Cell, expected: Shown): Named {
  const value = expected !== null && typeof expected === "object" ? expected.number.valueOf() : null;
  return { row, column, expected: value };
}
