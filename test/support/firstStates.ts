import { readFileSync } from "node:fs";
import { Sheet } from "../../src/core/grid/sheet";
import { simulatorTextsOf } from "../../src/text/simulator/simulatorTexts";
import { textsOf } from "../../src/text/speak";
import { bytesOf } from "./bookXml";
import { OFFICE_PACKAGE } from "./officePackage";
import type { SimulatorPage } from "./simulatorPage";
import { zip } from "./xlsx";

const { pane } = textsOf("id");
const page = simulatorTextsOf("id");

/** The states that others begin with: a workbook is opened, and checked. */
export const FIRST_STATES = {
  async fresh(open) {
    await file(open, "kosong.xlsx", bytesOf(new Sheet("Lembar1", [])));
  },
  async empty(open) {
    await file(open, "kosong.xlsx", bytesOf(new Sheet("Lembar1", [])));
    await open.press(open.pane, pane.check);
    await open.pane.getByText(pane.noTables).waitFor();
  },
  async sampleRefused(open) {
    await FIRST_STATES.empty(open);
    await open.type("A1", "x");
    await open.press(open.pane, pane.openSample);
    await open.pane.getByText(pane.downloadSample).waitFor();
  },
  async tables(open) {
    await file(open, "kantor.xlsx", zip(OFFICE_PACKAGE));
    await open.press(open.pane, pane.check);
    await open.pane.getByText(pane.tables).waitFor();
  },
  async findings(open) {
    await file(open, "kotim-tw2-2024.xlsx", readFileSync("assets/contoh/kotim-tw2-2024.xlsx"));
    await open.press(open.pane, pane.check);
    await open.table("SKM").getByText("469 ÷ 140").waitFor();
  },
} satisfies Readonly<Record<string, (open: SimulatorPage) => Promise<void>>>;

/** Opens a file in the page, with a pane that has just begun. */
export async function file(open: SimulatorPage, name: string, bytes: Uint8Array): Promise<void> {
  await open.choose(name, bytes);
  await open.page.getByText(page.opened(name)).waitFor();
  await open.pane.getByText(pane.hint).waitFor();
}
