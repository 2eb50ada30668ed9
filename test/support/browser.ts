import type { Browser } from "playwright-core";
import { openChromium } from "../../build/chromium";
import { siteFolder, type Site } from "./builtSites";
import { serve } from "./webServer";

/** A browser and a site that it can be sent to. */
export interface Visit {
  readonly browser: Browser;
  /** The address of the site, which ends in "/". */
  readonly address: string;
}

/** Has a browser and a server of a site for all the tests of a file. */
export function visiting(site: Site): Visit {
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(siteFolder(site)), openChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  return {
    get browser() {
      return opened(browser);
    },
    get address() {
      return opened(server).address;
    },
  };
}

function opened<T>(one: T | undefined): T {
  if (one === undefined) throw new Error("The browser is open only while the tests run.");
  return one;
}
