import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { METADATA_FILES } from "../../build/functionsMetadata";
import { textsOf } from "../../src/text/speak";
import { visiting } from "../support/browser";
import { siteFolder } from "../support/builtSites";
import { genuineOffice, OFFICE_JS } from "../support/officeFiles";

const visit = visiting("pane");

/** As Excel opens the page in a browser: the genuine Office.js then has all that functions need. */
const IN_EXCEL = "?_host_Info=Excel$Web$16.01$id-ID$$$$0";

/** The genuine Office.js keeps the functions here, and Excel calls them here. */
interface Genuine {
  readonly CustomFunctions: {
    readonly Error: new () => { readonly code: string; readonly message: string };
    readonly _association: { readonly mappings: Readonly<Record<string, (...given: unknown[]) => Promise<unknown>>> };
  };
}

let page: Page;

async function open({ isEngineBlocked = false } = {}): Promise<void> {
  page = await visit.browser.newPage({ locale: "id-ID" });
  await page.route(/^https:/, (route) =>
    route.request().url().startsWith(OFFICE_JS) ? genuineOffice(route) : route.abort(),
  );
  if (isEngineBlocked) await page.route(/\/engine\.[0-9a-f]+\.js$/, (route) => route.abort());
  await page.goto(visit.address + "taskpane.html" + IN_EXCEL);
  await page.waitForFunction(() => "CustomFunctions" in window && "Error" in (window.CustomFunctions as object));
}

afterEach(() => page.close());

/** What a function gives as Excel calls it: with what stands behind its parameters, and null for what is left out. */
function call(id: string, ...given: readonly unknown[]): Promise<unknown> {
  return page.evaluate(
    async ([name, values]) => {
      const { CustomFunctions } = window as unknown as Genuine;
      try {
        return await CustomFunctions._association.mappings[name]?.(...values, { functionName: name });
      } catch (error) {
        if (!(error instanceof CustomFunctions.Error)) throw error;
        return `${error.code} ${error.message}`;
      }
    },
    [id, given] as const,
  );
}

test("the deployed page associates just the functions that the deployed metadata names", async () => {
  await open();
  const associated = await page.evaluate(() =>
    Object.keys((window as unknown as Genuine).CustomFunctions._association.mappings),
  );
  for (const file of Object.values(METADATA_FILES)) {
    const { functions } = JSON.parse(readFileSync(join(siteFolder("pane"), file), "utf8")) as {
      functions: { id: string }[];
    };
    expect(functions.map(({ id }) => id)).toEqual(associated);
  }
});

test("each of them answers as it does in Excel", async () => {
  await open();
  expect(await call("NRR", [["U1"], [3], ["4"], [null]], null)).toBe(3.5);
  expect(await call("IKM", [[3, 4]], [[0.75, 0.25]], null)).toBe(81.25);
  expect([await call("MUTU", 84.48), await call("KINERJA", 84.48)]).toEqual(["B", "Baik"]);
  expect(await call("SAMPEL", 220)).toBe(140);
});

test("what is refused is Excel's own kind of error, with a sentence in the pane's language", async () => {
  await open();
  expect(await call("MUTU", 3.35)).toBe(
    "#VALUE! 3,35 tampaknya NRR, bukan IKM. Kalikan NRR dengan 25 lebih dahulu, atau pilih sel IKM.",
  );
});

test("where their code does not come, a sentence says so", async () => {
  await open({ isEngineBlocked: true });
  expect(await call("SAMPEL", 220)).toBe(`#N/A ${textsOf("id").pane.functionsMissing}`);
});
