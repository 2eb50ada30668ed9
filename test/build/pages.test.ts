import { entriesOf, htmlOf, pages } from "../../build/pages";

const files = (mode: "production" | "development") => htmlOf(pages(mode), "").map(({ filename }) => filename);

describe("the pages that are made", () => {
  test("are the pane's alone in production, and the trial's beside it while developing", () => {
    expect(files("production")).toEqual(["taskpane.html"]);
    expect(files("development")).toEqual(["taskpane.html", "uji.html"]);
  });

  test("have each their own code, after what starts Office.js", () => {
    for (const { chunk } of pages("development")) {
      expect(htmlOf(pages("development"), "").map(({ chunks }) => chunks)).toContainEqual(["early", chunk]);
      expect(Object.keys(entriesOf(pages("development")))).toContain(chunk);
    }
    expect(Object.values(entriesOf(pages("production"))).join()).not.toContain("trial");
  });
});
