import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openChromium } from "../../build/chromium";
import { textsOf } from "../../src/text/speak";
import { bytesOf } from "../support/bookXml";
import { SimulatorPage } from "../support/simulatorPage";
import { buildSimulator } from "../support/webBuild";
import { serve } from "../support/webServer";
import { registerSheets } from "./registerSheets";
import { flatPermits, investment, permitsWithSubtotals } from "./sumSheets";
import { answersOf, surveyInLetters, surveyInWords, surveySheet } from "./surveySheet";
import { printTable } from "./table";
import { taskTimes, TRACED } from "./trace";

/** Each workbook is checked so often, each time in a pane that has just been opened; the worst counts. */
const ROUNDS = 5;
/** A task longer than this, in milliseconds, keeps a page from answering noticeably. */
const LONG = 50;
/** The scripts that run in the pane's frame alone. The simulator works in the same thread; in Excel it is elsewhere. */
const PANE_SCRIPTS = /\/(taskpane|office)\.js$|\/excel-web-16\.00\.js$/;

const { pane } = textsOf("id");

/** Has the pane check workbooks on the simulator's page and prints how long its tasks took. */
async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "rekap-tasks-"));
  const { code, said } = buildSimulator(folder, "production");
  if (code !== 0) throw new Error(`The simulator could not be built:\n${said}`);
  const [server, browser] = await Promise.all([serve(folder), openChromium()]);
  const open = await SimulatorPage.open({ browser, address: server.address });
  const books = [
    ["kotim-tw2-2024.xlsx", readFileSync("assets/contoh/kotim-tw2-2024.xlsx")],
    ["10,000 respondents", bytesOf(surveySheet(answersOf(10_000)))],
    ["10,000 respondents in letters", bytesOf(surveyInLetters(10_000))],
    ["10,000 respondents in words", bytesOf(surveyInWords(10_000))],
    ["10,000 permits in a register", bytesOf(...registerSheets(10_000))],
    ["10,000 jenis izin, 5 % of rows mistyped", bytesOf(flatPermits(10_000, true))],
    ["10,000 jenis izin with subtotals, 5 % mistyped", bytesOf(permitsWithSubtotals(10_000, true))],
    ["investment of 400 kabupaten, 5 % mistyped", bytesOf(investment(400, true))],
  ] as const;
  const rows: (string | number)[][] = [];
  for (const [name, bytes] of books) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(...(await timesOfCheck(browser, open, bytes)));
    const long = times.filter((time) => time >= LONG).length;
    rows.push([name, ROUNDS, times.length, Math.max(...times).toFixed(0), long]);
  }
  const version = browser.version();
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
  console.log(`Tasks of the pane while it checks, in milliseconds of its own thread; Chromium ${version}.`);
  printTable(["workbook", "checks", "tasks", "longest ms", `${LONG} ms or more`], rows);
}

/** Opens a workbook and a pane with it, and gives the times of the pane's tasks while it checks. */
async function timesOfCheck(browser: Browser, open: SimulatorPage, bytes: Uint8Array): Promise<readonly number[]> {
  await open.choose("rekap.xlsx", bytes);
  await open.pane.getByText(pane.hint).waitFor();
  // Until the spreadsheet has drawn itself.
  await open.page.waitForTimeout(1500);
  await browser.startTracing(open.page, { categories: [...TRACED] });
  await open.press(open.pane, pane.check);
  await open.pane.getByRole("heading", { name: pane.tables }).waitFor();
  await open.page.waitForTimeout(300);
  return taskTimes(await browser.stopTracing(), PANE_SCRIPTS);
}

void measure();
