import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSample, SAMPLES } from "../../assets/contoh/build";
import { check } from "../../src/core/check";
import { cellName, parseCell } from "../../src/core/grid/address";
import type { Shown } from "../../src/core/findings/shown";
import type { Sheet, Workbook } from "../../src/core/grid/sheet";
import { readWorkbook } from "../../src/xlsx/workbook";

const FOLDER = join(__dirname, "../../assets/contoh");

function open(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.problem);
  return read.value.workbook;
}

function sample(name: string): Workbook {
  return open(readFileSync(join(FOLDER, `${name}.xlsx`)));
}

/** Everything a sheet holds, by cell. */
function contents(sheet: Sheet): string[] {
  const cells = [sheet.name];
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const value = sheet.value(row, column);
      if (value !== null && value !== "") cells.push(`${cellName({ row, column })} ${typeof value} ${String(value)}`);
    }
  }
  return cells;
}

describe.each(Object.keys(SAMPLES))("%s.xlsx", (name) => {
  it("is what the script makes of the published tables", async () => {
    const built = open(await buildSample(name));
    expect(sample(name).sheets.map(contents)).toEqual(built.sheets.map(contents));
  });
});

describe("the Kotim sample", () => {
  const workbook = sample("kotim-tw2-2024");

  it("is as published, cell by cell", () => {
    const skm = workbook.sheets.find(({ name }) => name === "SKM");
    const value = (name: string) => {
      const { row, column } = parseCell(name) ?? { row: 0, column: 0 };
      return skm?.value(row, column);
    };
    expect(["A1", "B1", "B4", "B145", "K147", "K148"].map(value)).toEqual([
      "NO. RESP",
      "NILAI UNSUR PELAYANAN",
      1,
      3.512,
      3.397,
      84.93,
    ]);
  });

  it("has one wrong NRR, seven figures that follow from it, and a legend that says another weight", () => {
    const errors = check(workbook).findings.filter(({ severity }) => severity === "error");
    expect(
      errors
        .filter(({ sheet }) => sheet === "SKM")
        .map(({ cell, role, cause, expected }) => [
          cellName(cell),
          role,
          cause,
          expected !== null && typeof expected !== "string" ? expected.number.valueOf() : expected,
        ]),
    ).toEqual([
      ["B145", "cause", null, 3.35],
      ["B146", "consequence", "skm-nrr@SKM!B145", 3.35],
      ["B147", "consequence", "skm-nrr@SKM!B145", 0.37],
      ["K147", "consequence", "skm-nrr@SKM!B145", 3.379],
      ["K148", "consequence", "skm-nrr@SKM!B145", 84.48],
      ["A149", "consequence", "skm-nrr@SKM!B145", "IKM UNIT PELAYANAN (Hasil Konversi) : 84,48 = Baik"],
      ["C151", "consequence", "skm-nrr@SKM!B145", 3.35],
      ["C160", "consequence", "skm-nrr@SKM!B145", 3.379],
      ["B173", "single", null, "= NRR per unsur x 1/9"],
    ]);
  });

  it("has channels, captions and a period that contradict themselves, figures under the wrong headers, and letters and complaints that do not agree with their dates", () => {
    const errors = check(workbook).findings.filter(({ severity, sheet }) => severity === "error" && sheet !== "SKM");
    expect(errors.map(({ sheet, cell, rule }) => `${sheet} ${cellName(cell)} ${rule}`)).toEqual([
      ...["Tabel 6 C2 skm-nrr", "Tabel 6 C11 skm-total", "Tabel 6 C12 skm-ikm", "Tabel 6 A16 skm-ikm-text"],
      "SiCantik A2 wrong-channel",
      "MPP Digital A2 wrong-channel",
      "MPP Digital A7 repeated-caption",
      "PMDN A1 contradicting-period",
      "PMDN B6 column-order",
      "PMA B2 column-order",
      "Pengaduan D4 case-outside-period",
      "Pengaduan E4 event-after-case",
      "Pengaduan A6 repeated-caption",
      "Permintaan Data D4 reply-incomplete",
      "Permintaan Data D5 letter-month",
      "Permintaan Data D14 reply-incomplete",
      "Permintaan Data D15 repeated-letter",
      "Evaluasi C2 problem-without-solution",
    ]);
  });

  it("has totals that are still to be filled, and a heading of another quarter, and nothing else to look at", () => {
    const open = check(workbook).findings.filter(({ severity }) => severity === "warning");
    expect(open.map(({ sheet, cell, expected }) => `${sheet} ${cellName(cell)} ${figure(expected)}`)).toEqual([
      ...["Non OSS C10 9", "Non OSS D10 4", "Non OSS E10 10"],
      ...["OSS C8 866", "OSS D8 1156", "OSS E8 3504"],
      ...["SiCantik C8 21", "SiCantik D8 23", "SiCantik E8 3"],
      ...["MPP Digital C6 148", "MPP Digital D6 137", "MPP Digital E6 65"],
      ...["PMDN A2 Triwulan II (Dua)", "PMDN C4 280", "Permintaan Data B4 null", "Permintaan Data B13 null"],
    ]);
  });
});

function figure(shown: Shown): string {
  return shown === null || typeof shown === "string" ? String(shown) : String(shown.number.valueOf());
}
