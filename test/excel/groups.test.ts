import { areaOfCell } from "../../src/core/grid/area";
import type { Edit } from "../../src/core/edits/edit";
import { cell, holds, madeCells, openDrawn, portOf, refusedCells, snapshotOf, type, valueOf } from "../support/excel";
import { edit } from "../support/xlsx";

/** Somebody does something between the plan, whose first edits belong together, and its making. */
async function applied(
  opened: ReturnType<typeof openDrawn>,
  together: readonly Edit[],
  alone: readonly Edit[],
  meanwhile: (() => void) | null,
  basis = "A1",
) {
  const seen = await snapshotOf(opened);
  meanwhile?.();
  const groups = [{ edits: together, basis: [{ sheet: "Lembar1", area: areaOfCell(cell(basis)) }] }];
  const plan = { edits: [...together, ...alone], groups, seen, mayReplace: true };
  return valueOf(portOf(opened).apply(plan));
}

const CAUSE_AND_CONSEQUENCES = [edit("B1", 5), edit("C1", 6), edit("D1", 7)];
const OTHER = [edit("B2", 9)];
const drawn = () => openDrawn("1 | 2 | 3 | 4\nPBG | 2", { Lain: "1 | 2" });
const row = async (opened: ReturnType<typeof openDrawn>) =>
  [await holds(opened, "B1"), await holds(opened, "C1"), await holds(opened, "D1")].join(" ");

describe("what belongs together is written together or not at all", () => {
  test("all of it where nothing speaks against it, as one step", async () => {
    const opened = drawn();
    const { made, refused } = await applied(opened, CAUSE_AND_CONSEQUENCES, OTHER, null);
    expect([made.length, refused, await row(opened)]).toEqual([4, [], "5 6 7"]);
    await valueOf(portOf(opened).undo("any"));
    expect(await row(opened)).toBe("2 3 4");
  });

  test.each(["B1", "C1", "D1"])("none of it where %s has changed; what stands by itself is written", async (name) => {
    const opened = drawn();
    const outcome = await applied(opened, CAUSE_AND_CONSEQUENCES, OTHER, () => {
      type(opened, "Lembar1", name, 3.4);
    });
    const others = ["B1", "C1", "D1"].filter((one) => one !== name).map((one) => `${one} together`);
    expect([madeCells(outcome), refusedCells(outcome)]).toEqual(["B2", [`${name} changed`, ...others].join(", ")]);
    expect((await row(opened)).replace("3.4", "·").split(" ")).toHaveLength(3);
    expect([await holds(opened, name), await holds(opened, "B2")]).toEqual([3.4, 9]);
  });

  test("none of it where a cell has changed that it was worked out from", async () => {
    const opened = drawn();
    const outcome = await applied(opened, CAUSE_AND_CONSEQUENCES, OTHER, () => {
      type(opened, "Lembar1", "A1", 2);
    });
    expect(refusedCells(outcome)).toBe("B1 outdated, C1 outdated, D1 outdated");
    expect([await row(opened), madeCells(outcome)]).toEqual(["2 3 4", "B2"]);
  });

  test("all of it where another cell has changed, or the sheet's name", async () => {
    const opened = drawn();
    const outcome = await applied(opened, CAUSE_AND_CONSEQUENCES, [], () => {
      type(opened, "Lembar1", "E1", 3);
      opened.simulator.book.renameSheet("Lembar1", "Triwulan II");
    });
    expect(madeCells(outcome)).toBe("B1, C1, D1");
  });

  test.each([
    [
      "called otherwise",
      (opened: ReturnType<typeof openDrawn>) => {
        opened.simulator.book.renameSheet("Lain", "Rekap");
      },
    ],
    [
      "gone",
      (opened: ReturnType<typeof openDrawn>) => {
        opened.simulator.book.removeSheet("Lain");
      },
    ],
  ])(
    "none of it where a sheet that a formula names is %s: Excel would ask for a file of that name",
    async (_, change) => {
      const opened = drawn();
      const outcome = await applied(opened, [edit("B1", 1, "=Lain!A1"), edit("C1", 6)], OTHER, () => {
        change(opened);
      });
      expect(refusedCells(outcome)).toBe("B1 renamed, C1 together");
      expect([await row(opened), madeCells(outcome)]).toEqual(["2 3 4", "B2"]);
    },
  );

  test("none of it where the name of such a sheet stands in quotes", async () => {
    const opened = openDrawn("1 | 2 | 3 | 4\nPBG | 2", { "Jum'at II": "1 | 2" });
    const outcome = await applied(opened, [edit("B1", 1, "='Jum''at II'!A1"), edit("C1", 6)], OTHER, () => {
      opened.simulator.book.renameSheet("Jum'at II", "Jum'at 2");
    });
    expect(refusedCells(outcome)).toBe("B1 renamed, C1 together");
  });

  test("all of it where such a sheet is written in capitals by now", async () => {
    const opened = drawn();
    const outcome = await applied(opened, [edit("B1", 1, "=Lain!A1"), edit("C1", 6)], OTHER, () => {
      opened.simulator.book.renameSheet("Lain", "LAIN");
    });
    expect(refusedCells(outcome)).toBe("");
  });

  test("none of it where the sheet is gone from which it was worked out", async () => {
    const opened = drawn();
    const outcome = await applied(opened, [edit("B1", 5, undefined, "Lain")], [], () => {
      opened.simulator.book.removeSheet("Lembar1");
    });
    expect([refusedCells(outcome), await holds(opened, "B1", "Lain")]).toEqual(["B1 outdated", 2]);
  });

  test("none of it where somebody types into one of the cells at the very moment of writing", async () => {
    const opened = drawn();
    const outcome = await applied(opened, CAUSE_AND_CONSEQUENCES, OTHER, () => {
      opened.simulator.host.faults.beforeWrite(() => {
        type(opened, "Lembar1", "C1", "punya orang");
      });
    });
    expect(refusedCells(outcome)).toBe("C1 changed, B1 together, D1 together");
    expect([await row(opened), await holds(opened, "B2")]).toEqual(["2 punya orang 4", 9]);
    await valueOf(portOf(opened).undo("any"));
    expect([await row(opened), await holds(opened, "B2")]).toEqual(["2 punya orang 4", 2]);
  });

  test("none of it where Excel stops in the middle; what stands by itself stays written", async () => {
    const opened = drawn();
    const together = [edit("B1", 5), edit("B1", 6, undefined, "Lain")];
    const outcome = await applied(opened, together, OTHER, () => {
      opened.simulator.host.faults.beforeWrite((book) => {
        const sheet = book.sheet("Lain");
        if (sheet) sheet.isProtected = true;
      });
    });
    expect([madeCells(outcome), refusedCells(outcome)]).toEqual(["B2", "B1 stopped, B1 stopped"]);
    expect([await holds(opened, "B1"), await holds(opened, "B2")]).toEqual([2, 9]);
    await valueOf(portOf(opened).undo("any"));
    expect([await holds(opened, "B1"), await holds(opened, "B2")]).toEqual([2, 2]);
  });
});
