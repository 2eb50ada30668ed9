import { readFileSync } from "node:fs";
import { associateCommand, HITUNG_IKM } from "../../src/commands/ribbon";
import { Session } from "../../src/taskpane/session";
import { holds, openDrawn, portOf } from "../support/excel";

const BLANK = "No | U1\n1 | 3\n2 | 4\nΣNilai | .\nNRR | .\nNRR tertbg | . | .\nIKM | . | .";

const page = globalThis as { Office?: unknown };

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

  test("is completed even where the work fails", async () => {
    const opened = openDrawn("1");
    page.Office = opened.Office;
    const failed = jest.fn();
    associateCommand("x", () => {
      failed();
      return Promise.resolve();
    });
    await opened.simulator.office.press("x");
    expect(failed).toHaveBeenCalled();
  });

  test("has the name that the manifest gives it", () => {
    expect(readFileSync("manifest.xml", "utf8")).toContain(`<FunctionName>${HITUNG_IKM}</FunctionName>`);
  });
});
