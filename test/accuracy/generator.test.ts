import { caseOf } from "./generator/case";
import { gridOf, type Grid } from "./generator/grid";
import type { Place } from "./generator/place";
import { seedOfCase } from "./generator/random";
import type { CellKind, Figure, Table } from "./generator/table";

const cases = Array.from({ length: 250 }, (_, index) => caseOf(seedOfCase(4711, index)));
const tables = cases.flatMap(({ page }) => page.tables.map((table) => ({ table, grid: gridOf(page) })));

/** Hundredths of what stands in a cell, read as an Indonesian reads it. */
function read(grid: Grid, { row, column }: Place): number {
  const content = grid.rows[row]?.[column] ?? "blank";
  if (content === "-") return 0;
  const number = typeof content === "number" ? content : Number(content.replaceAll(".", "").replace(",", "."));
  return Math.round(number * 100);
}

function sum(grid: Grid, figures: readonly Place[]): number {
  return figures.reduce((total, figure) => total + read(grid, figure), 0);
}

function ofKind(table: Table, kind: CellKind): readonly Figure[] {
  return table.figures.filter((figure) => figure.kind === kind);
}

function hasTrait(table: Table, trait: string): boolean {
  return table.traits.includes(trait);
}

describe("a clean table", () => {
  it("has grand totals that are the sums of their columns over all rows with leaves", () => {
    const totals = tables.flatMap(({ table, grid }) => {
      const rows = new Set(ofKind(table, "leaf").map(({ row }) => row));
      return ofKind(table, "grand total").map((total) => {
        const column = table.figures.filter((figure) => figure.column === total.column && rows.has(figure.row));
        return { stated: read(grid, total), summed: sum(grid, column) };
      });
    });
    expect(totals.length).toBeGreaterThan(500);
    expect(totals.filter(({ stated, summed }) => stated !== summed)).toEqual([]);
  });

  it("has permit rows whose months add up to their Jumlah", () => {
    const permits = tables.filter(
      ({ table }) =>
        table.kind === "permits" && hasTrait(table, "previous period: none") && hasTrait(table, "quarters: none"),
    );
    const rows = permits.flatMap(({ table, grid }) => {
      const jumlah = ofKind(table, "grand total")[0]?.column;
      const items = new Set(ofKind(table, "leaf").map(({ row }) => row));
      return [...items].map((row) => ({
        stated: read(grid, { row, column: jumlah ?? -1 }),
        summed: sum(
          grid,
          ofKind(table, "leaf").filter((figure) => figure.row === row),
        ),
      }));
    });
    expect(rows.length).toBeGreaterThan(500);
    expect(rows.filter(({ stated, summed }) => stated !== summed)).toEqual([]);
  });

  it("has Rp juta that are its US$ ribu times the rate of its year", () => {
    const rates: Readonly<Record<string, number>> = { 2022: 14.35, 2023: 14.8, 2024: 15, 2025: 16 };
    const rows = tables.flatMap(({ table, grid }) => {
      const texts = grid.rows.flat().filter((content) => typeof content === "string");
      const year = /Tahun (\d{4})/.exec(texts.find((text) => /Tahun \d{4}/.test(text)) ?? "")?.[1];
      const heads = new Map(
        grid.rows.flatMap((row) => row.map((content, column) => [String(content), column] as const)),
      );
      const at = (word: string) => [...heads].find(([head]) => head.includes(word))?.[1] ?? -1;
      if (table.kind !== "PMA" || year === undefined || hasTrait(table, "tables: PMDN over PMA")) return [];
      return [...new Set(table.figures.map(({ row }) => row))].map((row) => ({
        rupiah: read(grid, { row, column: at("Rp") }),
        exchanged: Math.round(read(grid, { row, column: at("US$") }) * (rates[year] ?? 0)),
      }));
    });
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.filter(({ rupiah, exchanged }) => rupiah !== exchanged)).toEqual([]);
  });

  it("is the same for the same seed, and another for another", () => {
    const drawn = (seed: number) => JSON.stringify(gridOf(caseOf(seed).page));
    expect(drawn(5)).toBe(drawn(5));
    expect(drawn(5)).not.toBe(drawn(6));
  });

  it("comes in every layout", () => {
    const kinds = new Set(tables.map(({ table }) => table.kind));
    expect([...kinds].sort()).toEqual(["PMA", "PMDN", "PMDN beside PMA", "permits"]);
    const traits = new Set(tables.flatMap(({ table }) => table.traits));
    for (const trait of [
      "months: dates",
      "groups: sums above",
      "sums: below",
      "totals: all formulas",
      "writing: text",
    ]) {
      expect(traits).toContain(trait);
    }
  });
});
