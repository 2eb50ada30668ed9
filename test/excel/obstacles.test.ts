import { openDrawn, portOf, obstacleOf, snapshotOf } from "../support/excel";
import { edit } from "../support/xlsx";

/** The codes of "Error handling with the application-specific JavaScript APIs" that an add-in like this can meet. */
const CODES = [
  ["AccessDenied", "denied"],
  ["ActivityLimitReached", "again"],
  ["ApiNotAvailable", "too-old"],
  ["ApiNotFound", "too-old"],
  ["BadPassword", "protected"],
  ["Conflict", "again"],
  ["FilteredRangeConflict", "filtered"],
  ["FormulaLengthExceedsLimit", "too-long"],
  ["GeneralException", "failed"],
  ["HostRestartNeeded", "restart"],
  ["InactiveWorkbook", "elsewhere"],
  ["InsertDeleteConflict", "failed"],
  ["InvalidArgument", "failed"],
  ["InvalidBinding", "gone"],
  ["InvalidOperation", "not-now"],
  ["InvalidOperationInCellEditMode", "busy"],
  ["InvalidReference", "gone"],
  ["InvalidRequest", "failed"],
  ["InvalidSelection", "elsewhere"],
  ["ItemNotFound", "gone"],
  ["MemoryLimitReached", "memory"],
  ["NotImplemented", "too-old"],
  ["OperationCellsExceedLimit", "too-large"],
  ["PivotTableRangeConflict", "pivot"],
  ["RangeExceedsLimit", "too-large"],
  ["RequestAborted", "again"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ServiceNotAvailable", "again"],
  ["Unauthenticated", "signed-out"],
  ["UnsupportedFeature", "failed"],
  ["UnsupportedOperation", "too-old"],
] as const;

describe("Excel says", () => {
  test.each(CODES)("%s while it is read: %s", async (code, obstacle) => {
    const opened = openDrawn("1 | .");
    opened.simulator.host.faults.failRequest(code);
    expect(await obstacleOf(portOf(opened).read())).toBe(obstacle);
  });

  test.each(CODES)("%s while it is written: %s", async (code, obstacle) => {
    const opened = openDrawn("1 | .");
    const seen = await snapshotOf(opened);
    opened.simulator.host.faults.failWrite(code);
    const answer = portOf(opened).apply({ edits: [edit("B1", 5)], seen, mayReplace: false });
    expect(await obstacleOf(answer)).toBe(obstacle);
  });
});

test.each([
  ["Range.select", "InvalidSelection", "elsewhere"],
  ["Worksheet.activate", "InactiveWorkbook", "elsewhere"],
  ["Worksheet.activate", "AccessDenied", "denied"],
])("%s fails with %s", async (member, code, obstacle) => {
  const opened = openDrawn("1");
  const seen = await snapshotOf(opened);
  opened.simulator.host.faults.refuse(member, code);
  expect(await obstacleOf(portOf(opened).select("Lembar1", { row: 0, column: 0 }, seen))).toBe(obstacle);
});
