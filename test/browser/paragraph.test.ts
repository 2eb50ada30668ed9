import { textsOf } from "../../src/text/speak";
import { visiting } from "../support/browser";
import { SimulatorPage } from "../support/simulatorPage";

const { pane, narrative } = textsOf("id");
const visit = visiting("simulator");

/** The paragraph of the published survey: put into a blank cell, offered for a filled one, refused, agreed to, taken back. */
test("a paragraph is written where the person says, and replaces nothing unasked", async () => {
  const open = await SimulatorPage.open(visit);
  const says = (sentence: string) => open.pane.getByText(sentence, { exact: true }).first().waitFor();
  await open.press(open.pane, pane.check);
  const table = open.table("SKM");
  await open.press(table, new RegExp(`${narrative.heading}$`));
  const paragraph = await table.getByRole("textbox", { name: narrative.heading }).inputValue();
  expect(paragraph).toContain("84,48");

  await open.goTo("N3");
  await open.press(table, narrative.write);
  await says(narrative.written("SKM!N3"));
  expect(await open.valuesOf("SKM", "N3")).toEqual([[paragraph]]);
  await open.press(open.pane, pane.undo);
  await open.pane.getByText("1 sel dikembalikan seperti semula.").waitFor();
  expect(await open.valuesOf("SKM", "N3")).toEqual([[""]]);

  await open.goTo("A1");
  const [[title]] = (await open.valuesOf("SKM", "A1")) as [[string]];
  await open.press(table, narrative.write);
  const asks = open.pane.getByText(/^SKM!A1 sudah berisi/);
  await asks.waitFor();
  await open.page.keyboard.press("Escape");
  await asks.waitFor({ state: "detached" });
  expect(await open.valuesOf("SKM", "A1")).toEqual([[title]]);
  await open.press(table, narrative.write);
  await open.press(open.pane, narrative.replace);
  await says(narrative.written("SKM!A1"));
  expect(await open.valuesOf("SKM", "A1")).toEqual([[paragraph]]);
  await open.press(open.pane, pane.undo);
  await open.pane.getByText("1 sel dikembalikan seperti semula.").waitFor();
  expect(await open.valuesOf("SKM", "A1")).toEqual([[title]]);
  expect(open.askedElsewhere()).toEqual([]);
  expect(open.complaints).toEqual([]);
}, 120_000);
