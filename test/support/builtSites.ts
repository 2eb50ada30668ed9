import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, buildSimulator } from "./webBuild";

/** What a web server can show: the pane as it is deployed, or the simulator's page as `npm start` serves it. */
export type Site = "pane" | "simulator";

/** Names the folder to every test process. */
const FOLDER = "REKAP_PTSP_SITES";

/** Where a site lies that was built before the tests began. */
export function siteFolder(site: Site): string {
  const folder = process.env[FOLDER];
  if (folder === undefined) throw new Error("No sites were built: these tests run with npm run browser.");
  return join(folder, site);
}

/** Builds both sites, once for all the tests of a run. */
export function buildSites(): void {
  process.env[FOLDER] = mkdtempSync(join(tmpdir(), "rekap-sites-"));
  for (const { code, said } of [
    build("https://example.go.id", siteFolder("pane")),
    buildSimulator(siteFolder("simulator")),
  ]) {
    if (code !== 0) throw new Error(`A site could not be built:\n${said}`);
  }
}

export function removeSites(): void {
  const folder = process.env[FOLDER];
  if (folder !== undefined) rmSync(folder, { recursive: true });
}
