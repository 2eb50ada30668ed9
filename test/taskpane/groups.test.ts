import { check } from "../../src/core/check";
import { cellName } from "../../src/core/grid/address";
import { groupsOf, isSafe, offersOf } from "../../src/taskpane/list/groups";
import { draw } from "../support/draw";

/** The NRR of U1 should be 3.5: the figures behind it follow from the wrong one. */
const WRONG = `
  No         | U1    | U2
  1          | 3     | 4
  2          | 4     | 4
  ΣNilai     | 7     | 8
  NRR        | 3.9   | 4
  NRR tertbg | 1.95  | 2 | 3.95
  IKM        | .     | . | 98.75
`;

const { findings } = check({ sheets: [draw(WRONG)] });

test("consequences stand under their cause", () => {
  const groups = groupsOf(findings.filter(({ severity }) => severity === "error"));
  expect(groups.map(({ main, consequences }) => [main, ...consequences].map(({ cell }) => cellName(cell)))).toEqual([
    ["B5", "B6", "D6", "D7"],
  ]);
});

test("one whose cause is no finding stands by itself", () => {
  const orphans = findings.filter(({ role }) => role === "consequence");
  expect(groupsOf(orphans)).toHaveLength(3);
});

test("a group is put right together, cause first, each cell once", () => {
  const [group] = groupsOf(findings);
  if (!group) throw new Error("There is no group.");
  const offers = offersOf(group);
  expect(offers.flatMap(({ edits }) => edits.map(({ cell }) => cellName(cell)))).toEqual(["B5", "B6", "D6", "D7"]);
  expect(isSafe(offers)).toBe(false);
  const twice = { main: group.main, consequences: [group.main] };
  expect(offersOf(twice)).toHaveLength(1);
});
