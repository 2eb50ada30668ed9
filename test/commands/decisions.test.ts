import { decide, decisionsIn, revoke } from "../../src/commands/decisions";
import { confirmReading } from "../../src/commands/readings";
import type { WorkbookPort } from "../../src/workbook";
import { good, portThat } from "../support/port";

/** A workbook that keeps one text. */
function keeping(first: string | null) {
  let kept = first;
  const port = portThat({
    recall: () => good(kept),
    remember: (_, text) => {
      kept = text;
      return good(null);
    },
  });
  return { port, kept: () => kept };
}

const decision = { fingerprint: "abc-def", reason: "dicek dengan berkas asli", date: "2024-07-01" };

it("a decision is kept in the workbook, replaced by a later one, and taken back without a trace", async () => {
  const { port, kept } = keeping(null);
  await decide(port, decision);
  await decide(port, { ...decision, reason: "data dari OPD" });
  expect([...(await decisionsIn(port)).values()]).toEqual([{ ...decision, reason: "data dari OPD" }]);
  await revoke(port, decision.fingerprint);
  expect(kept()).toBeNull();
});

it.each([
  ["no JSON", "[{"],
  ["something else", '{"a": 1}'],
  ["other things in a list", '[1, null, {"fingerprint": 3}]'],
])("what is no decision is passed over: %s", async (_, text) => {
  expect((await decisionsIn(keeping(text).port)).size).toBe(0);
});

it.each([
  ["kept", (port: WorkbookPort) => decide(port, decision)],
  ["taken back", (port: WorkbookPort) => revoke(port, decision.fingerprint)],
  ["of a reading", (port: WorkbookPort) => confirmReading(port, "4=sangat puas")],
])("while Excel does not say what was decided before, nothing is written over it: a decision %s", async (_, change) => {
  const busy = { ok: false, obstacle: "busy", detail: "" } as const;
  const written: string[] = [];
  const port = portThat({
    recall: () => Promise.resolve(busy),
    remember: (name) => {
      written.push(name);
      return good(null);
    },
  });
  expect(await change(port)).toEqual(busy);
  expect(written).toEqual([]);
});
