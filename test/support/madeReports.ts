import fc from "fast-check";
import { monthName } from "../../src/core/dates/months";
import type { Sheet } from "../../src/core/grid/sheet";
import { monthsOf, termBefore, type Term, type TermLength } from "../../src/core/nextQuarter/term";
import { draw } from "./draw";

const ROMAN = ["I", "II", "III", "IV"];
const SPELT = ["Satu", "Dua", "Tiga", "Empat"];
const NAMES = { 3: "Triwulan", 6: "Semester" } as const;

/** A report, right in all its figures, and what it is of. */
export interface MadeReport {
  readonly term: Term;
  readonly sheets: readonly Sheet[];
}

/** How a term is called in titles: in full, in short, by its months. */
function called({ length, number, year }: Term, way: "full" | "short" | "months"): string {
  if (length === 12) return `Tahun ${year}`;
  const { first, last } = monthsOf({ length, number, year });
  if (length === 1) return `${way === "full" ? "Bulan " : ""}${monthName(first)} ${year}`;
  if (way === "months") return `Bulan ${monthName(first)} s.d. ${monthName(last)} ${year}`;
  const name = length === 3 && way === "short" ? "TW" : NAMES[length];
  return `${name} ${ROMAN[number - 1]}${way === "full" ? ` (${SPELT[number - 1]})` : ""} Tahun ${year}`;
}

/** The columns of its counts: its months, what has come together so far, or a comparison with the term before. */
function columnsOf(term: Term, form: "plain" | "soFar" | "compared"): readonly string[] {
  if (form === "plain" || term.length === 12) return ["Terbit", "Ditolak", "Jumlah"];
  const name = term.length === 1 ? "Bulan" : NAMES[term.length];
  if (form === "soFar" || term.length === 1) return [`s.d. ${name} Lalu`, `${name} Ini`, `s.d. ${name} Ini`];
  const short = ({ number }: Term) => `${name} ${ROMAN[number - 1]}`;
  return [short(termBefore(term)), short(term), "Selisih"];
}

interface Said {
  readonly length: TermLength;
  readonly at: number;
  readonly year: number;
  readonly way: "full" | "short" | "months";
  readonly form: "plain" | "soFar" | "compared";
  readonly inTab: boolean;
  readonly isTyped: boolean;
  readonly counts: readonly (readonly [number, number])[];
}

function made({ length, at, year, way, form, inTab, isTyped, counts }: Said): MadeReport {
  const term = { length, number: (at % (12 / length)) + 1, year };
  const columns = columnsOf(term, form);
  const isChange = columns[2] === "Selisih";
  const third = (one: number, other: number) => (isChange ? other - one : one + other);
  const last = counts.length + 2;
  const live = (formula: string, value: number) => (isTyped ? String(value) : `=${formula} -> ${value}`);
  const rows = counts.map(([one, other], row) => {
    const sum = live(isChange ? `D${row + 3}-C${row + 3}` : `C${row + 3}+D${row + 3}`, third(one, other));
    return `${row + 1} | Izin ${String.fromCharCode(65 + row)} | ${one} | ${other} | ${sum}`;
  });
  const totals = [0, 1].map((column) => counts.reduce((sum, own) => sum + (own[column] ?? 0), 0));
  const [first = 0, second = 0] = totals;
  const sums = [first, second, third(first, second)].map((value, column) => {
    const letter = "CDE".charAt(column);
    return live(`SUM(${letter}3:${letter}${last})`, value);
  });
  const picture = [
    `Rekapitulasi Penerbitan Izin ${called(term, way)}`,
    `No | Jenis Izin | ${columns.join(" | ")}`,
    ...rows,
    `Jumlah | . | ${sums.join(" | ")}`,
    "",
    `Tabel 1. Rekapitulasi Penerbitan Izin ${called(term, way)}`,
  ].join("\n");
  const tab = inTab && length !== 12 ? ` ${called(term, "short").replace(/ (?:Tahun )?\d{4}$/, "")}` : "";
  return { term, sheets: [draw(picture, `Izin${tab}`)] };
}

/** Reports of months, quarters, semesters and years, as people draw them. */
export const madeReports: fc.Arbitrary<MadeReport> = fc
  .record({
    length: fc.constantFrom<TermLength>(1, 3, 6, 12),
    at: fc.nat(11),
    year: fc.integer({ min: 2020, max: 2030 }),
    way: fc.constantFrom("full" as const, "short" as const, "months" as const),
    form: fc.constantFrom("plain" as const, "soFar" as const, "compared" as const),
    inTab: fc.boolean(),
    isTyped: fc.boolean(),
    counts: fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })), {
      minLength: 2,
      maxLength: 5,
    }),
  })
  .map(made);
