import type { Page, Route } from "playwright-core";
import { textsOf } from "../../src/text/speak";
import { visiting } from "../support/browser";
import { genuineOffice as comes, OFFICE_JS } from "../support/officeFiles";

const texts = textsOf("id");
const { pane } = texts;
const english = textsOf("en").pane;
const visit = visiting("pane");

type Answer = (route: Route) => Promise<void>;

const isBlocked: Answer = (route) => route.abort();
const isSwallowed: Answer = () => new Promise(() => undefined);

/** As Excel opens the page on Windows: Office.js reads from its address where it is. */
const IN_EXCEL = "?_host_Info=Excel$Win32$16.01$id-ID$$$$0";

let page: Page;

/** Opens the page where the network treats Office.js, the rest of Microsoft's scripts and the pane's own code so. */
async function open(
  network: { office?: Answer; rest?: Answer; own?: Answer; engine?: Answer },
  query = "",
): Promise<void> {
  page = await visit.browser.newPage({ locale: "id-ID", viewport: { width: 300, height: 500 } });
  await page.route(/^https:/, (route) => {
    const url = route.request().url();
    if (!url.startsWith(OFFICE_JS)) return route.abort();
    return (
      (url.includes("/office.js") ? network.office : (network.rest ?? network.office ?? comes))?.(route) ?? comes(route)
    );
  });
  await page.route(/\/taskpane\.[0-9a-f]+\.js$/, (route) => network.own?.(route) ?? route.continue());
  await page.route(/\/engine\.[0-9a-f]+\.js$/, (route) => network.engine?.(route) ?? route.continue());
  await page.goto(`${visit.address}taskpane.html${query}`, { waitUntil: "commit" });
}

const sees = (text: string) => page.getByText(text).first().waitFor();

afterEach(() => page.close());

/** Presses the button to load again, and waits for the page to be asked for once more. */
async function loadAgain(): Promise<void> {
  await Promise.all([
    page.waitForRequest((request) => request.isNavigationRequest()),
    page.getByRole("button", { name: pane.reload }).click(),
  ]);
}

describe("where the network", () => {
  test("swallows the request for Office.js, the page says so in both languages, and can be loaded again", async () => {
    await open({ office: isSwallowed });
    await sees(pane.starting);
    expect(await page.getByText(pane.officeMissing).isVisible()).toBe(false);
    await sees(pane.officeMissing);
    await sees(english.officeMissing);
    expect(page.url()).toContain("taskpane.html");
    await loadAgain();
    await sees(pane.starting);
  });

  test("swallows it once, loading again is all it takes", async () => {
    let times = 0;
    await open({ office: (route) => (times++ === 0 ? isSwallowed(route) : comes(route)) });
    await sees(pane.officeMissing);
    await loadAgain();
    await sees(pane.outsideExcel);
  });

  test("blocks Office.js, the pane says so at once, and can be loaded again", async () => {
    await open({ office: isBlocked }, IN_EXCEL);
    await sees(pane.officeMissing);
    await loadAgain();
    await sees(pane.officeMissing);
    expect(page.url()).toContain(IN_EXCEL);
  });

  test("lets Office.js through but not what it loads, the pane says so after a while", async () => {
    await open({ rest: isBlocked }, IN_EXCEL);
    await sees(pane.starting);
    await sees(pane.officeMissing);
    await page.getByRole("button", { name: pane.reload }).waitFor();
  });

  test("lets Office.js through but swallows the pane's own code, the page says so, and Office.js has been answered", async () => {
    await open({ own: isSwallowed, office: standIn });
    await page.waitForFunction(() => (window as { asked?: boolean }).asked);
    await sees(pane.officeMissing);
    await page.getByRole("button", { name: pane.reload }).waitFor();
  });

  test("blocks the part of the pane that finds out about a workbook, the pane says so and can be loaded again", async () => {
    let times = 0;
    const engine: Answer = (route) => (times++ === 0 ? route.abort() : route.continue());
    await open({ office: excelThat("isSetSupported: () => true"), engine });
    await sees(pane.officeMissing);
    await loadAgain();
    await sees(pane.hint);
  });

  test("swallows that part, the pane is there, and takes the first click, which can be stopped", async () => {
    await open({ office: excelThat('isSetSupported: (name) => name === "ExcelApi"'), engine: isSwallowed });
    await page.getByRole("button", { name: pane.hitungIkm, exact: true }).click();
    await page.getByRole("progressbar").waitFor();
    await page.getByRole("button", { name: pane.cancel, exact: true }).click();
    await sees(texts.obstacles.cancelled(""));
  });

  test("is only slow, the pane starts when everything is there", async () => {
    await open({ office: late(2000), own: late(3000) });
    await sees(pane.starting);
    await sees(pane.outsideExcel);
  }, 60_000);
});

describe("where Excel", () => {
  test("is too old, the pane says so", async () => {
    await open({ office: excelThat("isSetSupported: () => false") });
    await sees(pane.tooOld);
  });

  test("is another program, the pane says where it belongs", async () => {
    await open({ office: excelThat("isSetSupported: () => true", "Word") });
    await sees(pane.outsideExcel);
  });

  test("says nothing of its language, its look or its ribbon, and answers nothing yet, the pane is there", async () => {
    await open({ office: excelThat('isSetSupported: (name) => name === "ExcelApi"') });
    await page.getByRole("button", { name: pane.check, exact: true }).waitFor();
    await sees(pane.hint);
  });
});

/** An Office.js in a program of which nothing else is known. */
function excelThat(requirements: string, host = "Excel"): Answer {
  const body = `
    window.Office = {
      HostType: { Excel: "Excel" },
      onReady: () => Promise.resolve({ host: "${host}" }),
      context: { requirements: { ${requirements} } },
    };
    window.Excel = { run: () => new Promise(() => undefined) };`;
  return (route) => route.fulfill({ contentType: "text/javascript", body });
}

/** An Office.js that only remembers whether it was asked when it is ready. */
const standIn: Answer = (route) =>
  route.fulfill({
    contentType: "text/javascript",
    body: "window.Office = { onReady() { window.asked = true; return new Promise(() => undefined); } };",
  });

function late(milliseconds: number): Answer {
  return async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await (route.request().url().startsWith("https:") ? comes(route) : route.continue());
  };
}
