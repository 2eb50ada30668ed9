import { textsOf } from "../../src/text/speak";
import { visiting } from "../support/browser";
import { Keys } from "../support/keys";
import { PANE_STATES } from "../support/paneStates";
import { SimulatorPage } from "../support/simulatorPage";

const texts = textsOf("id");
const { decisions, pane, settings } = texts;
/** How the survey stands as it was published, and once B145 is put right or left. */
const [WRONG, RIGHT] = ["2 salah, 5 ikut salah, 10 catatan", "1 salah, 10 catatan"];
const visit = visiting("simulator");
let open: SimulatorPage;
let keys: Keys;

const press = (key: string) => keys.press(key);
const focused = () => keys.focused();
const reach = (name: string | RegExp) => keys.reach(name);
const tabTo = (name: string, key?: string) => keys.tabTo(name, key);
const says = (sentence: string) => open.pane.getByText(sentence, { exact: true }).first().waitFor();
const survey = (state: string) => open.table("SKM").getByText(state, { exact: true }).waitFor();

beforeEach(async () => {
  open = await SimulatorPage.open(visit);
  keys = new Keys(open);
  await open.pane.getByText(pane.hint).waitFor();
});

afterEach(async () => {
  await open.page.close();
});

test("the keyboard alone checks the report, puts it right, undoes that and changes the language", async () => {
  await open.frame.evaluate(() => {
    window.focus();
  });
  await tabTo(pane.check);
  await press("Enter");
  await survey(WRONG);
  await reach(pane.check);

  await tabTo(pane.see("B145"));
  await tabTo(pane.consequences(11));
  await press("Enter");
  await tabTo(pane.see("A149"));
  await tabTo(pane.fixOf("B145"));
  await press("Enter");
  await reach(pane.replace(12));
  await press("Enter");
  await survey(RIGHT);
  await says(pane.applied(12));
  // The list keeps its place, and the next finding has the keyboard.
  await reach("Salah B173");

  await tabTo(pane.undo, "Shift+Tab");
  await press("Enter");
  await survey(WRONG);
  await reach(pane.undo);

  await tabTo(pane.more, "Shift+Tab");
  await press("Enter");
  await tabTo(settings.asOffice);
  await press("ArrowDown");
  await press("ArrowDown");
  await says(textsOf("en").pane.undo);
}, 60_000);

test("Enter held too long on Perbaiki agrees to nothing, and declining leads back to it", async () => {
  await PANE_STATES.findings(open);
  await open.pane.getByRole("button", { name: pane.fixOf("B145") }).focus();
  // A second press of a key that was not let go is what holding it is.
  await open.page.keyboard.down("Enter");
  await says(pane.replaces(12));
  await open.page.keyboard.down("Enter");
  await open.page.keyboard.up("Enter");
  await open.page.waitForTimeout(500);
  expect([await focused(), await open.pane.getByText(pane.applied(12)).count()]).toEqual([pane.replace(12), 0]);
  await press("Tab");
  await press("Enter");
  await reach(pane.fixOf("B145"));
});

test("the keyboard alone leaves a finding for a reason, and has it told again", async () => {
  await PANE_STATES.findings(open);
  await open.pane.getByRole("button", { name: decisions.offerOf("B145") }).focus();
  await press("Enter");
  await press("Escape");
  await reach(decisions.offerOf("B145"));
  await press("Enter");
  await open.page.keyboard.type("Angka resmi dari pusat");
  await press("Enter");
  await says(decisions.count(1));
  await survey(RIGHT);
  await reach(/./);

  await open.pane.getByRole("button", { name: new RegExp(`${decisions.heading}.*${decisions.count(1)}`) }).focus();
  await press("Enter");
  await tabTo(decisions.heedOf("B145"));
  await press("Enter");
  await survey(WRONG);
  await reach(/./);
}, 60_000);

test("who thinks better of forgetting is led back to where that was asked", async () => {
  await PANE_STATES.settings(open);
  await reach(pane.keep);
  await press("Enter");
  await reach(settings.forget);
});

test("Tab goes through everything that can be pressed, from top to bottom", async () => {
  await PANE_STATES.everything(open);
  const names = await open.frame.evaluate(() =>
    [...document.querySelectorAll("button, textarea")].map((one) => one.getAttribute("aria-label") ?? one.textContent),
  );
  await open.pane.getByRole("button", { name: pane.more }).focus();
  const reached = [await focused()];
  while (reached.length < names.length) {
    await press("Tab");
    reached.push(await focused());
  }
  expect(reached).toEqual(names);
  expect(reached.length).toBeGreaterThan(20);
}, 60_000);
