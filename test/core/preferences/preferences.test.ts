import { readFileSync } from "node:fs";
import fc from "fast-check";
import { check } from "../../../src/core/check";
import { fillGroups } from "../../../src/core/fill";
import { cellName } from "../../../src/core/grid/address";
import type { Workbook } from "../../../src/core/grid/sheet";
import { DEFAULTS, type Preferences } from "../../../src/core/preferences/preferences";
import { readWorkbook } from "../../../src/xlsx/workbook";
import { draw } from "../../support/draw";
import { written } from "../../support/edited";
import { makeSurvey } from "../../support/madeSurvey";

const BLANK = draw(makeSurvey({ unsur: 9, people: 7, most: 4 }, true));

function kotim(): Workbook {
  const read = readWorkbook(readFileSync("assets/contoh/kotim-tw2-2024.xlsx"));
  if (!read.ok) throw new Error(read.problem);
  return read.value.workbook;
}

const edits = (workbook: Workbook, wanted: Partial<Preferences>) =>
  fillGroups(workbook, { ...DEFAULTS, ...wanted }).flatMap((group) => group.edits);

/** What fills some cells of the blank survey: "=B11/9". */
function fillsAt(wanted: Partial<Preferences>, ...cells: readonly string[]) {
  const fills = new Map(edits({ sheets: [BLANK] }, wanted).map(({ cell, formula }) => [cellName(cell), formula]));
  return cells.map((cell) => fills.get(cell));
}

describe("the weight of a survey that states none", () => {
  test.each([
    ["inferred", "=B11/9"],
    ["exact", "=B11/9"],
    ["three", "=B11*0.111"],
    ["two", "=B11*0.11"],
  ] as const)("%s", (weight, formula) => {
    expect(fillsAt({ weight }, "B12")).toEqual([formula]);
  });

  test("once chosen, holds for one that states another, and says which figures are by that", () => {
    const stated = { sheets: [draw(makeSurvey({ unsur: 9, people: 7, most: 4 }))] };
    const errors = (weight: Preferences["weight"]) =>
      check(stated, { ...DEFAULTS, weight }).findings.filter(({ severity }) => severity === "error");
    expect(errors("inferred")).toEqual([]);
    expect(new Set(errors("two").map(({ rule }) => rule))).toEqual(new Set(["skm-weighted", "skm-total", "skm-ikm"]));
  });
});

test("steps are rounded in the formulas themselves where an office computes so, and the check agrees", () => {
  expect(fillsAt({ rounding: "rounded" }, "B11", "B12")).toEqual(["=ROUND(B10/COUNT(B3:B9),3)", "=ROUND(B11/9,3)"]);
  const wanted: Preferences = { ...DEFAULTS, rounding: "rounded" };
  const filled = { sheets: [written(BLANK, edits({ sheets: [BLANK] }, wanted))] };
  expect(check(filled, wanted).findings.filter(({ severity }) => severity !== "info")).toEqual([]);
});

test("values are those that the formulas compute, in the same cells", () => {
  const shapes = fc.record({
    unsur: fc.integer({ min: 2, max: 9 }),
    people: fc.integer({ min: 3, max: 12 }),
    most: fc.constantFrom(4, 5, 6, 10),
  });
  fc.assert(
    fc.property(shapes, (shape) => {
      const workbook = { sheets: [draw(makeSurvey(shape, true))] };
      const values = edits(workbook, { writing: "values" });
      expect(values.every((edit) => !("formula" in edit))).toBe(true);
      expect(values.map(({ cell, value }) => [cell, value])).toEqual(
        edits(workbook, {}).map(({ cell, value }) => [cell, value]),
      );
    }),
    { numRuns: 10 },
  );
});

describe("the scale of answers of which nothing tells the best", () => {
  const unclear = { sheets: [draw(makeSurvey({ unsur: 5, people: 8, most: 7 }, true))] };
  const rules = (scale: number | null) => check(unclear, { ...DEFAULTS, scale }).findings.map(({ rule }) => rule);

  test("is the one that was chosen, and is told", () => {
    expect(rules(null)).toContain("scale-unclear");
    expect(rules(7)).not.toContain("scale-unclear");
    const told = check(unclear, { ...DEFAULTS, scale: 7 }).findings.find(({ rule }) => rule === "survey-scale");
    expect(told?.message).toMatchObject({ most: 7, basis: "chosen" });
  });

  test("is not one below an answer that was given", () => {
    expect(rules(5)).toContain("scale-unclear");
  });
});

describe("the published report of Kotim", () => {
  const workbook = kotim();
  const plain = check(workbook).findings;

  test("filled with values, keeps the formulas that put a wrong figure right: what reads it is live", () => {
    const fixesOf = (findings: typeof plain) =>
      findings.filter(({ fix }) => fix && !fix.safe).map(({ id, fix }) => [id, fix?.edits]);
    const live = fixesOf(plain).filter(([, edits]) => JSON.stringify(edits).includes('"formula"'));
    expect(live.length).toBeGreaterThan(0);
    expect(fixesOf(check(workbook, { ...DEFAULTS, writing: "values" }).findings)).toEqual(fixesOf(plain));
  });

  test("with nothing chosen, is told the same", () => {
    expect(check(workbook, DEFAULTS).findings).toEqual(plain);
  });

  test("with a rule that is off, has none of its findings and all the others", () => {
    const rules = [...new Set(plain.flatMap(({ rule, severity }) => (severity === "error" ? [] : [rule])))];
    const errors = new Set(plain.flatMap(({ rule, severity }) => (severity === "error" ? [rule] : [])));
    expect(rules.length).toBeGreaterThan(5);
    for (const rule of rules.filter((one) => !errors.has(one))) {
      const told = check(workbook, { ...DEFAULTS, levels: { [rule]: "off" } }).findings;
      expect(told).toEqual(plain.filter((finding) => finding.rule !== rule));
    }
  });

  test("with its cause lowered, names the figure all the same, and what follows is no more severe", () => {
    const { findings } = check(workbook, { ...DEFAULTS, levels: { "skm-nrr": "info" } });
    const cause = findings.find(({ sheet, cell }) => sheet === "SKM" && cellName(cell) === "B145");
    expect([cause?.severity, cause?.expected]).toEqual(["info", plain.find(({ id }) => id === cause?.id)?.expected]);
    const following = findings.filter((finding) => finding.cause === cause?.id);
    expect(following.length).toBeGreaterThan(5);
    expect(new Set(following.map(({ severity }) => severity))).toEqual(new Set(["info"]));
  });

  test("has its wrong figures told even where their rule is off", () => {
    const off = check(workbook, { ...DEFAULTS, levels: { "skm-nrr": "off" } }).findings;
    expect(off.map(({ id }) => id).sort()).toEqual(plain.map(({ id }) => id).sort());
  });
});
