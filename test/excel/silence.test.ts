import { holds, openDrawn, placeName, portOf, snapshotOf, type, valueOf } from "../support/excel";
import { edit } from "../support/xlsx";

/** Excel does what it is asked for and never says so (office-js issue 6150). */
async function givenUpOn(change: (opened: ReturnType<typeof openDrawn>, signal: AbortSignal) => Promise<unknown>) {
  const opened = openDrawn("1 | .");
  await valueOf(portOf(opened).apply({ edits: [edit("B1", 4)], seen: await snapshotOf(opened), mayReplace: false }));
  const { faults, traffic } = opened.simulator.host;
  faults.fallSilent("write");
  const givingUp = new AbortController();
  const answer = change(opened, givingUp.signal);
  await new Promise((resolve) => setTimeout(resolve, 400));
  givingUp.abort();
  const given = await answer;
  const asked = traffic.syncs;
  faults.speak();
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { opened, given, later: traffic.syncs - asked };
}

describe("who gives up waiting for Excel", () => {
  test("while it writes is told that nobody knows; nothing more is asked, and undo knows what was sent", async () => {
    const { opened, given, later } = await givenUpOn(async (one, signal) => {
      const seen = await snapshotOf(one);
      return portOf(one).apply({ edits: [edit("B1", 5)], seen, mayReplace: true }, signal);
    });
    expect([given, later]).toEqual([{ ok: false, obstacle: "unsure", detail: "" }, 0]);
    expect(await holds(opened, "B1")).toBe(5);
    await valueOf(portOf(opened).undo("any"));
    expect(await holds(opened, "B1")).toBe(4);
  });

  test("while it takes a step back is told the same; the step stays, as nobody heard that it went", async () => {
    const { opened, given, later } = await givenUpOn((one, signal) => portOf(one).undo("any", signal));
    expect([given, later]).toEqual([{ ok: false, obstacle: "unsure", detail: "" }, 0]);
    expect([await holds(opened, "B1"), await valueOf(portOf(opened).steps())]).toEqual([null, 1]);
  });

  test("finds the cells back already when the step is taken back once more, and the step gone then", async () => {
    const { opened } = await givenUpOn((one, signal) => portOf(one).undo("any", signal));
    const undone = await valueOf(portOf(opened).undo("any"));
    expect([undone?.restored.map(placeName), undone?.left]).toEqual([["Lembar1!B1"], []]);
    expect([await holds(opened, "B1"), await valueOf(portOf(opened).steps())]).toEqual([null, 0]);
  });

  test("does not lose what somebody types into such a cell before the step is taken back once more", async () => {
    const { opened } = await givenUpOn((one, signal) => portOf(one).undo("any", signal));
    type(opened, "Lembar1", "B1", 9);
    const undone = await valueOf(portOf(opened).undo("any"));
    expect([undone?.restored, undone?.left.map(({ reason }) => reason)]).toEqual([[], ["changed"]]);
    expect([await holds(opened, "B1"), await valueOf(portOf(opened).steps())]).toEqual([9, 0]);
  });
});
