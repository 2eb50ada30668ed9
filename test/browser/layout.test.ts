import { textsOf } from "../../src/text/speak";
import { bytesOf } from "../support/bookXml";
import { visiting } from "../support/browser";
import { draw } from "../support/draw";
import { PANE_STATES } from "../support/paneStates";
import { SimulatorPage } from "../support/simulatorPage";

const { pane } = textsOf("id");
const visit = visiting("simulator");
let open: SimulatorPage;

beforeAll(async () => {
  open = await SimulatorPage.open(visit);
  await open.pane.getByText(pane.hint).waitFor();
});

afterAll(async () => {
  await open.page.close();
});

/** From the narrowest that Excel lets a person make a pane to a wide one. */
const WIDTHS = [270, 320, 350, 500];

/** By how many pixels the pane's content is wider than the pane, at each width. */
async function overhang(): Promise<readonly number[]> {
  const found: number[] = [];
  for (const width of WIDTHS) {
    await open.page.locator("aside.pane").evaluate((aside, wide) => {
      aside.style.flex = `none`;
      aside.style.width = `${wide}px`;
    }, width);
    found.push(
      await open.frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    );
  }
  return found;
}

describe("at 270, 320, 350 and 500 pixels, nothing is wider than the pane", () => {
  test.each([
    "everything",
    "fixPreview",
    "fillPreview",
    "followUp",
    "nextQuarter",
    "ignoring",
    "ignored",
    "progress",
    "settings",
  ] as const)("%s", async (state) => {
    await PANE_STATES[state](open);
    expect(await overhang()).toEqual([0, 0, 0, 0]);
  });

  test("a title without a single space", async () => {
    const title = "REKAPITULASI_SURVEI_KEPUASAN_MASYARAKAT_TRIWULAN_II_TAHUN_2024";
    const sheet = draw(
      `${title}\n\nNo | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\nΣNilai | . | .\nNRR | . | .`,
      "SKM_TRIWULAN_II_TAHUN_2024",
    );
    await open.choose("rapat.xlsx", bytesOf(sheet));
    await open.pane.getByText(pane.hint).waitFor();
    await open.press(open.pane, pane.check);
    await open.pane.getByText(title).waitFor();
    expect(await overhang()).toEqual([0, 0, 0, 0]);
  });
});
