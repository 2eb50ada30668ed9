import fc from "fast-check";
import { check } from "../../src/core/check";
import { fill } from "../../src/core/fill";
import { cellName } from "../../src/core/grid/address";
import type { Sheet } from "../../src/core/grid/sheet";
import type { OpenSimulator } from "../../src/simulator/client/openInNode";
import { bytesOf } from "../support/bookXml";
import { contents, placeName, portOf, snapshotOf, type, valueOf } from "../support/excel";
import { openBook } from "../support/simulator";
import { withValue } from "../support/survey";
import { surveySheets } from "../support/surveySheets";

const RUNS = { numRuns: 15 };

/** Survey sheets with some figures of the summary blank. */
const blanked = fc.tuple(surveySheets, fc.array(fc.nat(), { maxLength: 8 })).map(([{ sheet, figures }, picks]) =>
  picks.reduce<Sheet>((before, pick) => {
    const cell = figures[pick % figures.length]?.cell;
    return cell ? withValue(before, cell, null) : before;
  }, sheet),
);

async function everything(opened: OpenSimulator) {
  return contents((await snapshotOf(opened)).workbook);
}

/** Fills all blanks; gives the names of the cells that were filled. */
async function fillAll(opened: OpenSimulator): Promise<readonly string[]> {
  const seen = await snapshotOf(opened);
  const { made } = await valueOf(portOf(opened).apply({ edits: fill(seen.workbook), seen, mayReplace: false }));
  return made.map(({ edit }) => cellName(edit.cell));
}

test("a sheet gives the same findings and edits through Excel as by itself", async () => {
  await fc.assert(
    fc.asyncProperty(blanked, async (sheet) => {
      const { workbook } = await snapshotOf(openBook(bytesOf(sheet)));
      expect(check(workbook).findings).toEqual(check({ sheets: [sheet] }).findings);
      expect(fill(workbook)).toEqual(fill({ sheets: [sheet] }));
    }),
    RUNS,
  );
});

test("fill, then undo, leaves every cell as it was", async () => {
  await fc.assert(
    fc.asyncProperty(blanked, async (sheet) => {
      const opened = openBook(bytesOf(sheet));
      const before = await everything(opened);
      const filled = await fillAll(opened);
      const undone = await valueOf(portOf(opened).undo("any"));
      expect(undone?.left ?? []).toEqual([]);
      expect(undone?.restored.length ?? 0).toBe(filled.length);
      expect(await everything(opened)).toEqual(before);
    }),
    RUNS,
  );
});

test("filling twice is filling once", async () => {
  await fc.assert(
    fc.asyncProperty(blanked, async (sheet) => {
      const opened = openBook(bytesOf(sheet));
      await fillAll(opened);
      const once = await everything(opened);
      expect(await fillAll(opened)).toEqual([]);
      expect(await everything(opened)).toEqual(once);
    }),
    RUNS,
  );
});

test("what is filled shows what was planned, and nothing is left to complain of", async () => {
  await fc.assert(
    fc.asyncProperty(blanked, async (sheet) => {
      const opened = openBook(bytesOf(sheet));
      const seen = await snapshotOf(opened);
      const { made } = await valueOf(portOf(opened).apply({ edits: fill(seen.workbook), seen, mayReplace: false }));
      expect(made.filter(({ asPlanned }) => !asPlanned)).toEqual([]);
      const { findings } = check((await snapshotOf(opened)).workbook);
      expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    }),
    RUNS,
  );
});

test("what somebody else typed in between is kept, and reported", async () => {
  await fc.assert(
    fc.asyncProperty(
      blanked,
      fc.nat(),
      fc.oneof(fc.integer(), fc.constant("oleh orang lain")),
      async (sheet, pick, value) => {
        const opened = openBook(bytesOf(sheet));
        const before = await everything(opened);
        const filled = await fillAll(opened);
        const name = filled[pick % filled.length];
        fc.pre(name !== undefined);
        type(opened, sheet.name, name, value);
        const undone = await valueOf(portOf(opened).undo("any"));
        expect(undone?.left.map(placeName)).toEqual([`${sheet.name}!${name}`]);
        expect(await everything(opened)).toEqual({ ...before, [`${sheet.name}!${name}`]: value });
      },
    ),
    RUNS,
  );
});
