import { readFileSync } from "node:fs";
import { check } from "../../src/core/check";
import { fillGroups } from "../../src/core/fill";
import { copiesOf } from "../../src/core/nextQuarter/copies";
import { nextQuarter } from "../../src/core/nextQuarter/nextQuarter";
import { cellsToMark } from "../../src/taskpane/deeds/marks";
import type { WorkbookPort } from "../../src/workbook";
import { keptSettings } from "../../src/xlsx/settings/keptSettings";
import { partText } from "../../src/xlsx/package/package";
import { contents, portOf, snapshotOf, valueOf } from "../support/excel";
import { openBook, type OpenBook } from "../support/simulator";
import { open } from "../support/xlsx";

const KOTIM = readFileSync("assets/contoh/kotim-tw2-2024.xlsx");

/** What a file says of every cell: what was typed in it, and by which number it looks; and what add-ins keep in it. */
function factsOf(bytes: Uint8Array) {
  const { workbook, parts } = open(bytes);
  const styles = [...parts.keys()]
    .filter((name) => name.includes("/sheet"))
    .map((name) => {
      const cells = (partText(parts, name) ?? "").matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g);
      return [
        name,
        [...cells].flatMap(([, cell = "", style = "0"]) => (style === "0" ? [] : [`${cell} ${style}`])).sort(),
      ] as const;
    });
  return { cells: contents(workbook), styles: Object.fromEntries(styles), settings: [...keptSettings(parts)] };
}

const deeds: Readonly<Record<string, (port: WorkbookPort, opened: OpenBook) => Promise<unknown>>> = {
  async "what is wrong put right"(port, opened) {
    const seen = await snapshotOf(opened);
    const { findings } = check(seen.workbook);
    const edits = findings.flatMap(({ severity, fix }) => (severity === "error" ? (fix?.edits ?? []) : []));
    return valueOf(port.apply({ edits, seen, mayReplace: true }));
  },
  async "blanks filled"(port, opened) {
    const seen = await snapshotOf(opened);
    const groups = fillGroups(seen.workbook);
    return valueOf(port.apply({ edits: groups.flatMap(({ edits }) => edits), groups, seen, mayReplace: false }));
  },
  async "cells marked"(port, opened) {
    const seen = await snapshotOf(opened);
    return valueOf(port.mark({ cells: cellsToMark(check(seen.workbook).findings), seen }));
  },
};

async function undoAll(port: WorkbookPort): Promise<void> {
  while ((await valueOf(port.steps())) > 0) {
    expect(await valueOf(port.undo("any"))).toMatchObject({ left: [], stopped: null });
  }
}

describe("undone after the saved file was opened again", () => {
  test.each([...Object.keys(deeds), "all of it"])("%s: the file is the one that it was", async (which) => {
    const opened = openBook(KOTIM);
    for (const [name, deed] of Object.entries(deeds)) {
      if (name === which || which === "all of it") await deed(portOf(opened), opened);
    }
    const { bytes } = opened.simulator.save();
    expect(factsOf(bytes)).not.toEqual(factsOf(KOTIM));
    const again = openBook(bytes);
    await undoAll(portOf(again));
    const saved = again.simulator.save();
    expect(saved.notSaved).toEqual([]);
    expect(factsOf(saved.bytes)).toEqual(factsOf(KOTIM));
  });

  test("the next quarter: no cell is another, and its sheets are gone", async () => {
    const opened = openBook(KOTIM);
    const seen = await snapshotOf(opened);
    const { tables } = check(seen.workbook);
    const next = nextQuarter(
      seen.workbook,
      tables.map(({ table }) => table),
      { placement: "beside" },
    );
    if (!next) throw new Error("No quarter.");
    await valueOf(portOf(opened).addCopies({ copies: copiesOf(next), seen }));
    const again = openBook(opened.simulator.save().bytes);
    expect((await snapshotOf(again)).workbook.sheets.length).toBeGreaterThan(seen.workbook.sheets.length);
    await undoAll(portOf(again));
    expect(contents((await snapshotOf(again)).workbook)).toEqual(contents(seen.workbook));
  });
});

describe("undone before it is saved", () => {
  test("there is nothing to be said of formats that are what they were", async () => {
    const opened = openBook(KOTIM);
    for (const deed of Object.values(deeds)) await deed(portOf(opened), opened);
    await undoAll(portOf(opened));
    const saved = opened.simulator.save();
    expect([saved.notSaved, saved.isSame]).toEqual([[], true]);
  });
});
