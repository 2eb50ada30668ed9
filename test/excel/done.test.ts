import type { MadeChange } from "../../src/core/proof/made";
import { cellName } from "../../src/core/grid/address";
import { cell, openDrawn, portOf, snapshotOf, type, valueOf } from "../support/excel";
import type { OpenBook } from "../support/simulator";

const TABLE = "No | U1\n1 | 3\n2 | 4\nNRR | 3.9\nIKM | .";

async function write(opened: OpenBook, entries: Readonly<Record<string, number>>): Promise<void> {
  const edits = Object.entries(entries).map(([name, value]) => ({ sheet: "Lembar1", cell: cell(name), value }));
  await valueOf(portOf(opened).apply({ edits, seen: await snapshotOf(opened), mayReplace: true }));
}

const told = ({ sheet, cell: place, before, after, shows }: MadeChange) =>
  `${sheet}!${cellName(place)} ${JSON.stringify(before)} ${JSON.stringify(after)} ${String(shows?.value ?? "lain")}`;

async function done(opened: OpenBook) {
  const { workbook, changes } = await valueOf(portOf(opened).done(await snapshotOf(opened)));
  return { workbook, changes: changes.map(told) };
}

test("the workbook's name and what was changed in it are told, each cell once, also by another pane", async () => {
  const opened = openDrawn(TABLE);
  await write(opened, { B4: 3.6 });
  await write(opened, { B4: 3.5, B5: 87.5 });
  expect(await done(opened)).toEqual({
    workbook: "Buku1.xlsx",
    changes: ['Lembar1!B4 {"value":3.9} {"value":3.5} 3.5', 'Lembar1!B5 {"value":null} {"value":87.5} 87.5'],
  });
});

test("cells are told where they are by now; one that holds something else is told to", async () => {
  const opened = openDrawn(TABLE);
  await write(opened, { B4: 3.5, B5: 87.5 });
  opened.simulator.book.shift("Lembar1", { axis: "row", kind: "insert", at: 1, count: 1 });
  opened.simulator.book.renameSheet("Lembar1", "SKM");
  type(opened, "SKM", "B6", 80);
  expect((await done(opened)).changes).toEqual([
    'SKM!B5 {"value":3.9} {"value":3.5} 3.5',
    'SKM!B6 {"value":null} {"value":87.5} lain',
  ]);
});

test("what was taken back is not told", async () => {
  const opened = openDrawn(TABLE);
  await write(opened, { B4: 3.5 });
  await portOf(opened).undo("any");
  expect((await done(opened)).changes).toEqual([]);
});
