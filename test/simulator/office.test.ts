import { openKotim } from "../support/simulator";

/** "Initialize your Office Add-in", Microsoft Learn. */
test("Office is ready, and the host is Excel", async () => {
  const { Office } = openKotim();
  const info = await Office.onReady();
  expect(info.host).toBe(Office.HostType.Excel);
  await new Promise<void>((resolve) => {
    void Office.onReady(() => {
      resolve();
    });
  });
});

test("the context says how Office speaks and looks", () => {
  const { context } = openKotim({ language: "en-US" }).Office;
  expect([context.displayLanguage, context.officeTheme.bodyBackgroundColor]).toEqual(["en-US", "#FFFFFF"]);
});

describe("a ribbon button", () => {
  test("runs the function that is associated with its action, until that says it is through", async () => {
    const { Office, simulator } = openKotim();
    const steps: string[] = [];
    Office.actions.associate("hitung", (event: Office.AddinCommands.Event) => {
      steps.push("begun");
      void Office.addin.showAsTaskpane().then(() => {
        event.completed();
      });
    });
    await simulator.office.press("hitung");
    expect([steps, simulator.office.isPaneShown]).toEqual([["begun"], true]);
  });

  test("fails with its function, and where there is none", async () => {
    const { Office, simulator } = openKotim();
    Office.actions.associate("rusak", () => {
      throw new Error("rusak");
    });
    await expect(simulator.office.press("rusak")).rejects.toThrow("rusak");
    await expect(simulator.office.press("hitung")).rejects.toThrow(`No function is associated`);
  });
});

test("the pane's coming and going is told", async () => {
  const { Office, simulator } = openKotim();
  const modes: string[] = [];
  const remove = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => modes.push(visibilityMode));
  await Office.addin.showAsTaskpane();
  await Office.addin.hide();
  await remove();
  await Office.addin.showAsTaskpane();
  expect([modes, simulator.office.isPaneShown]).toEqual([["Taskpane", "Hidden"], true]);
});

/** What is settled after everything that is due has run. */
async function settled(promise: Promise<unknown>): Promise<"answered" | "refused" | "waiting"> {
  const outcome = promise.then(
    () => "answered" as const,
    () => "refused" as const,
  );
  return Promise.race([outcome, new Promise<"waiting">((resolve) => setTimeout(resolve, 20, "waiting"))]);
}

describe("an unkind Excel", () => {
  test.each([
    [0, "answered"],
    [5, "answered"],
    [1000, "waiting"],
    [Infinity, "waiting"],
  ] as const)("says after %p ms that it is ready, or not yet, or never", async (readyAfter, outcome) => {
    expect(await settled(openKotim({ readyAfter }).Office.onReady())).toBe(outcome);
  });

  test.each([
    ["yes", "answered", true],
    ["ignored", "answered", false],
    ["refused", "refused", false],
    ["never", "waiting", false],
  ] as const)("asked to show the pane: %s", async (showsPane, outcome, isShown) => {
    const { Office, simulator } = openKotim({ showsPane });
    expect(await settled(Office.addin.showAsTaskpane())).toBe(outcome);
    expect(simulator.office.isPaneShown).toBe(isShown);
    simulator.office.openPane();
    expect(simulator.office.isPaneShown).toBe(true);
  });
});
