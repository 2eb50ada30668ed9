import { readFileSync } from "node:fs";
import { DEVELOPMENT_ADDRESS, manifestVersion } from "../../build/manifest";
import { VERSION } from "../../src/text/version";
import { addresses, MANIFEST, only, sayings } from "../support/manifest";
import { elements } from "../support/xmlTree";

const attributes = (name: string) => elements(MANIFEST, name).map((element) => element.attributes);

describe("the manifest", () => {
  test("keeps its identifier: with another one Excel would take it for another add-in", () => {
    expect(only("Id").text).toBe("029d2630-e3a4-4bbe-b2ab-3ec5fbf1d821");
  });

  test("has a version of four numbers, of at least 1.0 as Office asks", () => {
    expect(only("Version").text).toMatch(/^[1-9]\d*\.\d+\.\d+\.\d+$/);
  });

  test("has the program's version, which the newest part of the list of changes names too", () => {
    expect(only("Version").text).toBe(manifestVersion(VERSION));
    const [, newest] = /^## (\d+\.\d+\.\d+)/m.exec(readFileSync("CHANGELOG.md", "utf8")) ?? [];
    expect(newest).toBe(VERSION);
  });

  test("is a task-pane add-in for workbooks that may read and write them", () => {
    expect(MANIFEST.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(attributes("Host")).toEqual([{ Name: "Workbook" }, { "xsi:type": "Workbook" }]);
    expect(only("Permissions").text).toBe("ReadWriteDocument");
  });

  test("speaks Indonesian by default", () => {
    expect(only("DefaultLocale").text).toBe("id-ID");
    expect(sayings(only("DisplayName"))).toEqual({ "id-ID": "Rekap PTSP", "en-US": "Rekap PTSP" });
  });

  test("asks for ExcelApi 1.14 to run at all, and for a shared runtime only for the ribbon", () => {
    expect(attributes("Set")).toEqual([{ Name: "ExcelApi", MinVersion: "1.14" }]);
    expect(elements(only("VersionOverrides"), "bt:Set").map((set) => set.attributes)).toEqual([
      { Name: "SharedRuntime", MinVersion: "1.1" },
    ]);
  });

  test("names no address but the development server's, so that a build can put another in its place", () => {
    expect(addresses().filter((address) => !address.startsWith(DEVELOPMENT_ADDRESS))).toEqual([]);
    expect(addresses()).toContain(`${DEVELOPMENT_ADDRESS}taskpane.html`);
  });
});
