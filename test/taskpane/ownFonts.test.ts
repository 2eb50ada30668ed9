/** @jest-environment jsdom */

test("Fabric declares no font of another server", async () => {
  await import("../../src/taskpane/look/ownFonts");
  const { Stylesheet } = await import("office-ui-fabric-react");
  expect(Stylesheet.getInstance().getRules(true)).not.toContain("@font-face");
});
