import { readFileSync } from "node:fs";
import { textsOf } from "../../src/text/speak";
import { simulatorTextsOf } from "../../src/text/simulator/simulatorTexts";
import { visiting } from "../support/browser";
import { SimulatorPage } from "../support/simulatorPage";

const { pane, nextQuarter } = textsOf("id");
const page = simulatorTextsOf("id");
const FILE = "kotim-tw2-2024.xlsx";
const visit = visiting("simulator");

/** The published report of Kotawaringin Timur, "Triwulan II (Satu)" and all: its next quarter is made, and taken back. */
test("the sheets of the next quarter are chosen and made with the keyboard alone, left where somebody wrote on one, and taken back", async () => {
  const open = await SimulatorPage.open(visit);
  await open.choose(FILE, readFileSync(`assets/contoh/${FILE}`));
  await open.page.getByText(page.opened(FILE)).waitFor();
  await open.press(open.pane, pane.check);
  const says = (sentence: string) => open.pane.getByText(sentence, { exact: true }).first().waitFor();
  const unfold = async () => {
    await open.pane.getByRole("button", { name: new RegExp(`${nextQuarter.heading[3]}$`) }).focus();
    await open.page.keyboard.press("Enter");
  };

  await unfold();
  await says(nextQuarter.fromTo("Triwulan II (Dua) 2024", "Triwulan III (Tiga) 2024"));
  for (const sheet of ["SKM", "Tabel 6", "Non OSS", "OSS", "SiCantik", "MPP Digital", "Pengaduan", "Evaluasi"]) {
    await open.pane.getByLabel(`${sheet} → ${sheet} TW III`, { exact: true }).focus();
    await open.page.keyboard.press("Space");
  }
  await open.pane.getByRole("button", { name: nextQuarter.make(3) }).focus();
  await open.page.keyboard.press("Enter");
  await says(nextQuarter.made("PMDN TW III, PMA TW III, Permintaan Data TW III", "Triwulan III (Tiga) 2024"));
  expect(await open.valuesOf("PMDN TW III", "A1:B5")).toEqual([
    ["Realisasi Investasi Triwulan III (Tiga) Tahun 2024 Berdasarkan data pada website atau portal NSWI", ""],
    ["A. Realisasi Investasi PMDN Per Sektor Triwulan III (Tiga) 2024", ""],
    ["Kabupaten / Kota", "Tambahan Investasi (Dalam Rp. Juta)"],
    ["Kabupaten Kotawaringin Timur", ""],
    ["Sektor Primer", ""],
  ]);
  expect(await open.valuesOf("PMDN", "A1:A1")).toEqual([
    ["Realisasi Investasi Triwulan II (Satu) Tahun 2024 Berdasarkan data pada website atau portal NSWI"],
  ]);

  await open.type("B5", "7");
  await open.press(open.pane, pane.undo);
  await says(nextQuarter.undone.removed("PMA TW III, Permintaan Data TW III"));
  await says(nextQuarter.undone.changed("PMDN TW III"));
  expect(open.askedElsewhere()).toEqual([]);
  expect(open.complaints).toEqual([]);
}, 180_000);
