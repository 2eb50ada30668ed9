import { textsOf } from "../../src/text/speak";
import { simulatorTextsOf } from "../../src/text/simulator/simulatorTexts";
import type { ThemeName } from "../../src/text/simulator/texts";
import { axeFindings } from "../support/axe";
import { visiting } from "../support/browser";
import { PANE_STATES, type PaneState } from "../support/paneStates";
import { SimulatorPage } from "../support/simulatorPage";

const { pane } = textsOf("id");
const page = simulatorTextsOf("id");
const visit = visiting("simulator");
const STATES = Object.keys(PANE_STATES) as PaneState[];

describe.each<ThemeName>(["light", "dark", "contrast"])("in the theme %s", (theme) => {
  let open: SimulatorPage;

  beforeAll(async () => {
    open = await SimulatorPage.open(visit);
    await open.pane.getByText(pane.hint).waitFor();
    await open.wear(theme);
  });

  afterAll(async () => {
    await open.page.close();
  });

  test.each(STATES)("axe finds nothing in the pane's state %s", async (state) => {
    await PANE_STATES[state](open);
    expect(await axeFindings(open.frame)).toEqual([]);
  });
});

test("axe finds nothing in the page around the spreadsheet, also with its menus open", async () => {
  const open = await SimulatorPage.open(visit);
  await open.pane.getByText(pane.hint).waitFor();
  for (const { menu } of [page.faults, page.view]) {
    await open.press(open.page, new RegExp(menu));
    // What Univer draws is Univer's.
    expect(await axeFindings(open.page.mainFrame(), [".sheet", "iframe"])).toEqual([]);
    await open.page.keyboard.press("Escape");
  }
});
