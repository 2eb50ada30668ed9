import { exchangeFormula, sumFormula } from "./formula";
import type { Column, Formulas, Matrix, Row } from "./matrix";
import type { CellKind, Figure, Relation, Term } from "./table";

interface Cell {
  readonly row: Row;
  readonly column: Column;
}

/** The figures of a matrix, and every relation between those of them that are stated. */
export function figuresOf(matrix: Matrix): {
  readonly figures: readonly Figure[];
  readonly relations: readonly Relation[];
} {
  const cells = matrix.rows.flatMap((row) =>
    matrix.columns.filter((column) => !(row.isSparse && column.isOmissible)).map((column): Cell => ({ row, column })),
  );
  const indexOf = indexed(cells);
  const truth = truthsOf(matrix);
  const relations: Relation[] = [];
  const figures = cells.map(({ row, column }, target): Figure => {
    const down = termsOf(row.parts.map((part) => ({ figure: indexOf(part, column), times: 1 })));
    const across = termsOf(column.parts.map((part) => ({ figure: indexOf(row, part.column), times: part.times })));
    const place = { row: row.at, column: column.at };
    let formula: Figure["formula"] = null;
    if (down) {
      if (sumsDown(matrix.formulas, row, column)) {
        const parts = row.parts.map((part) => ({ row: part.at, column: column.at }));
        formula = { text: sumFormula(parts), relation: relations.length };
      }
      relations.push({ target, per: 1, terms: down });
    }
    if (across) {
      if (!formula && sumsAcross(matrix.formulas, column)) {
        formula = { text: acrossFormula(row, column), relation: relations.length };
      }
      relations.push({ target, per: column.per, terms: across });
    }
    const { decimals, isMoney, writing, mayBeMistyped } = column;
    const kind = kindOf(row, column);
    return { ...place, kind, value: truth(row, column), decimals, isMoney, writing, mayBeMistyped, formula };
  });
  return { figures, relations };
}

function kindOf(row: Row, column: Column): CellKind {
  if (row.isGrand && column.isGrand) return "grand total";
  return row.parts.length > 0 || column.isTotal ? "total" : "leaf";
}

/** What each cell comes to, computed from the leaves alone. */
function truthsOf({ leaf }: Matrix): (row: Row, column: Column) => number {
  const known = new Map<Row, Map<Column, number>>();
  const truth = (row: Row, column: Column): number => {
    const ofRow = known.get(row) ?? new Map<Column, number>();
    known.set(row, ofRow);
    const value = ofRow.get(column) ?? computed(row, column);
    if (!Number.isSafeInteger(value)) throw new Error(`${value} is not a whole number of thousandths.`);
    ofRow.set(column, value);
    return value;
  };
  const computed = (row: Row, column: Column): number => {
    if (row.parts.length > 0) return row.parts.reduce((sum, part) => sum + truth(part, column), 0);
    if (column.parts.length === 0) return leaf(row, column);
    return column.parts.reduce((sum, part) => sum + part.times * truth(row, part.column), 0) / column.per;
  };
  return truth;
}

function indexed(cells: readonly Cell[]): (row: Row, column: Column) => number | undefined {
  const indices = new Map<Row, Map<Column, number>>();
  cells.forEach(({ row, column }, index) => {
    const ofRow = indices.get(row) ?? new Map<Column, number>();
    indices.set(row, ofRow.set(column, index));
  });
  return (row, column) => indices.get(row)?.get(column);
}

/** Nothing can be said of a sum with a part that is not stated. */
function termsOf(parts: readonly { readonly figure: number | undefined; readonly times: number }[]) {
  const terms = parts.flatMap(({ figure, times }): Term[] => (figure === undefined ? [] : [{ figure, times }]));
  return parts.length > 0 && terms.length === parts.length ? terms : null;
}

function sumsDown(formulas: Formulas, row: Row, column: Column): boolean {
  if (row.parts.length === 0) return false;
  return formulas === "all formulas" || (formulas === "total rows are formulas" && !column.isTotal);
}

function sumsAcross(formulas: Formulas, column: Column): boolean {
  return column.isTotal && (formulas === "all formulas" || formulas === "row totals are formulas");
}

function acrossFormula(row: Row, column: Column): string {
  const parts = column.parts.map((part) => ({ row: row.at, column: part.column.at }));
  const [first] = parts;
  return column.per !== 1 && first
    ? exchangeFormula(first, column.parts[0]?.times ?? 0, column.per)
    : sumFormula(parts);
}
