import { MANIFEST, only } from "../support/manifest";
import { elements } from "../support/xmlTree";

const controls = elements(MANIFEST, "Control");
const PANE = { resid: "Panel.Url" };

describe("the ribbon", () => {
  test("has a group of two buttons on the Home tab", () => {
    expect(only("OfficeTab").attributes).toEqual({ id: "TabHome" });
    expect(controls.map(({ attributes }) => attributes["xsi:type"])).toEqual(["Button", "Button"]);
  });

  test("opens the pane with one and runs hitungIkm with the other", () => {
    const [pane, compute] = elements(MANIFEST, "Action");
    expect(pane?.attributes).toEqual({ "xsi:type": "ShowTaskpane" });
    expect(compute?.attributes).toEqual({ "xsi:type": "ExecuteFunction" });
    expect(only("FunctionName").text).toBe("hitungIkm");
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
    expect(new Set(ids).size).toBe(3);
    expect(ids.filter((id) => id === "" || id.length > 125)).toEqual([]);
  });
});
