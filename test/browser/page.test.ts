import { dirname, join } from "node:path";
import type { Page, Route } from "playwright-core";
import { textsOf } from "../../src/text/speak";
import { visiting } from "../support/browser";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_PACKAGE = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const { pane } = textsOf("id");

const visit = visiting("pane");

interface Opened {
  readonly page: Page;
  /** Every address the page asked for. */
  readonly asked: readonly string[];
  /** What its content security policy kept it from asking for. */
  readonly blocked: readonly string[];
}

/** Opens the built page with Microsoft's script from the development package, or as `answer` decides. */
async function openPage(answer: (route: Route) => Promise<void> = fromPackage): Promise<Opened> {
  const page = await visit.browser.newPage({ locale: "id-ID", viewport: { width: 300, height: 500 } });
  const asked: string[] = [];
  const blocked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (line) => {
    if (line.text().includes("Content Security Policy")) blocked.push(line.text());
  });
  await page.route(/^https:/, (route) => (route.request().url().startsWith(OFFICE_JS) ? answer(route) : route.abort()));
  await page.goto(`${visit.address}taskpane.html`);
  return { page, asked, blocked };
}

const fromPackage = (route: Route) =>
  route.fulfill({ path: join(OFFICE_PACKAGE, route.request().url().slice(OFFICE_JS.length)) });

describe("the built page, in a browser with the genuine Office.js", () => {
  test("starts under its content security policy, and says that it belongs in Excel", async () => {
    const { page } = await openPage();
    await page.getByText(pane.outsideExcel).waitFor();
    expect(await page.getByRole("heading").textContent()).toBe(pane.name);
  });

  test("asks nobody but its own server and Office.js for anything", async () => {
    const { page, asked, blocked } = await openPage();
    await page.getByText(pane.outsideExcel).waitFor();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(asked).toContain(`${OFFICE_JS}office.js`);
    expect(asked.filter((url) => !url.startsWith(visit.address) && !url.startsWith(OFFICE_JS))).toEqual([]);
    // Office.js would report how it started; that is all there is to hold back.
    expect(blocked.filter((line) => !line.includes("telemetryservice.firstpartyapps.oaspapps.com"))).toEqual([]);
  });

  test("shows Fabric's styles and its own drawing of the icon", async () => {
    const { page } = await openPage();
    await page.getByText(pane.outsideExcel).waitFor();
    const weight = await page.getByRole("heading").evaluate((heading) => getComputedStyle(heading).fontWeight);
    expect(weight).toBe("600");
    expect(await page.locator(".ms-MessageBar svg").count()).toBe(1);
  });

  test("fits a narrow pane", async () => {
    const { page } = await openPage();
    await page.getByText(pane.outsideExcel).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  });

});
