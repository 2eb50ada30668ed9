import { textsOf } from "../../src/text/speak";
import { visiting } from "../support/browser";
import { Keys } from "../support/keys";
import { PANE_STATES } from "../support/paneStates";
import { SimulatorPage } from "../support/simulatorPage";

const { history, listing, marks, pane, proof, together, verdict, watching, why } = textsOf("id");
const visit = visiting("simulator");
let open: SimulatorPage;
let keys: Keys;

const says = (sentence: string | RegExp) => open.pane.getByText(sentence).first().waitFor();

beforeEach(async () => {
  open = await SimulatorPage.open(visit);
  keys = new Keys(open);
  await PANE_STATES.findings(open);
  await open.pane.getByRole("button", { name: pane.check, exact: true }).focus();
});

afterEach(async () => {
  await open.page.close();
});

describe("the keyboard alone", () => {
  test("looks at one sheet, and at all of them again", async () => {
    await keys.enter(pane.chooseScope);
    await keys.press("ArrowDown");
    await keys.press("Enter");
    await says(verdict.wholeWorkbook);
    await keys.enter(verdict.wholeWorkbook, "Shift+Tab");
    await says("16 kesalahan di SKM, PMDN, dan 6 lembar lain");
  }, 60_000);

  test("searches, goes to the finding that is left, and asks it why", async () => {
    await keys.enter(listing.tools);
    await keys.reach(listing.search);
    await open.page.keyboard.type("B145");
    await keys.press("Alt+ArrowDown");
    await keys.enter(why.askOf("B145"));
    await says(/^Dasar: PermenPANRB/);
  }, 60_000);

  test("puts right at once what is safe, marks what is left, and takes both back in the list of steps", async () => {
    await keys.enter(together.fixSafe(69));
    await keys.reach(together.agree(69));
    await keys.press("Enter");
    await says(pane.applied(69));
    await keys.enter(marks.heading);
    await keys.enter(/^Tandai di lembar \(\d+ sel\)$/);
    await says(/\d+ sel ditandai\./);
    await keys.enter(pane.more, "Shift+Tab");
    // What Excel is asked for comes a moment later: a person sees it before going there.
    await says(history.show(2));
    await keys.enter(history.show(2));
    await keys.enter(/^Urungkan langkah ini, .*ditandai/);
    await says(/^Tanda dihapus dari \d+ sel\.$/);
    await says(history.show(1));
    await open.pane.getByRole("button", { name: /^Urungkan langkah ini, .*ditulis/, disabled: false }).waitFor();
    await keys.enter(/^Urungkan langkah ini, .*ditulis/, "Shift+Tab");
    await says(history.none);
    await says("16 kesalahan di SKM, PMDN, dan 6 lembar lain");
  }, 90_000);

  test("writes the proof, and has edits followed", async () => {
    await keys.enter(pane.more, "Shift+Tab");
    await keys.enter(proof.make);
    await says(proof.made(proof.sheet));
    await keys.tabTo(watching.label);
    await keys.press("Space");
    await open.pane.getByRole("switch", { name: watching.label, checked: true }).waitFor();
  }, 60_000);
});
