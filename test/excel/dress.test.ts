import { check } from "../../src/core/check";
import { cellName, type Cell } from "../../src/core/grid/address";
import type { OpenSimulator } from "../../src/simulator/client/openInNode";
import { applyEdits, cell, contents, openDrawn, portOf, snapshotOf, valueOf } from "../support/excel";
import { REGISTER } from "../support/registers";
import { edit } from "../support/xlsx";

const LONG = REGISTER.replace("Pendidikan", "Izin Operasional Pendidikan Dasar");

async function makeTable(opened: OpenSimulator) {
  const { workbook } = await snapshotOf(opened);
  const offer = check(workbook).findings.find(({ rule }) => rule === "register-without-table")?.fix;
  return valueOf(applyEdits(opened, offer?.edits ?? []));
}

/** "b" for bold, "□" for a line on each side, "." for plain. */
function looks({ simulator }: OpenSimulator, names: readonly string[]): string {
  const lines = simulator.book.sheet("Lembar1")?.lines;
  const isFramed = (at: Cell) =>
    (["top", "left", "bottom", "right"] as const).every((side) => lines?.style(at, side) === "Continuous");
  const look = (at: Cell) => `${lines?.isBold(at) ? "b" : ""}${isFramed(at) ? "□" : ""}` || ".";
  return names.map((name) => look(cell(name))).join(" ");
}

const widthOf = ({ simulator }: OpenSimulator, name: string) =>
  simulator.book.sheet("Lembar1")?.ownWidth(cell(name).column) ?? null;

describe("a new table of a register", () => {
  test("has a bold title, a bold header and total, lines around every cell, and room for its longest text", async () => {
    const opened = openDrawn(LONG);
    const { stopped, made } = await makeTable(opened);
    expect([stopped, made.every(({ asPlanned }) => asPlanned)]).toEqual([null, true]);
    expect(looks(opened, ["F1", "F2", "F3", "K3", "F4", "K5", "F6", "G6", "K6"])).toBe("b . b□ b□ □ □ b□ b□ b□");
    expect(looks(opened, ["D3", "E4", "L4", "G7"])).toBe(". . . .");
    expect(["F1", "H1"].map((name) => widthOf(opened, name))).toEqual([null, null]);
    // 33 letters and two more, of 7 pixels each.
    expect(widthOf(opened, "G1")).toBe(35 * 7 + 5);
  });

  test("is gone after undo, with everything that it was dressed in", async () => {
    const opened = openDrawn(LONG);
    const before = contents((await snapshotOf(opened)).workbook);
    await makeTable(opened);
    await valueOf(portOf(opened).undo("any"));
    expect(contents((await snapshotOf(opened)).workbook)).toEqual(before);
    expect(looks(opened, ["F1", "F3", "G3", "K3", "F4", "H5", "F6", "K6"])).toBe(". . . . . . . .");
    expect(widthOf(opened, "G1")).toBeNull();
  });

  test("is undone where it went when rows came in above it", async () => {
    const opened = openDrawn(LONG);
    await makeTable(opened);
    opened.simulator.book.shift("Lembar1", { axis: "row", kind: "insert", at: 0, count: 2 });
    await valueOf(portOf(opened).undo("any"));
    expect(looks(opened, ["F3", "F5", "K5", "F6", "F8", "K8"])).toBe(". . . . . .");
  });

  test("leaves what a cell had of its own, and undo what somebody has changed since", async () => {
    const opened = openDrawn(LONG);
    const sheet = opened.simulator.book.sheet("Lembar1");
    sheet?.lines.setBold(cell("F4"), true);
    sheet?.lines.setStyle(cell("H5"), "top", "Double");
    sheet?.setWidth(6, 100);
    await makeTable(opened);
    expect([looks(opened, ["F4"]), sheet?.lines.style(cell("H5"), "top"), widthOf(opened, "G1")]).toEqual([
      "b□",
      "Double",
      100,
    ]);
    sheet?.lines.setStyle(cell("K6"), "bottom", "Double");
    await valueOf(portOf(opened).undo("any"));
    expect([looks(opened, ["F4"]), sheet?.lines.style(cell("H5"), "top"), widthOf(opened, "G1")]).toEqual([
      "b",
      "Double",
      100,
    ]);
    expect([looks(opened, ["K6"]), sheet?.lines.style(cell("K6"), "bottom")]).toEqual([".", "Double"]);
  });

  test("stays plain where a protected sheet keeps its formats", async () => {
    const opened = openDrawn(LONG);
    const sheet = opened.simulator.book.sheet("Lembar1");
    sheet?.setLocked({ top: 0, left: 4, bottom: 9, right: 12 }, false);
    if (sheet) sheet.isProtected = true;
    const { stopped, made } = await makeTable(opened);
    expect([stopped, made.length, looks(opened, ["F3", "G4"])]).toEqual([null, 25, ". ."]);
  });
});

test("what is written, but could not be dressed, is told and can be taken back", async () => {
  const opened = openDrawn("1 | .");
  opened.simulator.host.faults.refuse("Range.setCellProperties", "GeneralException");
  const dress = { isBold: true, isFramed: true };
  const { made, stopped } = await valueOf(applyEdits(opened, [{ ...edit("B1", 2), dress }]));
  expect([made.map((one) => cellName(one.edit.cell)), stopped]).toEqual([["B1"], "failed"]);
  opened.simulator.host.faults.refuse("Range.setCellProperties", null);
  await valueOf(portOf(opened).undo("any"));
  expect(Object.keys(contents((await snapshotOf(opened)).workbook))).toEqual(["Lembar1!A1"]);
});
