import { check } from "../../../src/core/check";
import { fill } from "../../../src/core/fill";
import { cellName } from "../../../src/core/grid/address";
import { areaName } from "../../../src/core/grid/area";
import type { Sheet } from "../../../src/core/grid/sheet";
import { COLUMN_WORDS } from "../../../src/core/preferences/columnWords";
import type { Hint, Mark, SaidColumn, SaidHeader } from "../../../src/core/preferences/hint";
import { DEFAULTS } from "../../../src/core/preferences/preferences";
import { parseArea } from "../../../src/xlsx/read/merges";
import { draw } from "../../support/draw";

interface Said {
  /** The rows of the header and the first row below it, as Excel numbers them: "2-3, 5". */
  readonly header?: string;
  /** "B = Jenis Izin; C = –", a dash for what is left out. */
  readonly columns?: string;
}

function hint(kind: Mark, region: string, { header, columns }: Said): Hint {
  const area = parseArea(region);
  if (!area) throw new Error(`${region} is no area.`);
  const [top = 0, bottom = 0, body = 0] = (header ?? "").split(/[-,]/).map((row) => Number(row) - 1);
  return {
    ...{ sheet: "Lembar1", area, kind, period: null, scale: null },
    ...(header !== undefined && { header: { top, bottom, body } satisfies SaidHeader }),
    ...(columns !== undefined && { columns: columns.split("; ").map(column) }),
  };
}

function column(said: string): SaidColumn {
  const [name = "", word = ""] = said.split(" = ");
  return { column: parseArea(`${name}1`)?.left ?? -1, word: word === "–" ? null : word };
}

function found(sheet: Sheet, ...hints: readonly Hint[]): string[] {
  const { tables, findings } = check({ sheets: [sheet] }, { ...DEFAULTS, hints });
  const names = tables.map(({ table }) => `${table.kind} ${areaName(table.area)}`);
  const told = findings.filter(({ severity, rule }) => severity === "error" || rule === "hint-not-followed");
  return [...names, ...told.map(({ rule, cell }) => `${rule} ${cellName(cell)}`)];
}

/** A recap of permits in which the sum of the third row is wrong. */
const permits = (header: string) => `
  REKAP PELAYANAN
  ${header}
  1 | Reklame | 4 | 5 | 6  | 15
  2 | PBG     | 1 | 2 | 3  | 6
  3 | SIP     | 2 | 2 | 2  | 7
  Jumlah | .  | 7 | 9 | 11 | 27`;
const survey = (header: string) => `
  SURVEI
  ${header}
  1 | 2 | 3 | 3 | 4
  2 | 3 | 4 | 3 | 4
  3 | 4 | 1 | 3 | 4
  4 | 1 | 2 | 3 | 4
  5 | 2 | 3 | 3 | 4
  Jumlah | 12 | 13 | 15 | 20`;

const MONTHS = "B = Jenis Izin; C = April; D = Mei; E = Juni; F = Jumlah";

describe("columns are what a person says", () => {
  test("where their heads say it in words of the office's own", () => {
    const sheet = draw(permits("No | Produk | Bln-1 | Bln-2 | Bln-3 | Semua"));
    expect(found(sheet)).not.toContain("permits A2:F6");
    expect(found(sheet, hint("permits", "A2:F6", { columns: MONTHS }))).toEqual(["permits A2:F6", "permits-row F5"]);
  });

  test("where they have no heads at all, in the blank row above", () => {
    const sheet = draw(permits("."));
    const one = hint("permits", "A3:F6", { header: "3-2, 3", columns: `A = No; ${MONTHS}` });
    expect(found(sheet, one)).toEqual(["permits A2:F6", "permits-row F5"]);
  });

  test("and not where no row is blank above: then that is told", () => {
    const sheet = draw(permits(".").replace("REKAP PELAYANAN\n  .\n", ""));
    expect(found(sheet, hint("permits", "A1:F4", { header: "1-0, 1", columns: MONTHS }))).toEqual([
      "hint-not-followed A1",
    ]);
  });

  test("in a head that reaches over two rows", () => {
    const header = "No | Produk | Bulan | . | . | Semua\n. | . | April | Mei | Juni | .";
    const merged = ["A2:A3", "B2:B3", "C2:E2", "F2:F3"];
    const sheet = draw(permits(header), "Lembar1", merged);
    const one = hint("permits", "A2:F7", { header: "2-3, 4", columns: "B = Jenis Izin; F = Jumlah" });
    expect(found(sheet, one)).toEqual(["permits A2:F7", "permits-row F6"]);
  });

  test("those left out are no part of the table, whatever stands in them", () => {
    const sheet = draw(survey("Resp | U1 | U2 | U3 | U4"));
    const unsur = (one: Hint) =>
      check({ sheets: [sheet] }, { ...DEFAULTS, hints: [one] }).tables[0]?.table.survey?.unsur.length;
    expect(unsur(hint("survey", "A2:E8", { columns: "E = –" }))).toBe(3);
    expect(unsur(hint("survey", "A2:E8", {}))).toBe(4);
  });
});

describe("the header stands where a person says", () => {
  const rows = "kode | 1 | 2 | 3 | 4\n  bobot | 9 | 9 | 9 | 9";
  const sheet = draw(survey(`No | U1 | U2 | U3 | U4\n  ${rows}`));

  test("what stands between it and the answers is none of them", () => {
    const people = (...hints: readonly Hint[]) =>
      check({ sheets: [sheet] }, { ...DEFAULTS, hints }).tables[0]?.table.survey?.rows.answered.length;
    expect(people(hint("survey", "A2:E10", { header: "2-2, 5" }))).toBe(5);
    expect(people()).not.toBe(5);
  });

  test("what stands above it in its region is no header", () => {
    const legend = draw(`U1 | U2 | U3 | U4 | .\n${survey("No | U1 | U2 | U3 | U4").replace("SURVEI", ".")}`);
    const one = hint("survey", "A1:E10", { header: "4-4, 5" });
    expect(found(legend, one)).toEqual(["skm-respondents A4:E10"]);
  });
});

test("blanks of what was named by hand are filled, and no fix writes the words of it", () => {
  const sheet = draw(survey("Resp | syarat | urutan | lama | ongkos").replace("12 | 13", ". | 13"));
  const hints = [hint("survey", "A2:E8", { columns: "B = U1; C = U2; D = U3; E = U4" })];
  const { findings } = check({ sheets: [sheet] }, { ...DEFAULTS, hints });
  expect(findings.flatMap(({ fix }) => fix?.edits ?? []).map(({ cell }) => cellName(cell))).toEqual(["B8"]);
  expect(fill({ sheets: [sheet] }).map(({ cell }) => cellName(cell))).not.toContain("B2");
});

type Named = Exclude<Mark, "any" | "totals">;

describe("each word that a person may choose is heard by its kind", () => {
  const heads = (words: readonly string[]) => words.map((_, at) => `x${"abcdefghijklmnopq"[at]}`).join(" | ");
  const body: Readonly<Record<Named, (words: readonly string[]) => string>> = {
    survey: (words) => numbered(6, (row) => words.map((_, at) => (at === 0 ? row : 1 + ((row + at) % 4)))),
    results: () => `
      1 | Persyaratan | 469 | 3.35 | 0.25 | 0.8375 | 83.75 | B | Baik
      2 | Prosedur    | 476 | 3.4  | 0.25 | 0.85   | 85    | B | Baik
      3 | Waktu       | 420 | 3    | 0.25 | 0.75   | 75    | C | Kurang Baik
      4 | Biaya       | 546 | 3.9  | 0.25 | 0.975  | 97.5  | A | Sangat Baik`,
    permits: () =>
      numbered(4, (row) => [row, `Izin ${"ABCD"[row - 1]}`, ...Array.from({ length: 12 }, () => row), 12 * row]),
    investment: () => numbered(4, (row) => [row, `Sektor ${"ABCD"[row - 1]}`, row, 1000 * row, 10 * row, 5 * row, row]),
    register: () =>
      numbered(5, (row) => [
        row,
        `CV ${row}`,
        "Reklame",
        `503/${row}/2024`,
        `${row} April 2024`,
        `${row} Mei 2024`,
        "Terbit",
      ]),
  };
  const kinds: Readonly<Record<Named, string>> = {
    survey: "skm-respondents",
    results: "skm-result",
    permits: "permits",
    investment: "investment-pma",
    register: "permit-register",
  };
  const numbered = (rows: number, row: (row: number) => readonly unknown[]) =>
    Array.from({ length: rows }, (_, at) => row(at + 1).join(" | ")).join("\n");

  test.each(Object.keys(kinds) as (keyof typeof kinds)[])("%s", (kind) => {
    const words = COLUMN_WORDS[kind];
    const sheet = draw(`JUDUL\n${heads(words)}\n${body[kind](words).trim()}`);
    const columns = words.map((word, at) => ({ column: at, word }));
    const area = { top: 1, left: 0, bottom: sheet.rowCount - 1, right: words.length - 1 };
    const hints: readonly Hint[] = [{ sheet: "Lembar1", area, kind, period: null, scale: null, columns }];
    expect(found(sheet).filter((one) => one.startsWith(kinds[kind]))).toEqual([]);
    const [table] = check({ sheets: [sheet] }, { ...DEFAULTS, hints }).tables;
    expect(table?.table.kind).toBe(kinds[kind]);
    expect(table?.table.area.left).toBe(0);
  });
});

test("a total of the office's own name is one where it is called so", () => {
  const sheet = draw(
    "DATA\nKecamatan | L | P | Semua\nBaamang | 1 | 2 | 3\nKetapang | 4 | 4 | 8\nSeruyan | 2 | 1 | 3\nPulau | 2 | 3 | 5",
  );
  expect(found(sheet, hint("totals", "A2:D6", {}))).toEqual(["hint-not-followed A2"]);
  expect(found(sheet, hint("totals", "A2:D6", { columns: "D = Jumlah" }))).toEqual(["totals A2:D6"]);
});
