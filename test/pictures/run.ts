import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openChromium } from "../../build/chromium";
import { banyakTextsOf } from "../../src/text/banyak/banyakTexts";
import { PANE_STATES, type PaneState } from "../support/paneStates";
import { SimulatorPage } from "../support/simulatorPage";
import { buildSimulator } from "../support/webBuild";
import { serve } from "../support/webServer";

const FOLDER = join(__dirname, "../../docs/gambar");

/** A picture for README or guide: of the pane, or of all of the page, in one of the states that a person meets. */
interface Picture {
  readonly file: string;
  readonly state: PaneState;
  readonly of: "aside.pane" | ".page";
  readonly width: number;
  readonly height: number;
}

const PICTURES: readonly Picture[] = [
  { file: "halaman.png", state: "followed", of: ".page", width: 1180, height: 640 },
  { file: "temuan.png", state: "findings", of: "aside.pane", width: 1120, height: 760 },
  { file: "perbaikan.png", state: "fixPreview", of: "aside.pane", width: 1120, height: 860 },
  { file: "isian.png", state: "fillPreview", of: "aside.pane", width: 1120, height: 760 },
  { file: "profil.png", state: "profile", of: "aside.pane", width: 1120, height: 560 },
  { file: "pengaduan.png", state: "complaints", of: "aside.pane", width: 1120, height: 760 },
  { file: "indeks.png", state: "indices", of: "aside.pane", width: 1120, height: 760 },
  { file: "investasi.png", state: "investment", of: "aside.pane", width: 1120, height: 760 },
  { file: "tindak-lanjut.png", state: "followUp", of: "aside.pane", width: 1120, height: 760 },
  { file: "triwulan.png", state: "nextQuarter", of: "aside.pane", width: 1120, height: 900 },
  { file: "paragraf.png", state: "paragraph", of: "aside.pane", width: 1120, height: 700 },
  { file: "grafik.png", state: "charted", of: ".page", width: 1180, height: 820 },
  { file: "fungsi.png", state: "formula", of: ".page", width: 1180, height: 640 },
  { file: "hasil-pemeriksaan.png", state: "proof", of: ".page", width: 1180, height: 720 },
  { file: "mengapa.png", state: "explained", of: "aside.pane", width: 1120, height: 760 },
  { file: "sekaligus.png", state: "together", of: "aside.pane", width: 1120, height: 760 },
  { file: "tanda.png", state: "marked", of: ".page", width: 1180, height: 720 },
  { file: "dikerjakan.png", state: "history", of: "aside.pane", width: 1120, height: 760 },
  { file: "aturan.png", state: "preferences", of: "aside.pane", width: 1120, height: 760 },
  { file: "jawaban.png", state: "answersAsFigures", of: "aside.pane", width: 1120, height: 760 },
  { file: "tandai.png", state: "headerByHand", of: "aside.pane", width: 1120, height: 900 },
  { file: "pengaturan.png", state: "settings", of: "aside.pane", width: 1120, height: 600 },
];

/** The page for many workbooks, with two that an office may have sent. */
const MANY = { file: "banyak.png", samples: ["kotim-tw2-2024.xlsx", "kaltim-2024.xlsx"], width: 900, height: 720 };

/** Takes them all from the running page, or those that are named: `npm run pictures -- grafik.png`. */
async function main(): Promise<void> {
  const site = mkdtempSync(join(tmpdir(), "rekap-pictures-"));
  const { code, said } = buildSimulator(site);
  if (code !== 0) throw new Error(`The simulator could not be built:\n${said}`);
  const [server, browser] = await Promise.all([serve(site), openChromium()]);
  mkdirSync(FOLDER, { recursive: true });
  const named = process.argv.slice(2);
  const isWanted = ({ file }: { readonly file: string }) => named.length === 0 || named.includes(file);
  for (const { file, state, of, width, height } of PICTURES.filter(isWanted)) {
    const open = await SimulatorPage.open({ browser, address: server.address }, { viewport: { width, height } });
    await PANE_STATES[state](open);
    await open.page.waitForTimeout(500);
    writeFileSync(join(FOLDER, file), await open.page.locator(of).screenshot());
    await open.page.close();
  }
  if (isWanted(MANY)) await takeMany(browser, server.address);
  await browser.close();
  server.close();
  rmSync(site, { recursive: true });
}

async function takeMany(browser: Browser, address: string): Promise<void> {
  const { file, samples, width, height } = MANY;
  const page = await browser.newPage({ locale: "id-ID", viewport: { width, height } });
  await page.goto(`${address}banyak.html`);
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles(samples.map((sample) => join(__dirname, "../../assets/contoh", sample)));
  await page.getByText(banyakTextsOf("id").done(samples.length)).waitFor();
  writeFileSync(join(FOLDER, file), await page.screenshot());
  await page.close();
}

void main();
