import { fill } from "../../src/core/fill";
import {
  applyEdits,
  cell,
  contents,
  holds,
  madeCells,
  obstacleOf,
  openDrawn,
  portOf,
  refusedCells,
  snapshotOf,
  type,
  valueOf,
} from "../support/excel";
import { openRows } from "../support/simulator";
import { edit } from "../support/xlsx";

const SURVEY = `
  No         | U1 | U2
  1          | 3  | 4
  2          | 4  | 4
  ΣNilai     | .  | .
  NRR        | .  | .
  NRR tertbg | .  | .  | .
  IKM        | .  | .  | .
`;

describe("a plan", () => {
  test("is made, read back, and shows what it was planned to show", async () => {
    const opened = openDrawn(SURVEY);
    const seen = await snapshotOf(opened);
    const applied = await valueOf(portOf(opened).apply({ edits: fill(seen.workbook), seen, mayReplace: false }));
    expect(madeCells(applied)).toBe("B4, C4, B5, C5, B6, C6, D6, D7");
    expect(applied.made.every(({ asPlanned }) => asPlanned)).toBe(true);
    expect(applied.made.at(-1)?.shows).toBe(93.75);
    expect(await holds(opened, "D7")).toBe("=ROUND(D6*25,2)");
  });

  test("is one request to write, after two to look and one to keep the step", async () => {
    const opened = openDrawn(SURVEY);
    const seen = await snapshotOf(opened);
    opened.simulator.host.traffic.reset();
    await portOf(opened).apply({ edits: fill(seen.workbook), seen, mayReplace: false });
    expect(opened.simulator.host.traffic.syncs).toBe(4);
  });

  test("that is empty asks for nothing to be written", async () => {
    const opened = openDrawn("1");
    const applied = await valueOf(applyEdits(opened, []));
    expect(applied).toMatchObject({ made: [], refused: [], stopped: null });
    expect(await valueOf(portOf(opened).steps())).toBe(0);
  });

  test("leaves cells between its own alone", async () => {
    const opened = openDrawn("1 | 2 | 3\n4 | 5 | 6");
    await applyEdits(opened, [edit("A1", 10), edit("C1", 30), edit("A2", 40)], true);
    expect(contents((await snapshotOf(opened)).workbook)).toEqual({
      "Lembar1!A1": 10,
      "Lembar1!B1": 2,
      "Lembar1!C1": 30,
      "Lembar1!A2": 40,
      "Lembar1!B2": 5,
      "Lembar1!C2": 6,
    });
  });

  test("finds its sheet by its id, whatever it is called by now", async () => {
    const opened = openDrawn("1 | .");
    const seen = await snapshotOf(opened);
    opened.simulator.book.renameSheet("Lembar1", "Triwulan II");
    await valueOf(portOf(opened).apply({ edits: [edit("B1", 2)], seen, mayReplace: false }));
    expect(await holds(opened, "B1", "Triwulan II")).toBe(2);
  });
});

describe("what is typed is what was meant", () => {
  test.each([
    "ΣNilai /Unsur",
    "3,35",
    "1/9",
    "= NRR per unsur x 1/9",
    "-",
    "'12",
    "TRUE",
    "12%",
    "@a",
    "Mar-24",
    "007",
  ])("the text %s", async (text) => {
    const opened = openDrawn(".|1");
    const { made } = await valueOf(applyEdits(opened, [edit("A1", text)]));
    expect(made).toMatchObject([{ shows: text, asPlanned: true }]);
    expect(await holds(opened, "A1")).toBe(text);
  });

  test("a figure in a cell that is formatted as text", async () => {
    const opened = openDrawn("2 | . | .");
    opened.simulator.book.sheet("Lembar1")?.setFormats([
      [cell("B1"), "@"],
      [cell("C1"), "@"],
    ]);
    const { made } = await valueOf(applyEdits(opened, [edit("B1", 4, "=A1*2"), edit("C1", "3,35")]));
    expect(made.map(({ shows, asPlanned }) => [shows, asPlanned])).toEqual([
      [4, true],
      ["3,35", true],
    ]);
    await portOf(opened).undo("any");
    expect(opened.simulator.book.sheet("Lembar1")?.format({ row: 0, column: 1 })).toBe("@");
  });
});

describe("a cell is left as it is", () => {
  test("where it holds something and nobody agreed to replace it", async () => {
    const opened = openDrawn("1 | .");
    const applied = await valueOf(applyEdits(opened, [edit("A1", 5), edit("B1", 6)]));
    expect([madeCells(applied), refusedCells(applied)]).toEqual(["B1", "A1 filled"]);
    expect(await holds(opened, "A1")).toBe(1);
  });

  test("where it has changed since the plan, agreement or not", async () => {
    const opened = openDrawn("1 | . | =A1 -> 1");
    const seen = await snapshotOf(opened);
    type(opened, "Lembar1", "A1", 2);
    type(opened, "Lembar1", "B1", "x");
    type(opened, "Lembar1", "C1", 1);
    const edits = [edit("A1", 5), edit("B1", 6), edit("C1", 7)];
    const applied = await valueOf(portOf(opened).apply({ edits, seen, mayReplace: true }));
    expect(refusedCells(applied)).toBe("A1 changed, B1 changed, C1 changed");
    expect(await holds(opened, "B1")).toBe("x");
  });

  test("where somebody types into it at the very moment of writing", async () => {
    const opened = openDrawn("Jumlah | . | .");
    const seen = await snapshotOf(opened);
    opened.simulator.host.faults.beforeWrite(() => {
      type(opened, "Lembar1", "B1", "punya orang");
    });
    const edits = [edit("B1", 5), edit("C1", 6, '=IF(B1=5,6,"lain")')];
    const applied = await valueOf(portOf(opened).apply({ edits, seen, mayReplace: false }));
    expect([madeCells(applied), refusedCells(applied)]).toEqual(["C1", "B1 changed"]);
    expect(applied.made).toMatchObject([{ shows: "lain", asPlanned: false }]);
    expect(await holds(opened, "B1")).toBe("punya orang");
    await valueOf(portOf(opened).undo("any"));
    expect([await holds(opened, "B1"), await holds(opened, "C1")]).toEqual(["punya orang", null]);
  });

  test("where only a text inside its formula has changed", async () => {
    const opened = openDrawn('="a b" -> a b');
    const seen = await snapshotOf(opened);
    opened.simulator.book.sheet("Lembar1")?.write([[cell("A1"), { value: null, formula: '="ab"' }]]);
    const applied = await valueOf(portOf(opened).apply({ edits: [edit("A1", 5)], seen, mayReplace: true }));
    expect(refusedCells(applied)).toBe("A1 changed");
  });

  test("where a merged cell covers it", async () => {
    const opened = openRows(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<mergeCells><mergeCell ref="B1:D1"/></mergeCells>',
    );
    const applied = await valueOf(applyEdits(opened, [edit("B1", 5), edit("C1", 6), edit("E1", 7)]));
    expect([madeCells(applied), refusedCells(applied)]).toEqual(["B1, E1", "C1 covered"]);
  });

  test("where a merged cell covers it that begins above and to the left", async () => {
    const opened = openRows(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<mergeCells><mergeCell ref="B1:D3"/></mergeCells>',
    );
    const applied = await valueOf(applyEdits(opened, [edit("D3", 5)]));
    expect([madeCells(applied), refusedCells(applied)]).toEqual(["", "D3 covered"]);
  });

  test("where its sheet is protected, unless the cell is not locked", async () => {
    const styles = '<cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs>';
    const opened = openRows('<row r="1"><c r="A1" s="1"/><c r="B1"/><c r="C1"><v>1</v></c></row>', "", styles);
    const seen = await snapshotOf(opened);
    const sheet = opened.simulator.book.sheet("Lembar1");
    if (sheet) sheet.isProtected = true;
    const edits = [edit("A1", 5), edit("B1", 6)];
    const applied = await valueOf(portOf(opened).apply({ edits, seen, mayReplace: false }));
    expect([madeCells(applied), refusedCells(applied)]).toEqual(["A1", "B1 protected"]);
    expect(await holds(opened, "B1")).toBeNull();
  });

  test("where its sheet is gone", async () => {
    const opened = openDrawn("1 | .", { Lain: "1 | ." });
    const seen = await snapshotOf(opened);
    const { book } = opened.simulator;
    book.removeSheet("Lain");
    const edits = [edit("B1", 5), edit("B1", 6, undefined, "Lain")];
    const applied = await valueOf(portOf(opened).apply({ edits, seen, mayReplace: false }));
    expect([madeCells(applied), refusedCells(applied)]).toEqual(["B1", "B1 gone"]);
  });
});

describe("an obstacle leaves the workbook untouched, and no step behind", () => {
  async function met(prepare: (opened: ReturnType<typeof openDrawn>) => void) {
    const opened = openDrawn("1 | .");
    const seen = await snapshotOf(opened);
    prepare(opened);
    const obstacle = await obstacleOf(portOf(opened).apply({ edits: [edit("B1", 5)], seen, mayReplace: false }));
    opened.simulator.host.faults.endCellEdit();
    return { obstacle, held: await holds(opened, "B1"), steps: await valueOf(portOf(opened).steps()) };
  }

  test("somebody is typing in a cell when it comes to writing", async () => {
    const prepare = ({ simulator: { host } }: ReturnType<typeof openDrawn>) => {
      host.faults.beforeWrite(() => {
        host.faults.startCellEdit();
        setTimeout(() => {
          host.faults.endCellEdit();
        }, 50);
      });
    };
    expect(await met(prepare)).toEqual({ obstacle: "busy", held: null, steps: 0 });
  });

  test("the sheet is protected between looking and writing", async () => {
    const prepare = ({ simulator: { host } }: ReturnType<typeof openDrawn>) => {
      host.faults.beforeWrite((book) => {
        const sheet = book.sheet("Lembar1");
        if (sheet) sheet.isProtected = true;
      });
    };
    expect(await met(prepare)).toEqual({ obstacle: "protected", held: null, steps: 0 });
  });

  test("the sheet is deleted between looking and writing", async () => {
    const opened = openDrawn("1 | .", { Lain: "1" });
    const seen = await snapshotOf(opened);
    opened.simulator.host.faults.beforeWrite((book) => {
      book.removeSheet("Lembar1");
    });
    const answer = portOf(opened).apply({ edits: [edit("B1", 5)], seen, mayReplace: false });
    expect(await obstacleOf(answer)).toBe("gone");
  });

  test.each([
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["GeneralException", "failed"],
    ["ApiNotFound", "too-old"],
  ])("Excel says %s", async (code, obstacle) => {
    const prepare = ({ simulator: { host } }: ReturnType<typeof openDrawn>) => {
      host.faults.failWrite(code);
    };
    expect(await met(prepare)).toEqual({ obstacle, held: null, steps: 0 });
  });
});

test("what a formula does not show yet is said to be Excel's setting", async () => {
  const opened = openDrawn("1 | .");
  opened.simulator.book.calculationMode = "Manual";
  const { made, isManual } = await valueOf(applyEdits(opened, [edit("B1", 2, "=A1*2")]));
  expect([made[0]?.asPlanned, isManual]).toEqual([false, true]);
});

test("what the cell shows otherwise than planned is said", async () => {
  const opened = openDrawn("1 | .");
  const { made } = await valueOf(applyEdits(opened, [edit("B1", 99, "=A1*2")]));
  expect(made).toMatchObject([{ shows: 2, asPlanned: false }]);
});

test.each(["UndoNotSupported", "GeneralException"])("Excel's own undo says %s: it is written without", async (code) => {
  const opened = openDrawn("1 | .", {}, { excelApi: "1.20" });
  opened.simulator.host.faults.failWrite(code);
  const applied = await valueOf(applyEdits(opened, [edit("B1", 5)]));
  expect(madeCells(applied)).toBe("B1");
});
