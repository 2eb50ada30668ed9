import { recognise } from "../../src/core/check";
import { Sheet, type CellValue } from "../../src/core/grid/sheet";
import { recapped } from "../../src/core/recaps";
import { atOnce } from "../../src/core/steps";
import { printTable } from "./table";

const SIZES = [500, 2_000, 8_000];
const ROUNDS = 3;
const PAGES = ["Sekretariat", "Perizinan"];

/** What it costs to join a recap in which no figure stands yet with the sheets that its columns name. */
export function measureRecaps(): void {
  console.log("A blank recap joined with two sheets; the least of some rounds, milliseconds of the processor.");
  let before: { rows: number; least: number } | null = null;
  const lines = SIZES.map((rows) => {
    const least = Math.min(...Array.from({ length: ROUNDS }, () => timeFor(rows)));
    const exponent = before ? (Math.log(least / before.least) / Math.log(rows / before.rows)).toFixed(2) : "";
    before = { rows, least };
    return [rows, least.toFixed(0), exponent];
  });
  printTable(["rows", "joined ms", "exponent"], lines);
}

function timeFor(rows: number): number {
  const pages = PAGES.map((name) => page(name, rows));
  const tables = recognise({ sheets: pages });
  const sheets = [...pages, blankRecap(rows)];
  const start = process.cpuUsage();
  atOnce(recapped({ sheets }, tables));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function page(name: string, rows: number): Sheet {
  const items = named(rows, (at) => [100 + at, 20 + (at % 7)]);
  return new Sheet(name, [["REALISASI ANGGARAN"], ["Uraian", "Pagu", "Realisasi"], ...items]);
}

function blankRecap(rows: number): Sheet {
  const items = named(rows, () => [null, null, null]);
  return new Sheet("REKAP", [["REKAP REALISASI"], ["Uraian", ...PAGES, "Jumlah"], ...items, ["Jumlah"]]);
}

function named(rows: number, figures: (at: number) => readonly CellValue[]): CellValue[][] {
  return Array.from({ length: rows }, (_, at) => [`Belanja ${String(at)}x`, ...figures(at)]);
}
