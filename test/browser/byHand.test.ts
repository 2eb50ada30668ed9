import { preferenceTextsOf } from "../../src/text/preferences/preferenceTexts";
import { simulatorTextsOf } from "../../src/text/simulator/simulatorTexts";
import { textsOf } from "../../src/text/speak";
import { visiting } from "../support/browser";
import { Keys } from "../support/keys";
import { PANE_STATES } from "../support/paneStates";
import { SimulatorPage } from "../support/simulatorPage";

const { answers, pane, settings, tableMarks, together } = textsOf("id");
const preferences = preferenceTextsOf("id");
const page = simulatorTextsOf("id");
const visit = visiting("simulator");
let open: SimulatorPage;
let keys: Keys;

beforeEach(async () => {
  open = await SimulatorPage.open(visit);
  keys = new Keys(open);
});

afterEach(async () => {
  await open.page.close();
});

const says = (sentence: string | RegExp) => open.pane.getByText(sentence).first().waitFor();
/** A list has the keyboard as the field that it is, by the words above it. */
const focusedLabel = () =>
  open.frame.evaluate(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLSelectElement ? (activeElement.labels[0]?.textContent ?? "") : "";
  });

async function tabToList(label: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await keys.press("Tab");
    if ((await focusedLabel()) === label) return;
  }
  throw new Error(`${label} cannot be reached.`);
}

test("the sample is opened from an empty workbook, and checked", async () => {
  await PANE_STATES.empty(open);
  await open.pane.getByRole("button", { name: pane.openSample }).focus();
  await keys.press("Enter");
  await open.page.getByText(page.opened("Buku1.xlsx")).waitFor();
  await open.press(open.pane, pane.check);
  await says("16 kesalahan di SKM, PMDN, dan 6 lembar lain");
  expect(open.complaints).toEqual([]);
}, 90_000);

test("where the sample cannot be opened, it is offered to be downloaded, and what is open stays", async () => {
  await PANE_STATES.sampleRefused(open);
  const [download] = await Promise.all([
    open.page.waitForEvent("download"),
    open.pane.getByText(pane.downloadSample).click(),
  ]);
  expect(download.suggestedFilename()).toBe("kotim-tw2-2024.xlsx");
  expect(await open.valuesOf("Lembar1", "A1")).toEqual([["x"]]);
}, 90_000);

describe("the keyboard alone", () => {
  test("lowers a rule in the settings, and has the workbook checked by that", async () => {
    await PANE_STATES.findings(open);
    await open.pane.getByRole("button", { name: pane.check, exact: true }).focus();
    await keys.enter(pane.more, "Shift+Tab");
    await keys.enter(settings.preferences);
    await open.pane.getByLabel(preferences.search).waitFor();
    await keys.tabTo(preferences.search);
    await open.page.keyboard.type("constant-column");
    await says(preferences.found(1));
    await keys.press("Tab");
    await keys.press("End");
    await keys.enter(preferences.checkAgain);
    await open.pane.getByText("Semua 140 jawaban U4 bernilai 4.").waitFor({ state: "detached" });
  }, 90_000);

  test("turns answers in words into figures: what is asked has the keyboard, however long it took to work out", async () => {
    await PANE_STATES.answersAsFigures(open);
    await keys.press("Escape");
    await keys.reach(answers.convert(6));
    await keys.press("Enter");
    await open.pane.getByRole("button", { name: together.agree(7) }).waitFor();
    await open.page.waitForTimeout(300);
    expect(await keys.focused()).toBe(together.agree(7));
    await keys.press("Enter");
    await says("7 sel ditulis.");
    expect((await open.valuesOf("Lembar1", "B2:C4")).flat()).toEqual([3, 4, 2, 3, 3, 4]);
  }, 90_000);

  test("marks a table with its header and its columns, and takes the mark away", async () => {
    await PANE_STATES.headerByHand(open);
    await open.pane.getByLabel(tableMarks.area).focus();
    await tabToList(tableMarks.kind);
    await open.page.keyboard.type("tabel dengan");
    await keys.tabTo(tableMarks.headerRows);
    await keys.press("Control+A");
    await open.page.keyboard.type("2");
    await tabToList(tableMarks.column("B", "Produk"));
    await open.page.keyboard.type("Uraian");
    await keys.enter(tableMarks.keep);
    await says(/Lembar1!A2:D5 – tabel dengan jumlah, judul kolom baris 2, isi dari baris 3, B = Uraian/);
    // The check that it begins must not take the keyboard away, nor must its end.
    await open.page.waitForTimeout(1000);
    expect(await keys.focused()).toBe(tableMarks.keep);
    await keys.enter(tableMarks.removeOf("Lembar1!A2:D5"));
    await says(tableMarks.none);
    await open.page.waitForTimeout(1000);
    expect(await keys.focused()).toBe(tableMarks.heading);
  }, 90_000);
});
