import { textsOf } from "../../src/text/speak";
import { simulatorTextsOf } from "../../src/text/simulator/simulatorTexts";
import { visiting } from "../support/browser";
import { PANE_STATES } from "../support/paneStates";
import { SimulatorPage } from "../support/simulatorPage";

const { pane, obstacles } = textsOf("id");
const { faults } = simulatorTextsOf("id");
const visit = visiting("simulator");
let open: SimulatorPage;

beforeEach(async () => {
  open = await SimulatorPage.open(visit);
  await open.pane.getByText(pane.hint).waitFor();
  await PANE_STATES.findings(open);
});

afterEach(async () => {
  await open.page.close();
});

/** By how much the pane is scrolled down. */
const scrolled = () => open.frame.evaluate(() => Math.round(document.documentElement.scrollTop));

/** True where a sentence is within what is seen of the pane. */
const isSeen = (sentence: string) =>
  open.pane
    .getByText(sentence)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });

test("who fills a table far down the list is still there afterwards, with all that was folded out, and sees what was done", async () => {
  await open.press(open.table("SKM"), pane.notices(10));
  await open.unfold("MPP Digital");
  const fill = open.table("MPP Digital").getByRole("button", { name: pane.fill(3) });
  await fill.scrollIntoViewIfNeeded();
  const before = await scrolled();
  await fill.click();
  await open.pane.getByText(pane.applied(3)).waitFor();
  await fill.waitFor({ state: "detached" });
  expect(before).toBeGreaterThan(200);
  expect(Math.abs((await scrolled()) - before)).toBeLessThan(100);
  expect(await isSeen(pane.applied(3))).toBe(true);
  expect(await open.table("SKM").getByText("Semua 140 jawaban U4").count()).toBe(1);
});

test("what gets the keyboard on the way back up is never covered by the message above it", async () => {
  await open.unfold("MPP Digital");
  await open.press(open.table("MPP Digital"), pane.fill(3));
  await open.pane.getByText(pane.applied(3)).waitFor();
  await open
    .table("PMA")
    .getByRole("button", { name: pane.notices(5) })
    .focus();
  const covered: string[] = [];
  for (let presses = 0; presses < 20; presses++) {
    await open.page.keyboard.press("Shift+Tab");
    covered.push(...(await open.frame.evaluate(whatIsCovered)));
  }
  expect(covered).toEqual([]);
});

test("why a cell cannot be shown is seen wherever one is in the list, until it is closed", async () => {
  const see = open.table("PMDN").getByRole("button", { name: pane.see("B6") });
  await see.click();
  await open.press(open.page, new RegExp(faults.menu));
  await open.press(open.page, faults.names.removed);
  await open.page.keyboard.press("Escape");
  await see.click();
  await open.pane.getByText(obstacles.gone("")).waitFor();
  expect(await scrolled()).toBeGreaterThan(200);
  expect(await isSeen(obstacles.gone(""))).toBe(true);
  await open.press(open.pane, pane.dismiss);
  await open.pane.getByText(obstacles.gone("")).waitFor({ state: "detached" });
  expect(await open.frame.evaluate(() => document.activeElement === document.body)).toBe(false);
});

/** The text of what has the keyboard, where something lies over it. */
function whatIsCovered(): string[] {
  const one = document.activeElement;
  if (!one || one === document.body) return [];
  const { left, top, width, height } = one.getBoundingClientRect();
  const upmost = document.elementFromPoint(left + Math.min(width, 20) / 2, top + height / 2);
  return one.contains(upmost) ? [] : [one.textContent];
}
