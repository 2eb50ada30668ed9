import { textsOf } from "../../src/text/speak";
import { simulatorTextsOf } from "../../src/text/simulator/simulatorTexts";
import { visiting } from "../support/browser";
import { SimulatorPage } from "../support/simulatorPage";

const texts = textsOf("id");
const { pane, undo } = texts;
const page = simulatorTextsOf("id");
const visit = visiting("simulator");

/** The published report of Kotawaringin Timur, from the first look to the file that is sent, by clicking alone. */
test("the report is checked, put right, undone, blanked, filled, saved and opened again", async () => {
  const open = await SimulatorPage.open(visit);
  const says = (sentence: string) => open.pane.getByText(sentence, { exact: true }).first().waitFor();
  const cause = open.pane.getByText("469 ÷ 140");
  const table = open.pane.locator("section").first();

  await open.press(open.pane, pane.check);
  await says(pane.summary(1, 7, 0));
  await open.press(open.pane, pane.see("B145"));
  await open.page.waitForTimeout(300);
  expect(await open.selected()).toBe("B145");
  await open.press(open.pane, pane.consequences(5));
  await open.pane.getByText("ikut salah karena B145").nth(4).waitFor();

  await open.press(open.pane, pane.fixOf("B145"));
  await says(pane.replaces(6));
  expect(await open.pane.getByText("B145 3,512 → 3,350").count()).toBe(1);
  await open.press(open.pane, pane.replace(6));
  await says(pane.applied(6));
  await says(pane.summary(1, 1, 0));
  expect(await cause.count()).toBe(0);
  // 3,379 × 25, as the sheet rounds its total: shown as 84,48.
  expect(await shown(open, "K148")).toBe(84.475);

  await open.press(open.pane, pane.undo);
  await says(undo.restored(6));
  await says(pane.summary(1, 7, 0));
  expect([await cause.count(), await shown(open, "K148")]).toEqual([1, 84.93]);

  await open.blank("B144:K148");
  await open.press(open.pane, pane.checkAgain);
  await says(pane.summary(1, 2, 38));
  await open.press(open.pane, pane.preview);
  await open.pane.getByText("K148 kosong → 84,48").waitFor();
  await open.press(open.pane, pane.fill(38));
  await says(pane.applied(38));
  await says(pane.summary(1, 2, 0));
  await open.press(open.pane, pane.checkAgain);
  await says(pane.summary(1, 2, 0));
  const before = await table.innerText();

  const saved = await open.download(page.save);
  await open.choose("dikirim.xlsx", saved);
  await open.page.getByText(page.opened("dikirim.xlsx")).waitFor();
  await open.press(open.pane, pane.check);
  await says(pane.summary(1, 2, 0));
  expect(await table.innerText()).toBe(before);
  expect(await shown(open, "K148")).toBe(84.48);

  expect(open.askedElsewhere()).toEqual([]);
  expect(open.complaints).toEqual([]);
}, 120_000);

/** What a cell of the survey shows. */
async function shown(open: SimulatorPage, name: string): Promise<unknown> {
  return (await open.valuesOf("SKM", name)).flat()[0];
}
