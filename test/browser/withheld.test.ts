import { simulatorTextsOf } from "../../src/text/simulator/simulatorTexts";
import { textsOf } from "../../src/text/speak";
import { axeFindings } from "../support/axe";
import { visiting } from "../support/browser";
import { SimulatorPage } from "../support/simulatorPage";

const { pane } = textsOf("id");
const page = simulatorTextsOf("id");
const { surroundings } = page.faults;
const visit = visiting("simulator");
let open: SimulatorPage;

beforeEach(async () => {
  open = await SimulatorPage.open(visit);
  await open.pane.getByText(pane.hint).waitFor();
});

afterEach(() => open.page.close());

async function tick(label: string): Promise<void> {
  await open.press(open.page, new RegExp(page.faults.menu));
  await open.page.getByLabel(label).click();
  await open.page.keyboard.press("Escape");
}

test("where Excel shows no pane, the ribbon's button selects the IKM, and the pane tells it once it is opened", async () => {
  await tick(surroundings.isPaneWithheld);
  await open.pane.getByText(pane.hint).waitFor();
  await open.press(open.page, page.closePane);
  await open.press(open.page, page.hitungIkm);
  await open.selects("K148");
  expect(await open.page.locator("iframe").isVisible()).toBe(false);
  await open.press(open.page, page.showPane);
  await open.pane.getByText(/84,93/).first().waitFor();
});

test("where Excel does not answer when the pane starts, the pane says so, and starts when it is loaded again", async () => {
  await tick(surroundings.isNeverReady);
  await open.pane.getByText(pane.officeMissing).first().waitFor();
  expect(await axeFindings(open.frame)).toEqual([]);
  await open.press(open.pane, pane.reload);
  await open.pane.getByText(pane.starting).first().waitFor();
  await tick(surroundings.isNeverReady);
  await open.pane.getByText(pane.hint).waitFor();
});
