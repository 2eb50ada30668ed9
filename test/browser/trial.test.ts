import type { FrameLocator } from "playwright-core";
import { BEHAVIOURS } from "../../src/trial/behaviours";
import { trialTextsOf } from "../../src/text/trial/trialTexts";
import { axeFindings } from "../support/axe";
import { visiting } from "../support/browser";
import { SimulatorPage } from "../support/simulatorPage";
import { textsOf } from "../../src/text/speak";

const texts = trialTextsOf("id");
const visit = visiting("simulator");
let open: SimulatorPage;
let page: FrameLocator;

beforeEach(async () => {
  open = await SimulatorPage.open(visit);
  page = open.pane;
  await page.getByText(textsOf("id").pane.hint).waitFor();
  await open.page.locator("iframe").evaluate((frame: HTMLIFrameElement) => {
    frame.src = "uji.html";
  });
  await page.getByText(texts.purpose).waitFor();
});

afterEach(() => open.page.close());

interface Result {
  readonly excel: { readonly host: string };
  readonly outcomes: readonly { readonly situation: string; readonly agrees: boolean | null }[];
  readonly undo: readonly { readonly written: readonly unknown[]; readonly twice: readonly unknown[] }[] | null;
  readonly left: readonly string[];
}

async function result(): Promise<Result> {
  return JSON.parse(await page.getByLabel(texts.result).inputValue()) as Result;
}

const tabs = () =>
  open.inPane(
    (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load({ name: true });
        await context.sync();
        return worksheets.items.map(({ name }) => name);
      }),
    null,
  );

test("one click tries everything, deletes what it made, and gives the result to copy", async () => {
  const before = await tabs();
  await open.press(page, texts.start);
  await page.getByText(texts.purpose).waitFor();
  await page.getByRole("button", { name: texts.copy }).waitFor({ timeout: 120_000 });
  const { excel, outcomes, undo, left } = await result();
  expect(outcomes.map(({ situation }) => situation)).toEqual(BEHAVIOURS.map(({ situation }) => situation));
  expect(outcomes.filter(({ agrees }) => agrees === false)).toEqual([]);
  // Those that need a newer Excel than the simulator's page has.
  expect(outcomes.filter(({ agrees }) => agrees === null).length).toBe(BEHAVIOURS.filter(({ since }) => since).length);
  expect([excel.host, undo, left]).toEqual(["Excel", null, []]);
  expect(await tabs()).toEqual(before);
  await open.press(page, texts.copy);
  await page.getByText(new RegExp(`${texts.copied}|${texts.copyYourself.slice(0, 20)}`)).waitFor();
  expect(await axeFindings(open.frame)).toEqual([]);
  expect(await open.frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  await open.press(page, texts.undo);
  for (const steps of [1, 2]) {
    await page.getByText(/ketik 7 di sel A1/).waitFor();
    await open.type("A1", "7");
    await open.press(page, texts.goOn);
    await page.getByText(/satu kali, lalu/).waitFor();
    await open.press(page, texts.goOn);
    await page.getByText(/satu kali lagi/).waitFor();
    await open.press(page, texts.goOn);
    if (steps === 2) await page.getByRole("button", { name: texts.undo }).waitFor();
  }
  expect((await result()).undo?.map(({ written, twice }) => [written, twice])).toEqual([
    [
      [7, 5],
      [7, 5],
    ],
    [
      [7, ""],
      [7, ""],
    ],
  ]);
  expect(await tabs()).toEqual(before);
}, 240_000);

test("a sheet that cannot be made ends the trial with the reason", async () => {
  await open.press(open.page, /Gangguan/);
  await open.press(open.page, "Permintaan berikutnya gagal");
  await open.page.keyboard.press("Escape");
  await open.press(page, texts.start);
  await page.getByText(/GeneralException/).waitFor();
  expect(await page.getByRole("button", { name: texts.start }).isEnabled()).toBe(true);
});
