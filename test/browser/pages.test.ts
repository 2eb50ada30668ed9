import { axeFindings } from "../support/axe";
import { visiting } from "../support/browser";

const PAGES = ["index", "panduan", "bantuan", "privasi", "memasang", "aturan", "perubahan"];
const visit = visiting("pane");

describe.each(["light", "dark"] as const)("on a narrow screen in %s colours", (colorScheme) => {
  test.each(PAGES)("the page %s fits, asks for nothing elsewhere, and axe finds nothing in it", async (name) => {
    // Its policy forbids code, axe's too.
    const page = await visit.browser.newPage({ viewport: { width: 320, height: 700 }, colorScheme, bypassCSP: true });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${visit.address}${name}.html`);
    expect(asked.filter((url) => !url.startsWith(visit.address))).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    expect(await page.evaluate("[...document.images].filter((image) => image.naturalWidth === 0).length")).toBe(0);
    expect(await axeFindings(page.mainFrame())).toEqual([]);
    await page.close();
  });
});
