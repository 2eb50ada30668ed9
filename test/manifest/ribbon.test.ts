import { HITUNG_IKM, PERIKSA_BUKU, PERIKSA_LEMBAR } from "../../src/commands/ribbon";
import { MANIFEST, only } from "../support/manifest";
import { elements } from "../support/xmlTree";

const controls = elements(MANIFEST, "Control");
const PANE = { resid: "Panel.Url" };

describe("the ribbon", () => {
  test("has a group of four buttons on the Home tab", () => {
    expect(only("OfficeTab").attributes).toEqual({ id: "TabHome" });
    expect(controls.map(({ attributes }) => attributes["xsi:type"])).toEqual(Array(4).fill("Button"));
  });

  test("opens the pane with the first and does the work of its name with each other", () => {
    const [pane, ...others] = elements(MANIFEST, "Action");
    expect(pane?.attributes).toEqual({ "xsi:type": "ShowTaskpane" });
    expect(others.map(({ attributes }) => attributes["xsi:type"])).toEqual(Array(3).fill("ExecuteFunction"));
    expect(elements(MANIFEST, "FunctionName").map(({ text }) => text)).toEqual([
      PERIKSA_LEMBAR,
      PERIKSA_BUKU,
      HITUNG_IKM,
    ]);
  });

  test("runs the command in the pane's own page, which stays alive: only then do they share state", () => {
    expect(only("Runtime").attributes).toEqual({ ...PANE, lifetime: "long" });
    expect(only("FunctionFile").attributes).toEqual(PANE);
    expect(elements(only("DesktopFormFactor"), "SourceLocation").map(({ attributes }) => attributes)).toEqual([PANE]);
  });

  /**
   * "Note that any task pane without a TaskpaneID is considered a different task pane", and a shared runtime has one
   * ("Configure your Office Add-in to use a shared runtime", Microsoft Learn).
   */
  test("has one pane, with an id of its own", () => {
    expect(elements(MANIFEST, "TaskpaneId").map(({ text }) => text)).toEqual(["RekapPtsp.Panel"]);
    const opening = elements(MANIFEST, "Action").filter(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane");
    expect(opening.length).toBe(1);
  });

  test("names its groups and buttons differently, within 125 characters", () => {
    const ids = [only("Group"), ...controls].map(({ attributes: { id = "" } }) => id);
    expect(new Set(ids).size).toBe(5);
    expect(ids.filter((id) => id === "" || id.length > 125)).toEqual([]);
  });
});
