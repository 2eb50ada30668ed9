import { textsOf } from "../../src/text/speak";
import { FIRST_STATES } from "./firstStates";
import type { SimulatorPage } from "./simulatorPage";

const { listing, pane, verdict, why } = textsOf("id");

/** The list of what was found, as a person has it shown. */
export const LIST_STATES = {
  async narrowed(open) {
    await FIRST_STATES.findings(open);
    await open.press(open.pane, listing.filter.notices(31));
    await open.press(open.pane, listing.tools);
    await open.pane.getByLabel(listing.search).fill("bobot");
  },
  async byCause(open) {
    await FIRST_STATES.findings(open);
    await open.press(open.pane, listing.tools);
    await open.pane.getByText(listing.groupings.cause, { exact: true }).click();
    await open.pane.getByRole("region", { name: "NRR", exact: true }).waitFor();
  },
  async explained(open) {
    await FIRST_STATES.findings(open);
    await open.press(open.table("SKM"), why.askOf("B145"));
    await open.pane.getByText(/^Dasar: PermenPANRB/).waitFor();
  },
  async stepped(open) {
    await FIRST_STATES.findings(open);
    await open.press(open.pane, listing.next);
    await open.page.keyboard.press("Alt+ArrowDown");
    await open.pane.getByText(listing.position(2, 19)).waitFor();
  },
  async choosingScope(open) {
    await FIRST_STATES.findings(open);
    await open.press(open.pane, pane.chooseScope);
    await open.pane.getByRole("menu").waitFor();
  },
  async oneSheet(open) {
    await LIST_STATES.choosingScope(open);
    await open.page.keyboard.press("ArrowDown");
    await open.page.keyboard.press("Enter");
    await open.pane.getByText(verdict.wholeWorkbook).waitFor();
  },
  async fillingAll(open) {
    await FIRST_STATES.findings(open);
    await open.press(open.pane, pane.fill(13));
    await open.pane.getByText(pane.fills(13)).waitFor();
  },
  async moreOpen(open) {
    await FIRST_STATES.findings(open);
    await open.press(open.pane, pane.more);
  },
} satisfies Readonly<Record<string, (open: SimulatorPage) => Promise<void>>>;
