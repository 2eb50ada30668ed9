import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLES } from "../../assets/contoh/build";
import { check } from "../../src/core/check";
import type { Edit } from "../../src/core/edits/edit";
import { cellName } from "../../src/core/grid/address";
import type { Workbook } from "../../src/core/grid/sheet";
import { readWorkbook } from "../../src/xlsx/workbook";
import { written } from "../support/edited";
import { typedRight } from "./putRight";

function sample(name: string): Workbook {
  const read = readWorkbook(readFileSync(join(__dirname, `../../assets/contoh/${name}.xlsx`)));
  if (!read.ok) throw new Error(read.problem);
  return read.value.workbook;
}

function edited({ sheets }: Workbook, edits: readonly Edit[]): Workbook {
  return {
    sheets: sheets.map((sheet) =>
      written(
        sheet,
        edits.filter((edit) => edit.sheet === sheet.name),
      ),
    ),
  };
}

/** Errors and warnings: "error SKM!B145 skm-nrr". */
function toldOf(workbook: Workbook): string[] {
  return check(workbook)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ severity, sheet, cell, rule }) => `${severity} ${sheet}!${cellName(cell)} ${rule}`);
}

/** Everything that is offered for what is wrong or blank, with its formulas or as typed figures. */
function offered(workbook: Workbook, areTyped: boolean): readonly Edit[] {
  const told = check(workbook).findings.filter(({ severity }) => severity !== "info");
  return told.flatMap(({ fix }) =>
    (fix?.edits ?? []).map(({ sheet, cell, value, formula }) => ({
      sheet,
      cell,
      value,
      ...(formula !== undefined && !areTyped && { formula }),
    })),
  );
}

describe.each(Object.keys(SAMPLES))("%s.xlsx as the office should have sent it", (name) => {
  it.each([
    ["as the add-in puts it right", false],
    ["with every figure typed", true],
  ])("is silent: %s", (_, areTyped) => {
    const workbook = sample(name);
    const right = edited(edited(workbook, offered(workbook, areTyped)), typedRight(name));
    expect(toldOf(workbook)).not.toEqual([]);
    expect(toldOf(right)).toEqual([]);
  });
});
