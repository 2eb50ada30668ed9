import { dirname, join } from "node:path";
import type { Route } from "playwright-core";

/** Where Office.js comes from, and fetches more of itself from. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const OFFICE_PACKAGE = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Answers a request for a file of Office.js with the genuine one. */
export function genuineOffice(route: Route): Promise<void> {
  return route.fulfill({
    path: join(OFFICE_PACKAGE, route.request().url().slice(OFFICE_JS.length).replace(/\?.*/, "")),
  });
}
