import { readFileSync } from "node:fs";
import { simulatorTextsOf } from "../../src/text/simulator/simulatorTexts";
import { preferenceTextsOf } from "../../src/text/preferences/preferenceTexts";
import { textsOf } from "../../src/text/speak";
import { bytesOf } from "./bookXml";
import { draw } from "./draw";
import { file, FIRST_STATES } from "./firstStates";
import { LIST_STATES } from "./listStates";
import { ANSWERED, PROFILE } from "./profileBook";
import type { SimulatorPage } from "./simulatorPage";

const preferences = preferenceTextsOf("id");
const {
  charts,
  decisions,
  followUp,
  history,
  marks,
  narrative,
  nextQuarter,
  pane,
  obstacles,
  settings,
  proof,
  tableMarks,
  answers,
  copies,
  together,
} = textsOf("id");
const page = simulatorTextsOf("id");

/** As a person pastes it, with a name that cannot be broken between words. */
const LONG_REASON = `Angka "resmi" pusat, lihat ${"Laporan_Survei_Triwulan_II_2024_".repeat(4)}`;

/** A table whose heads are the office's own words, and that names no period. */
const HEADLESS = draw(`
  DATA
  No | Produk | Masuk | Keluar
  1  | PBG    | 4     | 3
  2  | SLF    | 6     | 6
  Jumlah | .  | 10    | 9`);
/** Answers in words, and a formula that counts them. */
const WORDED = draw(`
  No     | U1          | U2
  1      | Puas        | Sangat Puas
  2      | Kurang Puas | Puas
  3      | Puas        | Sangat Puas
  ΣNilai | =SUMPRODUCT(COUNTIF(B2:B4,{"kurang puas","puas"}),{2,3}) | 11`);

/** Ways to bring the pane into each state that a person meets, whatever state it was in. */
export const PANE_STATES = {
  ...FIRST_STATES,
  ...LIST_STATES,
  async fillPreview(open) {
    await PANE_STATES.tables(open);
    await open.press(open.pane, pane.preview);
  },
  async followed(open) {
    await PANE_STATES.findings(open);
    // So that the rows below the cell are seen too.
    await open.goTo("A152");
    await open.press(open.table("SKM"), pane.see("B145"));
  },
  async everything(open) {
    await PANE_STATES.findings(open);
    await open.press(open.table("SKM"), pane.consequences(11));
    await open.press(open.table("SKM"), pane.notices(10));
    await open.press(open.table("SKM"), narrative.heading);
  },
  async ignoring(open) {
    await PANE_STATES.findings(open);
    await open.press(open.table("SKM"), decisions.offerOf("B145"));
    await open.press(open.table("SKM"), decisions.leave);
    await open.pane.getByText(decisions.reasonMissing).waitFor();
    // It fades in.
    await open.frame.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  },
  async ignored(open) {
    await PANE_STATES.findings(open);
    await open.press(open.table("SKM"), decisions.offerOf("B145"));
    await open.pane.getByLabel(decisions.reason).fill(LONG_REASON);
    await open.press(open.table("SKM"), decisions.leave);
    await open.press(open.pane, new RegExp(`${decisions.heading}.*${decisions.count(1)}`));
    await open.press(open.pane, pane.consequences(11));
    await open.pane.getByText(decisions.heed).scrollIntoViewIfNeeded();
  },
  async followUp(open) {
    await file(open, "kaltim-2024.xlsx", readFileSync("assets/contoh/kaltim-2024.xlsx"));
    await open.press(open.pane, pane.check);
    await open.unfold("Indeks");
    await open.press(open.table("Indeks"), new RegExp(`${followUp.heading}$`));
    await open.table("Indeks").getByText(followUp.make).scrollIntoViewIfNeeded();
  },
  async charted(open) {
    await PANE_STATES.findings(open);
    await open.unfold("SiCantik");
    const table = open.table("SiCantik");
    await open.press(table, new RegExp(`${charts.heading}$`));
    await open.press(table, new RegExp(`${charts.preview}$`));
    await table.getByRole("img").waitFor();
    await open.press(table, charts.makeOf("C. Rekap Laporan Penerbitan Perizinan Melalui SiCantik"));
    await open.page.getByRole("region", { name: page.charts }).waitFor();
    await table.getByRole("img").scrollIntoViewIfNeeded();
  },
  async paragraph(open) {
    await PANE_STATES.findings(open);
    await open.press(open.table("SKM"), new RegExp(`${narrative.heading}$`));
    await open.table("SKM").getByText(narrative.copy).scrollIntoViewIfNeeded();
  },
  async formula(open) {
    await PANE_STATES.findings(open);
    await open.goTo("M5");
    await open.page.keyboard.type("=PTSP.IKM(B4:J143");
    await open.page.waitForTimeout(1500);
  },
  async profile(open) {
    await file(open, "profil.xlsx", bytesOf(PROFILE, ANSWERED));
    await open.press(open.pane, pane.check);
    await open.unfold("Profil");
    await open.press(open.table("Profil"), new RegExp(pane.preview));
  },
  async complaints(open) {
    await PANE_STATES.findings(open);
    await open.unfold("Pengaduan");
    await open.table("Pengaduan").scrollIntoViewIfNeeded();
  },
  async indices(open) {
    await file(open, "kaltim-2024.xlsx", readFileSync("assets/contoh/kaltim-2024.xlsx"));
    await open.press(open.pane, pane.check);
    await open.unfold("Indeks");
    await open.table("Indeks").scrollIntoViewIfNeeded();
  },
  async investment(open) {
    await PANE_STATES.findings(open);
    await open.unfold("PMDN");
    await open.table("PMDN").scrollIntoViewIfNeeded();
  },
  async fixPreview(open) {
    await PANE_STATES.findings(open);
    await open.press(open.table("SKM"), pane.fixOf("B145"));
  },
  async done(open) {
    await PANE_STATES.fixPreview(open);
    await open.press(open.table("SKM"), pane.replace(12));
    await open.pane.getByText(pane.applied(12)).waitFor();
  },
  async progress(open) {
    await PANE_STATES.findings(open);
    await open.press(open.page, new RegExp(page.faults.menu));
    await open.page.getByLabel(page.faults.names.cellEdit).check();
    await open.page.keyboard.press("Escape");
    await open.press(open.pane, pane.check);
    await open.pane.getByText(pane.stages.reading).waitFor();
  },
  async error(open) {
    await PANE_STATES.findings(open);
    await open.press(open.page, new RegExp(page.faults.menu));
    await open.press(open.page, page.faults.names.failure);
    await open.page.keyboard.press("Escape");
    await open.press(open.pane, pane.check);
    await open.pane.getByText(obstacles.failed("GeneralException")).waitFor();
  },
  async settings(open) {
    await PANE_STATES.done(open);
    await open.press(open.pane, pane.more);
    await open.press(open.pane, settings.forget);
    await open.pane.getByText(settings.forgetAsk).waitFor();
  },
  async proof(open) {
    await PANE_STATES.findings(open);
    await open.press(open.pane, pane.more);
    await open.press(open.pane, proof.make);
    await open.pane.getByText(proof.made(proof.sheet)).waitFor();
  },
  async nextQuarter(open) {
    await PANE_STATES.findings(open);
    await open.press(open.pane, new RegExp(`${nextQuarter.heading[3]}$`));
    await open.pane.getByLabel("OSS → OSS TW III", { exact: true }).scrollIntoViewIfNeeded();
    await open.pane
      .getByText(new RegExp(`${nextQuarter.texts}$`))
      .nth(3)
      .click();
  },
  async nextQuarterMade(open) {
    await PANE_STATES.nextQuarter(open);
    await open.press(open.pane, nextQuarter.make(11));
    await open.pane.getByText(/^Lembar Triwulan III .* dibuat/).waitFor();
  },
  async together(open) {
    await PANE_STATES.findings(open);
    await open.pane.getByRole("button", { name: /^Perbaiki semua yang aman/ }).click();
    await open.pane.getByRole("button", { name: /^Ubah \d+ sel$/ }).waitFor();
  },
  async marked(open) {
    await PANE_STATES.findings(open);
    await open.press(open.pane, new RegExp(`${marks.heading}$`));
    await open.pane.getByRole("button", { name: /^Tandai di lembar \(/ }).click();
    await open.pane.getByText(/sel ditandai/).waitFor();
    await open.goTo("A152");
  },
  async history(open) {
    await PANE_STATES.marked(open);
    await open.press(open.pane, pane.more);
    await open.pane.getByText(history.show(1)).click();
    await open.pane.getByText(history.undo).waitFor();
  },
  async preferences(open) {
    await PANE_STATES.tables(open);
    await open.press(open.pane, pane.more);
    await open.press(open.pane, new RegExp(`${settings.preferences}$`));
    await open.pane.getByLabel(preferences.search).fill("identical");
    await open.pane.getByText(preferences.found(1)).waitFor();
  },
  async tableMarks(open) {
    await PANE_STATES.tables(open);
    await open.press(open.pane, pane.more);
    await open.press(open.pane, new RegExp(`${tableMarks.open}$`));
    await open.press(open.pane, tableMarks.useSelection);
    await open.press(open.pane, tableMarks.keep);
    await open.pane.getByText(new RegExp(`– ${tableMarks.kinds.survey}$`)).waitFor();
  },
  async headerByHand(open) {
    await file(open, "tanpa-kepala.xlsx", bytesOf(HEADLESS));
    await open.press(open.pane, pane.check);
    await open.press(open.pane, pane.more);
    await open.press(open.pane, new RegExp(`${tableMarks.open}$`));
    await open.pane.getByLabel(tableMarks.area).fill("Lembar1!A2:D5");
    await open.press(open.pane, new RegExp(`${tableMarks.header}$`));
    await open.pane.getByLabel(tableMarks.headerRows).fill("9");
    await open.pane.getByLabel(tableMarks.column("B", "Produk")).selectOption("U1");
    await open.press(open.pane, tableMarks.keep);
    await open.pane.getByText(tableMarks.rowsWrong).waitFor();
  },
  async untoldPeriods(open) {
    await PANE_STATES.headerByHand(open);
    await open.press(open.pane, tableMarks.useFor(1));
    await open.pane.getByText(tableMarks.periodWrong).waitFor();
    // It fades in.
    await open.page.waitForTimeout(1000);
  },
  async answersAsFigures(open) {
    await file(open, "kata.xlsx", bytesOf(WORDED));
    await open.press(open.pane, pane.check);
    await open.press(open.pane, answers.convert(6));
    await open.press(open.pane, pane.confirmReading);
    await open.press(open.pane, answers.convert(6));
    await open.pane.getByRole("button", { name: together.agree(7) }).waitFor();
  },
  async copiesStay(open) {
    await PANE_STATES.nextQuarterMade(open);
    await open.type("A60", "catatan");
    await open.press(open.pane, new RegExp(pane.undo));
    await open.pane.getByRole("button", { name: copies.agree(1) }).waitFor();
  },
} satisfies Readonly<Record<string, (open: SimulatorPage) => Promise<void>>>;

export type PaneState = keyof typeof PANE_STATES;
