import type { Finding } from "../findings/finding";
import { note } from "../findings/note";
import { shownCell } from "../findings/ofCell";
import type { Countable } from "./countable";
import type { IndexedRegister, IssuedRow } from "./indexed";
import type { Comparison } from "./tallies";

/** The rows of a register that no table counts: those of other months, and those of a jenis izin that no table has. */
export function uncounted(
  source: IndexedRegister,
  comparisons: readonly Comparison[],
  all: readonly Countable[],
): readonly Finding[] {
  const counted = new Set(comparisons.flatMap(({ tallies }) => tallies.flatMap(({ rows }) => rows)));
  const left = source.rows.filter((row) => !counted.has(row));
  const isKnown = ({ name }: IssuedRow) => all.some(({ allNames }) => allNames.has(name));
  return [
    ...outside(source, left.filter(isKnown)),
    ...unknown(
      source,
      left.filter((row) => !isKnown(row)),
    ),
  ];
}

/** The rows of a register outside of the period that its own heading names. */
export function outsideOwnPeriod(source: IndexedRegister): readonly Finding[] {
  return outside(
    source,
    source.rows.filter(({ month }) => month < source.first || month > source.last),
  );
}

function outside({ register: { sheet, header } }: IndexedRegister, rows: readonly IssuedRow[]): readonly Finding[] {
  const [first] = rows;
  if (!first) return [];
  const cell = { row: first.row, column: header.date };
  const message = { key: "register-outside-period", rows: rows.map(({ row }) => row + 1) } as const;
  return [note({ severity: "warning", sheet: sheet.name, cell, actual: shownCell(sheet, cell), message })];
}

function unknown({ register: { sheet, header } }: IndexedRegister, rows: readonly IssuedRow[]): readonly Finding[] {
  const [first] = rows;
  if (!first) return [];
  const cell = { row: first.row, column: header.kind };
  const kinds = [...new Set(rows.map(({ name }) => name))].map((name) => {
    const same = rows.filter((row) => row.name === name);
    return { kind: same[0]?.kind ?? name, count: same.length };
  });
  const message = { key: "register-unknown-kind", count: rows.length, kinds } as const;
  return [note({ severity: "warning", sheet: sheet.name, cell, actual: first.kind, message })];
}
