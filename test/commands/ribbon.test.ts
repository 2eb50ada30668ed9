import { readFileSync } from "node:fs";
import { associateCommand, HITUNG_IKM, runCommand } from "../../src/commands/ribbon";
import { Session } from "../../src/taskpane/session";
import { holds, openDrawn, portOf } from "../support/excel";

const BLANK = "No | U1\n1 | 3\n2 | 4\nΣNilai | .\nNRR | .\nNRR tertbg | . | .\nIKM | . | .";

const page = globalThis as { Office?: unknown };

/** Presses a button; `shows` is what becomes of showing the pane. */
function press(work: () => Promise<void>, shows: () => Promise<void>) {
  page.Office = { context: { requirements: { isSetSupported: () => true } }, addin: { showAsTaskpane: shows } };
  const completed = jest.fn();
  return { completed, ended: runCommand(work, { completed }) };
}

afterEach(() => {
  delete page.Office;
});

describe("the ribbon's button", () => {
  test("shows the pane, and does there what the pane's own button does", async () => {
    const opened = openDrawn(BLANK);
    page.Office = opened.Office;
    const session = new Session(portOf(opened));
    associateCommand(HITUNG_IKM, () => session.hitungIkm());
    await opened.simulator.office.press("hitungIkm");
    expect(opened.simulator.office.isPaneShown).toBe(true);
    expect(await holds(opened, "C7")).toBe("=ROUND(C6*25,2)");
    expect(session.state()).toMatchObject({ steps: 1, outcome: { kind: "ikm" } });
  });

  test("does its work even where Excel does not show the pane", async () => {
    const work = jest.fn(() => Promise.resolve());
    const { completed, ended } = press(work, () => Promise.reject(new Error("tertutup")));
    await expect(ended).rejects.toThrow("tertutup");
    expect([work.mock.calls.length, completed.mock.calls.length]).toEqual([1, 1]);
  });

  test("is completed even where the work fails, and the failure is not swallowed", async () => {
    const { completed, ended } = press(
      () => Promise.reject(new Error("rusak")),
      () => Promise.resolve(),
    );
    await expect(ended).rejects.toThrow("rusak");
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test("has the name that the manifest gives it", () => {
    expect(readFileSync("manifest.xml", "utf8")).toContain(`<FunctionName>${HITUNG_IKM}</FunctionName>`);
  });
});
