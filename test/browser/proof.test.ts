import { textsOf } from "../../src/text/speak";
import { visiting } from "../support/browser";
import { SimulatorPage } from "../support/simulatorPage";

const { pane, proof } = textsOf("id");
const visit = visiting("simulator");

/** The proof of a check, by clicking alone: made, brought up to date, left where somebody wrote on it, and taken back. */
test("what was found is written on a sheet that is brought up to date, and left once somebody has written on it", async () => {
  const open = await SimulatorPage.open(visit);
  const says = (sentence: string) => open.pane.getByText(sentence, { exact: true }).first().waitFor();
  await open.press(open.pane, pane.check);
  await open.table("SKM").waitFor();
  await open.press(open.pane, pane.more);
  await open.press(open.pane, proof.make);
  await says(proof.made(proof.sheet));
  expect(await open.valuesOf(proof.sheet, "A1:A1")).toEqual([[proof.title]]);
  expect(await open.valuesOf(proof.sheet, "A10:D10")).toEqual([["No", "Tingkat", "Tempat", "Keterangan"]]);
  expect(await open.pane.getByText(pane.bare(proof.sheet)).count()).toBe(0);

  await open.press(open.pane, proof.make);
  await says(proof.updated(proof.sheet));
  await open.type("D6", "Sudah dibahas");
  await open.press(open.pane, proof.make);
  await says(proof.changed(proof.sheet));
  await open.press(open.pane, proof.makeNew);
  await says(proof.made(`${proof.sheet} 2`));
  expect(await open.valuesOf(proof.sheet, "D6:D6")).toEqual([["Sudah dibahas"]]);
  expect(open.askedElsewhere()).toEqual([]);
  expect(open.complaints).toEqual([]);
});
