import { readFileSync } from "node:fs";
import { associateCommand, HITUNG_IKM, PERIKSA_BUKU, PERIKSA_LEMBAR, runCommand } from "../../src/commands/ribbon";
import { areaName } from "../../src/core/grid/area";
import type { OfficeOptions } from "../../src/simulator/office";
import { Session } from "../../src/taskpane/session/session";
import { holds, openDrawn, portOf } from "../support/excel";

const BLANK = "No | U1\n1 | 3\n2 | 4\nΣNilai | .\nNRR | .\nNRR tertbg | . | .\nIKM | . | .";

const page = globalThis as { Office?: unknown };
const never = () => new Promise<void>(() => undefined);

/** Presses a button; `addin` is what Office has to show the pane with. */
function press(work: () => Promise<void>, addin: object | undefined, isShared = true) {
  page.Office = { context: { requirements: { isSetSupported: () => isShared } }, addin };
  const completed = jest.fn();
  return { completed, ended: runCommand(work, { completed }) };
}

/** Opens a workbook in an Excel that shows the pane thus, and presses the button that is to do the work. */
async function pressInExcel(
  showsPane: OfficeOptions["showsPane"],
  name = HITUNG_IKM,
  work = (session: Session) => session.hitungIkm(),
) {
  const opened = openDrawn(BLANK, { Lain: BLANK }, { showsPane });
  page.Office = opened.Office;
  const session = new Session(portOf(opened));
  const ended = new Promise<void>((resolve) => {
    associateCommand(name, () => work(session).then(resolve));
  });
  await opened.simulator.office.press(name);
  await ended;
  return { opened, session };
}

afterEach(() => {
  delete page.Office;
});

describe("the ribbon's button", () => {
  test("shows the pane, and does there what the pane's own button does", async () => {
    const { opened, session } = await pressInExcel("yes");
    expect(opened.simulator.office.isPaneShown).toBe(true);
    expect(await holds(opened, "C7")).toBe("=ROUND(C6*25,2)");
    expect(session.state()).toMatchObject({ steps: 1, outcome: { kind: "ikm" } });
  });

  test.each([
    [PERIKSA_LEMBAR, "sheet", "Lembar1"],
    [PERIKSA_BUKU, "workbook", null],
  ] as const)("%s checks, shows what is on the %s, and changes nothing", async (name, scope, sheet) => {
    const { opened, session } = await pressInExcel("yes", name, (one) => one.periksa(scope));
    expect([opened.simulator.office.isPaneShown, session.state().sheet]).toEqual([true, sheet]);
    expect(session.state().review?.tables.length).toBe(2);
    expect(await holds(opened, "C7")).toBeNull();
  });

  test.each(["ignored", "never"] as const)(
    "where Excel shows no pane (%s), the IKM is filled and selected, and the outcome waits for the pane",
    async (showsPane) => {
      const { opened, session } = await pressInExcel(showsPane);
      expect(opened.simulator.office.isPaneShown).toBe(false);
      expect(areaName(opened.simulator.book.screen.selection)).toBe("C7");
      expect(session.state()).toMatchObject({ running: null, outcome: { kind: "ikm", done: { ikm: 87.5 } } });
    },
  );

  test("is free before the pane is asked for, and before the work is done", async () => {
    const steps: string[] = [];
    page.Office = {
      context: { requirements: { isSetSupported: () => true } },
      addin: { showAsTaskpane: () => Promise.resolve(void steps.push("pane")) },
    };
    const work = () => Promise.resolve(void steps.push("work"));
    await runCommand(work, { completed: () => void steps.push("free") });
    expect(steps[0]).toBe("free");
    expect(steps.sort()).toEqual(["free", "pane", "work"]);
  });

  test("begins its work at once where Excel never says that the pane is shown", () => {
    const work = jest.fn(() => Promise.resolve());
    const { completed } = press(work, { showAsTaskpane: never });
    expect([work.mock.calls.length, completed.mock.calls.length]).toEqual([1, 1]);
  });

  test.each([
    ["refuses", { showAsTaskpane: () => Promise.reject(new Error("tertutup")) }],
    ["cannot", undefined],
  ])("does its work where Excel %s to show the pane, and that is not swallowed", async (_, addin) => {
    const work = jest.fn(() => Promise.resolve());
    const { completed, ended } = press(work, addin);
    await expect(ended).rejects.toThrow();
    expect([work.mock.calls.length, completed.mock.calls.length]).toEqual([1, 1]);
  });

  test("where its page is the ribbon's alone, is free only when the work is done", async () => {
    let done: () => void = () => undefined;
    const { completed, ended } = press(() => new Promise((resolve) => (done = resolve)), undefined, false);
    await Promise.resolve();
    expect(completed).not.toHaveBeenCalled();
    done();
    await ended;
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test.each([true, false])(
    "is free even where the work fails, and the failure is not swallowed: %p",
    async (isShared) => {
      const work = () => Promise.reject(new Error("rusak"));
      const { completed, ended } = press(work, { showAsTaskpane: () => Promise.resolve() }, isShared);
      await expect(ended).rejects.toThrow("rusak");
      expect(completed).toHaveBeenCalledTimes(1);
    },
  );

  test("may be missing: a client without ribbon buttons starts the pane all the same", () => {
    page.Office = {};
    expect(() => {
      associateCommand(HITUNG_IKM, () => Promise.resolve());
    }).not.toThrow();
  });

  test.each([HITUNG_IKM, PERIKSA_LEMBAR, PERIKSA_BUKU])("has the name that the manifest gives it: %s", (name) => {
    expect(readFileSync("manifest.xml", "utf8")).toContain(`<FunctionName>${name}</FunctionName>`);
  });
});
