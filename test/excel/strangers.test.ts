import fc from "fast-check";
import type { CellValue } from "../../src/core/grid/sheet";
import type { Cell } from "../../src/core/grid/address";
import type { Change } from "../../src/excel/journal/journal";
import {
  changesOf,
  handled,
  putBack,
  stillInPlace,
  written,
  type Hand,
  type Known,
  type Table,
} from "../support/handled";

const at = fc.nat(30);
const hand: fc.Arbitrary<Hand> = fc.oneof(
  fc.record({ kind: fc.constantFrom("insert" as const, "delete" as const), at }),
  fc.record({ kind: fc.constantFrom("copy" as const, "move" as const), from: at, at }),
  fc.record({ kind: fc.constant("sort" as const), by: fc.nat(9), isDescending: fc.boolean() }),
  fc.record({ kind: fc.constant("type" as const), at, column: fc.nat(9), value: fc.integer({ min: 1, max: 4 }) }),
);

/** Labels that repeat, that are missing, that number the rows, or that are each a row's own. */
const LABELS: readonly fc.Arbitrary<(row: number) => CellValue>[] = [
  fc
    .array(fc.constantFrom("SLF", "PBG", "SIPB"), { minLength: 12, maxLength: 12 })
    .map((all) => (row) => all[row] ?? null),
  fc.array(fc.constantFrom("L", "P", null), { minLength: 12, maxLength: 12 }).map((all) => (row) => all[row] ?? null),
  fc.constant(() => null),
  fc.constant((row) => row),
  fc.constant((row) => `Izin ${String(row)}`),
];

/** Few figures, so that rows are half alike, and some wholly. */
const table: fc.Arbitrary<Table> = fc
  .record({
    label: fc.oneof(...LABELS),
    rows: fc
      .integer({ min: 1, max: 4 })
      .chain((columns) =>
        fc.array(
          fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { freq: 8 }), { minLength: columns, maxLength: columns }),
          { minLength: 2, maxLength: 9 },
        ),
      ),
  })
  .map(({ label, rows }) => {
    const heads = ["Jenis", ...(rows[0] ?? []).map((_, column) => `U${column + 1}`)];
    const known = (value: CellValue): Known => ({ value, fix: null });
    return [heads.map(known), ...rows.map((figures, row) => [label(row), ...figures].map(known))];
  });

/** A table, and up to three of its figures that a step has changed. */
const fixed = table.chain((before) => {
  const [heads = [], ...rows] = before;
  const fix = fc.record({
    row: fc.integer({ min: 1, max: rows.length }),
    column: fc.integer({ min: 1, max: heads.length - 1 }),
    value: fc.integer({ min: 1, max: 4 }),
  });
  const fixes = fc.uniqueArray(fix, { minLength: 1, maxLength: 3, selector: ({ row, column }) => row * 99 + column });
  return fixes.map((all) => {
    const changes = changesOf(all, before);
    return { changes, after: written(before, changes) };
  });
});

type Row = readonly Known[];
const values = (row: Row = []): string => JSON.stringify(row.map(({ value }) => value));
const labelOf = (row: Row = []) => row[0]?.value ?? null;
const withLabel = (all: Table, label: CellValue) => all.filter((row) => labelOf(row) === label).length;

/**
 * True where a cell is the very one of a fix. Two rows that read the same are one as good as the other, and a label that
 * is one row's alone, wherever it was looked for, is that row.
 */
function isRightCell(fix: number, { row, column }: Cell, own: Row | undefined, now: Table, looked: readonly Table[]) {
  const there = now[row];
  const label = labelOf(own);
  const isLabel = typeof label === "string" && looked.every((all) => withLabel(all, label) === 1);
  return there?.[column]?.fix === fix || values(there) === values(own) || (isLabel && labelOf(there) === label);
}

test("whatever is done to the rows, undo writes into the very cell or none, be rows half alike or without labels", () => {
  fc.assert(
    fc.property(fixed, fc.array(hand, { maxLength: 5 }), ({ changes, after }, hands) => {
      const now = hands.reduce(handled, after);
      for (const [fix, cell] of putBack(changes, after, now).entries()) {
        if (cell) expect(isRightCell(fix, cell, after[changes[fix]?.cell.row ?? -1], now, [after, now])).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});

/** True where no other row says what one says, left to right, beside what the step wrote there. */
function isAlone(own: number, changes: readonly Change[], all: Table): boolean {
  const columns = new Set(changes.filter(({ cell }) => cell.row === own).map(({ cell }) => cell.column));
  const said = all.map((row) => values(row.filter(({ value }, column) => value !== null && !columns.has(column))));
  return said[own] !== "[]" && said.filter((one) => one === said[own]).length === 1;
}

test("rows of which no two are alike beside the fix are found wherever they were moved and sorted", () => {
  const moving = fc.oneof(
    fc.record({ kind: fc.constant("insert" as const), at }),
    fc.record({ kind: fc.constant("move" as const), from: at, at }),
    fc.record({ kind: fc.constant("sort" as const), by: fc.nat(9), isDescending: fc.boolean() }),
  );
  fc.assert(
    fc.property(fixed, fc.array(moving, { maxLength: 5 }), ({ changes, after }, hands) => {
      fc.pre(changes.every(({ cell: { row } }) => isAlone(row, changes, after)));
      const now = hands.reduce(handled, after);
      for (const [fix, cell] of putBack(changes, after, now).entries())
        expect(cell && now[cell.row]?.[cell.column]?.fix).toBe(fix);
    }),
    { numRuns: 1000 },
  );
});

/** The same table before its figures are changed: the cells that shall be know it already. */
function planned(changes: readonly Change[], after: Table): Table {
  return after.map((row) =>
    row.map((cell) => {
      const before = cell.fix === null ? undefined : changes[cell.fix]?.before.content;
      return before && "value" in before ? { value: before.value, fix: cell.fix } : cell;
    }),
  );
}

// A plan's cells are looked at where they were seen, not the whole sheet: a labelled row's copy passes for the row.
test("a plan made before that is written into the very cell or not at all", async () => {
  await fc.assert(
    fc.asyncProperty(fixed, fc.array(hand, { maxLength: 4 }), async ({ changes, after }, hands) => {
      const then = planned(changes, after);
      const now = hands.reduce(handled, then);
      for (const [fix, isWritten] of (await stillInPlace(changes, then, now)).entries()) {
        const cell = changes[fix]?.cell ?? { row: -1, column: -1 };
        if (isWritten) expect(isRightCell(fix, cell, then[cell.row], now, [then])).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});
