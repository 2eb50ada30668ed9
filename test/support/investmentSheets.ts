import fc from "fast-check";
import { Sheet, type CellValue } from "../../src/core/grid/sheet";

/** A sheet with a PMA table whose every figure is right, and how its columns are headed. */
export interface InvestmentSheet {
  readonly header: readonly string[];
  /** By row: a label, then the figures in the header's order. */
  readonly rows: readonly (readonly CellValue[])[];
}

const RATE = 15;
const SEKTOR: readonly (readonly [string, readonly string[]])[] = [
  ["Sektor Primer", ["Kehutanan", "Perikanan", "Pertambangan"]],
  ["Sektor Sekunder", ["Industri Makanan", "Industri Kayu", "Industri Lainnya"]],
  ["Sektor Tersier", ["Konstruksi", "Jasa Lainnya"]],
];
const HEADER = ["Proyek", "Investasi (US$ Ribu)", "Investasi (Rp Juta)", "TKI", "TKA"];

/** What a line states: projects, tenths of US$ ribu, TKI and TKA. */
type Amounts = readonly number[];

const amounts = fc.tuple(
  fc.integer({ min: 1, max: 300 }),
  fc.integer({ min: 0, max: 99_999 }).map((tenths) => (tenths < 20_000 ? 10 * tenths + 3 : 10 * tenths + 7)),
  fc.integer({ min: 0, max: 900 }),
  fc.integer({ min: 0, max: 30 }),
);

/** One to four regions with all their sektor; every amount has decimals, as amounts mostly have. */
export const investmentSheets: fc.Arbitrary<InvestmentSheet> = fc
  .array(fc.array(amounts, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 4 })
  .map((regions) => {
    const blocks = regions.map((leaves, at) => regionRows(`Kabupaten ${"ABCD"[at] ?? ""}`, leaves));
    const total = sumOf(blocks.map(({ sum }) => sum));
    const rows = [...blocks.flatMap(({ lines }) => lines), rowOf("Jumlah", total)];
    return { header: HEADER, rows };
  });

function regionRows(name: string, leaves: readonly Amounts[]) {
  let next = 0;
  const sektor = SEKTOR.map(([label, subSectors]) => {
    const own = subSectors.map((subSector) => [subSector, leaves[next++] ?? []] as const);
    const sum = sumOf(own.map(([, stated]) => stated));
    return { sum, lines: [rowOf(label, sum), ...own.map(([subSector, stated]) => rowOf(subSector, stated))] };
  });
  const sum = sumOf(sektor.map((one) => one.sum));
  return { sum, lines: [rowOf(name, sum), ...sektor.flatMap(({ lines }) => lines)] };
}

function sumOf(all: readonly Amounts[]): Amounts {
  return [0, 1, 2, 3].map((at) => all.reduce((sum, stated) => sum + (stated[at] ?? 0), 0));
}

function rowOf(label: string, [projects = 0, tenths = 0, tki = 0, tka = 0]: Amounts): readonly CellValue[] {
  return [label, projects, tenths / 10, (tenths * RATE) / 10, tki, tka];
}

/** The sheet with its columns in another order: `order` names for each place the column that stands there. */
export function sheetOf({ header, rows }: InvestmentSheet, headed: readonly number[], filled = headed): Sheet {
  const place = (order: readonly number[], cells: readonly CellValue[]) => order.map((at) => cells[at] ?? null);
  return new Sheet("PMA", [
    ["Realisasi Investasi PMA Tahun 2024"],
    ["Kabupaten/Kota", ...place(headed, header)],
    ...rows.map(([label, ...figures]) => [label ?? null, ...place(filled, figures)]),
  ]);
}
