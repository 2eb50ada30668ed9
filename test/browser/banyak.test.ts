import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { banyakTextsOf } from "../../src/text/banyak/banyakTexts";
import { textsOf } from "../../src/text/speak";
import { readWorkbook } from "../../src/xlsx/workbook";
import { axeFindings } from "../support/axe";
import { visiting } from "../support/browser";

const SAMPLES = join(__dirname, "../../assets/contoh");
const page = banyakTextsOf("id");
const visit = visiting("pane");
const [DARK, NARROW] = [{ colorScheme: "dark" }, { viewport: { width: 320, height: 800 } }] as const;

let folder = "";
let open: Page;
let asked: string[] = [];
let complaints: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rekap-banyak-"));
  await copyFile(join(SAMPLES, "kotim-tw2-2024.xlsx"), join(folder, "kotim.xlsx"));
  await copyFile(join(SAMPLES, "kotim-tw2-2024.xlsx"), join(folder, "salinan.xlsx"));
  await copyFile(join(SAMPLES, "kaltim-2024.xlsx"), join(folder, "kaltim.xlsx"));
  await writeFile(join(folder, "rusak.xlsx"), "No;U1");
});

afterAll(() => rm(folder, { recursive: true }));

async function go(options: object = {}, locale = "id-ID"): Promise<void> {
  open = await visit.browser.newPage({ locale, ...options });
  [asked, complaints] = [[], []];
  open.on("request", (request) => asked.push(request.url()));
  open.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  open.on("pageerror", (error) => complaints.push(String(error)));
  // The browser hands its dialog over from now on: asked for only while a key is pressed, the key may be quicker.
  open.on("filechooser", () => undefined);
  await open.goto(`${visit.address}banyak.html`);
}

async function choose(...names: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([
    open.waitForEvent("filechooser"),
    open.getByRole("button", { name: page.chooseFiles }).click(),
  ]);
  await chooser.setFiles(names.map((name) => join(folder, name)));
}

afterEach(async () => {
  await open.close();
});

test("many workbooks are checked in the browser alone, the worst first, and one that cannot be read stops no other", async () => {
  await go();
  await choose("kaltim.xlsx", "kotim.xlsx", "salinan.xlsx", "rusak.xlsx");
  await open.getByText(page.done(4)).waitFor();
  const files = await open.locator(".file .name").allInnerTexts();
  expect(files).toEqual(["rusak.xlsx", "kotim.xlsx", "salinan.xlsx", "kaltim.xlsx"]);
  const said = await open.locator("main").innerText();
  expect(said).toContain("Berkas rusak.xlsx bukan buku kerja .xlsx. Isinya teks biasa");
  expect(said).toContain("16 salah, 11 ikut salah, 3 perlu diperiksa, 13 sel kosong, 31 catatan");
  expect(said).toContain("salinan.xlsx sama persis dengan kotim.xlsx; isinya dihitung satu kali.");
  expect(said).toContain("Izin terbit Triwulan II 2024: 420 di 3 tabel.");
  const kotim = open.locator("details", { hasText: "kotim.xlsx" }).first();
  await kotim.locator("summary").focus();
  await open.keyboard.press("Enter");
  await kotim
    .getByText(/^NRR U1 tertulis 3,512, seharusnya 3,350/)
    .first()
    .waitFor();
  expect(asked.filter((address) => !address.startsWith(visit.address))).toEqual([]);
  expect(complaints).toEqual([]);
});

test("the results are one workbook with the verdicts and every finding, and no formula", async () => {
  await go();
  await choose("kotim.xlsx", "rusak.xlsx");
  await open.getByText(page.done(2)).waitFor();
  const [download] = await Promise.all([
    open.waitForEvent("download"),
    open.getByRole("button", { name: page.download }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(page.fileName);
  const read = readWorkbook(await readFile(await download.path()));
  if (!read.ok) throw new Error(read.problem);
  const { sheets } = read.value.workbook;
  const { proof } = textsOf("id");
  expect(sheets.map(({ name, hasFormulas }) => [name, hasFormulas])).toEqual([
    [proof.sheet, false],
    [proof.sheetOfFindings, false],
  ]);
  const rows = Array.from({ length: sheets[1]?.rowCount ?? 0 }, (_, row) => sheets[1]?.row(row).join(" | ") ?? "");
  expect(rows.find((row) => row.includes("SKM!B145 |"))).toMatch(/kotim\.xlsx \| Salah \| SKM!B145 \| NRR U1/);
  expect(complaints).toEqual([]);
});

test("it can be stopped, and tells what it has by then", async () => {
  await go();
  await choose(...Array.from({ length: 60 }, () => "kotim.xlsx"));
  await open.getByRole("progressbar").waitFor();
  await open.locator(".file").first().waitFor();
  await open.getByRole("button", { name: page.cancel }).click();
  const [, done = ""] = /Dihentikan: (\d+) dari 60 berkas/.exec(await open.locator("main").innerText()) ?? [];
  expect(Number(done)).toBeGreaterThan(0);
  expect(Number(done)).toBeLessThan(60);
  expect(await open.locator(".file").count()).toBe(Number(done));
  expect(complaints).toEqual([]);
});

test("it speaks English too: what was found is told anew", async () => {
  await go();
  await choose("kaltim.xlsx");
  await open.getByText(page.done(1)).waitFor();
  await open.getByRole("button", { name: page.otherLanguage }).click();
  await open.getByText(banyakTextsOf("en").done(1)).waitFor();
  expect(await open.locator(".file").first().innerText()).toMatch(/kaltim\.xlsx\s*2 wrong/);
  expect(await open.evaluate(() => document.documentElement.lang)).toBe("en");
});

test.each([
  ["light", {}],
  ["dark", DARK],
  ["320 px wide", NARROW],
  ["320 px wide and dark", { ...DARK, ...NARROW }],
])("axe finds nothing, and nothing is cut off: %s", async (_, options) => {
  await go(options);
  expect(await axeFindings(open.mainFrame())).toEqual([]);
  await choose("kotim.xlsx", "kaltim.xlsx", "rusak.xlsx");
  await open.getByText(page.done(3)).waitFor();
  await open.locator("summary").first().click();
  await open.locator(".findings table").waitFor();
  expect(await axeFindings(open.mainFrame())).toEqual([]);
  expect(await open.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test("a folder is chosen with the keyboard alone", async () => {
  await go();
  const focused = () => open.evaluate(() => document.activeElement?.textContent ?? "");
  for (let presses = 0; presses < 20 && (await focused()) !== page.chooseFolder; presses++) {
    await open.keyboard.press("Tab");
  }
  expect(await focused()).toBe(page.chooseFolder);
  const [chooser] = await Promise.all([open.waitForEvent("filechooser"), open.keyboard.press("Enter")]);
  await chooser.setFiles(folder);
  await open.getByText(page.done(4)).waitFor();
  expect((await open.locator(".file .name").allInnerTexts())[0]).toBe("rusak.xlsx");
  expect(complaints).toEqual([]);
});
