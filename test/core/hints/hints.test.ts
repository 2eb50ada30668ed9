import { check } from "../../../src/core/check";
import { fill } from "../../../src/core/fill";
import { cellName } from "../../../src/core/grid/address";
import { areaName } from "../../../src/core/grid/area";
import type { Sheet } from "../../../src/core/grid/sheet";
import type { Hint, Mark } from "../../../src/core/preferences/hint";
import { DEFAULTS, type Preferences } from "../../../src/core/preferences/preferences";
import { periodWithYear } from "../../../src/core/titles/aroundTable";
import { parseArea } from "../../../src/xlsx/read/merges";
import { draw } from "../../support/draw";
import { makeSurvey } from "../../support/madeSurvey";

function hint(kind: Mark, region: string, said: Partial<Hint> = {}): Hint {
  const area = parseArea(region);
  if (!area) throw new Error(`${region} is no area.`);
  return { sheet: "Lembar1", area, kind, period: null, scale: null, ...said };
}

const wanting = (...hints: readonly Hint[]): Preferences => ({ ...DEFAULTS, hints });
const checked = (sheet: Sheet, ...hints: readonly Hint[]) => check({ sheets: [sheet] }, wanting(...hints));

/** The tables of a sheet: "permits A1:F6". */
function tables(sheet: Sheet, ...hints: readonly Hint[]): string[] {
  return checked(sheet, ...hints).tables.map(({ table }) => `${table.kind} ${areaName(table.area)}`);
}

function unfollowed(sheet: Sheet, ...hints: readonly Hint[]): unknown[] {
  const { findings } = checked(sheet, ...hints);
  return findings.flatMap(({ message }) => (message.key === "hint-not-followed" ? [message.reason] : []));
}

/** Two surveys side by side with one column between them that a total seems to stand in. */
const TWO = draw(`
  No | U1 | U2 | Catatan | Nilai
  1  | 3  | 4  | a       | 12
  2  | 4  | 4  | b       | 30
  3  | 4  | 3  | c       | 5
  Jumlah | 11 | 11 |     | 47`);

test("a region is read as the kind that was said, and nothing else in it", () => {
  expect(tables(TWO, hint("totals", "A1:E5"))).toEqual(["totals A1:E5"]);
  expect(tables(TWO)).not.toEqual(["totals A1:E5"]);
});

test("what stands beside a region is read without it", () => {
  const sheet = draw(`
    No | U1 | U2 | . | Kecamatan | Unit
    1  | 3  | 4  | . | Baamang   | 12
    2  | 4  | 4  | . | Ketapang  | 30
    3  | 4  | 3  | . | Jumlah    | 42`);
  expect(tables(sheet, hint("totals", "E1:F4"))).toContain("totals E1:F4");
  expect(tables(sheet, hint("totals", "E1:F4")).filter((table) => table.startsWith("skm"))).toHaveLength(1);
});

test("what fills a marked table is written where it stands", () => {
  const sheet = draw("Kecamatan | Unit\nBaamang | 12\nKetapang | 30\nJumlah | .");
  const fills = fill({ sheets: [sheet] });
  expect(fills.map(({ cell, value }) => [cellName(cell), value])).toEqual([["B4", 42]]);
});

describe("a period that a person says", () => {
  const bare = makeSurvey({ title: "DATA", unsur: 3, people: 5, most: 4 });
  const period = (sheet: Sheet, ...hints: readonly Hint[]) => {
    const [survey] = checked(sheet, ...hints).tables;
    const found = survey && periodWithYear(survey.table);
    return found && [found.months, found.year];
  };

  test("is the table's, where the sheet says none", () => {
    const sheet = draw(`\n.\n${bare.replace("DATA\n", "")}`);
    expect(period(sheet)).toBeNull();
    expect(period(sheet, hint("survey", "A2:E11", { period: "Triwulan II Tahun 2024" }))).toEqual([[4, 5, 6], 2024]);
  });

  test("takes the place of the one that the heading names", () => {
    const sheet = draw(`SURVEI TRIWULAN I TAHUN 2024\n${bare.replace("DATA\n", "")}`);
    expect(period(sheet)).toEqual([[1, 2, 3], 2024]);
    expect(period(sheet, hint("survey", "A1:E10", { period: "Triwulan II Tahun 2024" }))).toEqual([[4, 5, 6], 2024]);
  });
});

test("a scale that a person says is the survey's", () => {
  const sheet = draw(`.\n${makeSurvey({ title: "DATA", unsur: 5, people: 8, most: 7 }, true).replace("DATA\n", "")}`);
  const rules = (...hints: readonly Hint[]) => checked(sheet, ...hints).findings.map(({ rule }) => rule);
  expect(rules()).toContain("scale-unclear");
  expect(rules(hint("survey", "A2:F14", { scale: 7 }))).not.toContain("scale-unclear");
});

describe("a scale that a person says is heard and not called unheard", () => {
  const body = makeSurvey({ title: "DATA", unsur: 5, people: 8, most: 7 }, true).replace("DATA\n", "");
  const heading = "SURVEI TRIWULAN I TAHUN 2024\n";
  const period = "Triwulan II Tahun 2024";
  test.each([
    ["in the blank row above", `.\n${body}`, "A2:F14", null],
    ["behind the title above", `SURVEI KEPUASAN\n${body}`, "A2:F14", null],
    ["behind the title in its first row", `SURVEI KEPUASAN\n${body}`, "A1:F14", null],
    ["beside a period above", `.\n${body}`, "A2:F14", period],
    ["behind a heading with another period", `${heading}${body}`, "A2:F14", period],
    ["below a heading that stands farther off", `${heading}.\n${body}`, "A3:F15", period],
    ["behind what stands below that heading", `${heading}KECAMATAN BAAMANG\n${body}`, "A3:F15", period],
  ])("%s", (_, picture, region, said) => {
    const one = hint("survey", region, { scale: 7, period: said });
    const { tables: found, findings } = checked(draw(picture), one);
    expect(found.map(({ table }) => table.survey?.scale.most)).toEqual([7]);
    const rules = findings.map(({ rule }) => rule);
    expect(rules).not.toContain("scale-unclear");
    expect(rules).not.toContain("hint-not-followed");
  });
});

test("no fix writes what a person says of a region into the sheet", () => {
  const captioned = (said: readonly Hint[]) => {
    const table = "No | Jenis Izin | Jumlah\n1 | PBG | 3\n2 | SLF | 14\nJumlah | . | 17";
    const captions = ["Tabel 1. Izin Triwulan II Tahun 2024", "Tabel 1. Reklame Triwulan I Tahun 2024"];
    const sheet = draw(captions.map((caption) => `${caption}\n${table}`).join("\n.\n"));
    return checked(sheet, ...said).findings.flatMap(({ fix }) => fix?.edits.map(({ value }) => value) ?? []);
  };
  expect(captioned([])).toEqual(["Tabel 2. Reklame Triwulan I Tahun 2024"]);
  expect(captioned([hint("totals", "A8:C11", { period: "Triwulan II Tahun 2024" })])).toEqual([]);
});

describe("a region that cannot be read so is told with the reason", () => {
  test.each([
    ["not-found", hint("register", "A1:E5")],
    ["empty", hint("totals", "G1:H9")],
    ["no-sheet", hint("totals", "A1:E5", { sheet: "Lama" })],
    ["no-room", hint("totals", "A1:E5", { period: "Triwulan II Tahun 2024" })],
  ])("%s", (reason, one) => {
    expect(unfollowed(TWO, one)).toEqual([reason]);
  });

  test("but for one that waits to be typed, as at the beginning of a quarter", () => {
    const form = "Jenis Izin | Terbit | Ditolak\nPBG | . | .\nSLF | . | .\nJumlah | =SUM(B2:B3) -> 0 | .";
    expect(unfollowed(draw(form), hint("totals", "A1:C4"))).toEqual([]);
    expect(unfollowed(draw("Nama | Alamat | Telepon\nA | B | C\nD | E | F"), hint("totals", "A1:C3"))).toEqual([
      "not-found",
    ]);
  });

  test("and one that can is not", () => {
    expect(unfollowed(TWO, hint("totals", "A1:E5"))).toEqual([]);
  });
});

test("hints on another sheet change nothing", () => {
  const plain = check({ sheets: [TWO] });
  expect(tables(TWO, hint("totals", "A1:B2", { sheet: "Lain" }))).toEqual(
    plain.tables.map(({ table }) => `${table.kind} ${areaName(table.area)}`),
  );
});
