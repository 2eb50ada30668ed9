import { readFileSync } from "node:fs";
import { textsOf } from "../../src/text/speak";
import { simulatorTextsOf } from "../../src/text/simulator/simulatorTexts";
import { visiting } from "../support/browser";
import { SimulatorPage } from "../support/simulatorPage";

const { pane, followUp } = textsOf("id");
const page = simulatorTextsOf("id");
const FILE = "kaltim-2024.xlsx";
const SHEET = "Rencana Tindak Lanjut";
const visit = visiting("simulator");

/** The plan of the published report of Kalimantan Timur, which took Waktu and Produk up: made, read back, taken back. */
test("a follow-up plan is made of the lowest unsur with the keyboard alone, kept where somebody wrote on it, and taken back", async () => {
  const open = await SimulatorPage.open(visit);
  await open.choose(FILE, readFileSync(`assets/contoh/${FILE}`));
  await open.page.getByText(page.opened(FILE)).waitFor();
  await open.press(open.pane, pane.check);
  await open.unfold("Indeks");
  const table = open.table("Indeks");
  const says = (sentence: string) => open.pane.getByText(sentence, { exact: true }).first().waitFor();

  await table.getByRole("button", { name: new RegExp(`${followUp.heading}$`) }).focus();
  await open.page.keyboard.press("Enter");
  await table.getByRole("radio", { name: "3" }).focus();
  await open.page.keyboard.press("ArrowUp");
  await table.getByText(followUp.priorities(2, 2)).waitFor();
  expect(await table.getByRole("listitem").allInnerTexts()).toEqual([
    "Waktu Pelayanan (85,87)",
    "Produk Layanan (89,14)",
  ]);
  await table.getByRole("button", { name: followUp.make }).focus();
  await open.page.keyboard.press("Enter");
  await says(followUp.made(SHEET));
  expect(await open.valuesOf(SHEET, "A3:F5")).toEqual([
    ["No", "Prioritas Unsur", "Indeks", "Program/Kegiatan", "Waktu", "Penanggung Jawab"],
    [1, "Waktu Pelayanan", 85.87, "", "", ""],
    [2, "Produk Layanan", 89.14, "", "", ""],
  ]);
  await open.table(SHEET).waitFor();

  await open.press(open.pane, pane.undo);
  await says(followUp.undone.removed(SHEET));
  await open.table(SHEET).waitFor({ state: "detached" });

  await open.press(table, followUp.make);
  await says(followUp.made(SHEET));
  await open.type("D4", "Evaluasi SOP");
  await open.press(open.pane, pane.undo);
  await says(followUp.undone.changed(SHEET));
  expect(await open.valuesOf(SHEET, "B4:D4")).toEqual([["Waktu Pelayanan", 85.87, "Evaluasi SOP"]]);
  expect(open.askedElsewhere()).toEqual([]);
  expect(open.complaints).toEqual([]);
}, 120_000);
