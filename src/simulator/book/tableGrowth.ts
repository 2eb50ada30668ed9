import type { Area } from "../../core/grid/area";
import { moveFormula } from "../../core/grid/references";
import { formulaOf } from "./content";
import { bodyOf, type ListTable } from "./listTable";
import type { BookSheet, Write } from "./sheet";
import type { Shift } from "./shift";

/**
 * What Excel writes by itself where rows came into the body of a table: the formula of each calculated column, which all
 * of its other rows have ("Use calculated columns in an Excel table"); where columns came in, a name for each.
 */
export function growthOf(sheet: BookSheet, { axis, kind, at, count }: Shift): Write[] {
  if (kind === "delete") return [];
  const lines = Array.from({ length: count }, (_, index) => at + index);
  const isNew = (line: number) => lines.includes(line);
  return sheet.tables.flatMap((table) =>
    axis === "row" ? formulasIn(sheet, bodyOf(table), isNew) : namesIn(sheet, table, isNew),
  );
}

function formulasIn(sheet: BookSheet, body: Area, isNew: (row: number) => boolean): Write[] {
  const rows = linesBetween(body.top, body.bottom);
  return linesBetween(body.left, body.right).flatMap((column): Write[] => {
    const formulas = sheet.read({ ...body, left: column, right: column }, formulaOf).map(([formula = null]) => formula);
    const others = rows.flatMap((row, at) => (isNew(row) ? [] : [{ row, formula: formulas[at] ?? null }]));
    const [first] = others;
    if (!first?.formula) return [];
    const { row: source, formula } = first;
    const isCalculated = others.every((one) => one.formula === moveFormula(formula, one.row - source, 0));
    const moved = (row: number): Write => [
      { row, column },
      { value: null, formula: moveFormula(formula, row - source, 0) },
    ];
    return isCalculated ? rows.filter(isNew).map(moved) : [];
  });
}

function namesIn(sheet: BookSheet, { area, showsHeaders }: ListTable, isNew: (column: number) => boolean): Write[] {
  if (!showsHeaders) return [];
  const columns = linesBetween(area.left, area.right);
  const taken = new Set(columns.map((column) => String(sheet.value({ row: area.top, column })).toLowerCase()));
  return columns.filter(isNew).map((column) => {
    let number = 1;
    while (taken.has(`column${number}`)) number++;
    taken.add(`column${number}`);
    return [{ row: area.top, column }, { value: `Column${number}` }];
  });
}

function linesBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
