import { execFileSync } from "node:child_process";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openChromium } from "../../build/chromium";
import { banyakTextsOf } from "../../src/text/banyak/banyakTexts";
import { build } from "../support/webBuild";
import { serve } from "../support/webServer";
import { printTable } from "./table";

const KOTIM = join(__dirname, "../../assets/contoh/kotim-tw2-2024.xlsx");
/** Another number is asked for as `npm run bench:many 1000`. */
const WORKBOOKS = 200;
const OFTEN = 500;

/** How fast the page for many workbooks checks files of a real office's size in a browser, and the most memory that takes. */
async function measureMany(workbooks: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "rekap-bench-"));
  const { code, said } = build("https://example.go.id", join(folder, "dist"));
  if (code !== 0) throw new Error(said);
  const paths = Array.from({ length: workbooks }, (_, at) => join(folder, `${at}.xlsx`));
  for (const path of paths) await copyFile(KOTIM, path);
  const [server, browser] = [await serve(join(folder, "dist")), await openChromium()];
  try {
    const page = await browser.newPage({ locale: "id-ID" });
    await page.goto(`${server.address}banyak.html`);
    let [most, start] = [0, performance.now()];
    const watch = setInterval(() => {
      most = Math.max(most, memoryOfBrowser());
    }, OFTEN);
    await page.locator('input[type="file"]').first().setInputFiles(paths);
    start = performance.now();
    await page.getByText(banyakTextsOf("id").done(workbooks)).waitFor({ timeout: 0 });
    const seconds = (performance.now() - start) / 1000;
    clearInterval(watch);
    console.log("Workbooks of Kotim's size on the page for many, in headless Chromium.");
    printTable(
      ["workbooks", "files/second", "most memory of the page's process MB"],
      [[String(workbooks), (workbooks / seconds).toFixed(1), most.toFixed(0)]],
    );
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true });
  }
}

/** The resident memory of the largest of the browser's processes that draw pages, workers and all; in MB, on Linux. */
function memoryOfBrowser(): number {
  const lines = execFileSync("ps", ["-eo", "rss,args"], { encoding: "utf8" }).split("\n");
  const own = lines.filter((line) => line.includes("--type=renderer"));
  return Math.max(0, ...own.map((line) => Number.parseInt(line.trim(), 10) / 1024));
}

void measureMany(Number(process.argv[2] ?? WORKBOOKS));
