import { readFileSync } from "node:fs";
import { join } from "node:path";
import { simulatorTextsOf } from "../../src/text/simulator/simulatorTexts";
import { textsOf } from "../../src/text/speak";
import { visiting } from "../support/browser";
import { SimulatorPage } from "../support/simulatorPage";

const SAMPLE = readFileSync(join(__dirname, "../../assets/contoh/kotim-tw2-2024.xlsx"));
const FILE = "kotim-tw2-2024.xlsx";
const SENT = "dikirim.xlsx";
const REASON = "Disepakati dengan Inspektorat";
const texts = textsOf("id");
const { decisions, nextQuarter, pane, proof, together, undo } = texts;
const page = simulatorTextsOf("id");
const visit = visiting("simulator");

/** From "filled" to "sent", and on to the next quarter: one report of Kotawaringin Timur, by clicking alone. */
test("the report is put right, decided, proven, saved and opened again, and its next quarter begins without a finding", async () => {
  const open = await SimulatorPage.open(visit);
  const survey = open.table("SKM");
  const summary = open.table("Tabel 6");
  const says = (sentence: string) => open.pane.getByText(sentence, { exact: true }).first().waitFor();
  const openFile = async (name: string, bytes: Uint8Array) => {
    await open.choose(name, bytes);
    await open.page.getByText(page.opened(name)).waitFor();
  };
  const investment = async () => (await open.valuesOf("PMDN", "B6:B7")).flat();
  await openFile(FILE, SAMPLE);

  // The cause, and all that follows from it.
  await open.press(open.pane, pane.check);
  await says("16 kesalahan di SKM, PMDN, dan 6 lembar lain");
  await open.press(survey, pane.see("B145"));
  await open.press(survey, pane.consequences(11));
  await survey.getByText("ikut salah karena B145").nth(4).waitFor();
  await open.press(survey, pane.fixOf("B145"));
  await open.press(survey, pane.replace(12));
  await says(pane.applied(12));
  await says("15 kesalahan di SKM, PMDN, dan 6 lembar lain");
  await open.pane
    .getByText(/ikut salah karena/i)
    .first()
    .waitFor({ state: "detached" });
  await summary.getByText("1 catatan", { exact: true }).waitFor();
  expect((await open.valuesOf("Tabel 6", "C12:C12"))[0]?.[0]).toBeCloseTo(84.475, 3);

  // Figures that are texts, decided at once, and taken back after another decision.
  const before = await investment();
  expect(before.map((value) => typeof value)).toEqual(["string", "string"]);
  await open.press(open.pane, together.convertTexts(71));
  await open.press(open.pane, together.agree(71));
  await says(pane.applied(71));
  expect((await investment()).map((value) => typeof value)).toEqual(["number", "number"]);
  await open.press(open.pane, decisions.offerOf("B173"));
  await open.page.keyboard.type(REASON);
  await open.press(open.pane, decisions.leave);
  await says(decisions.count(1));
  await open.press(open.pane, pane.undo);
  await says(undo.restored(71));
  expect(await investment()).toEqual(before);
  await says(decisions.count(1));

  // The proof, which says who left what, and why.
  await open.press(open.pane, pane.more);
  await open.press(open.pane, proof.make);
  await says(proof.made(proof.sheet));
  const proven = await open.valuesOf(proof.sheet, "A1:H120");
  expect(proven.flat().some((cell) => String(cell).includes(REASON))).toBe(true);

  // What goes out is what comes back: figures, decisions, proof, and what can be undone.
  await openFile(SENT, await open.download(page.save));
  await open.press(open.pane, pane.check);
  await says("14 kesalahan di PMDN, PMA, dan 5 lembar lain");
  await says(decisions.count(1));
  await open.pane.getByRole("region", { name: decisions.heading }).getByRole("button").first().click();
  await open.pane.getByText(new RegExp(REASON)).waitFor();
  expect(await open.valuesOf(proof.sheet, "A1:H120")).toEqual(proven);
  const standing = await open.pane.getByRole("status").first().innerText();

  // The next quarter has nothing wrong with it, and changes nothing of this one.
  await open.press(open.pane, new RegExp(`${nextQuarter.heading[3]}$`));
  await open.press(open.pane, nextQuarter.make(11));
  await open.pane.getByText(/^Lembar Triwulan III \(Tiga\) 2024 dibuat: /).waitFor();
  expect(await open.valuesOf("PMDN TW III", "A2:A2")).toEqual([[expect.stringContaining("Triwulan III (Tiga) 2024")]]);
  await open.press(open.pane, pane.check);
  await open.pane.getByText(/· 15 tabel$/).waitFor();
  expect(await open.pane.getByText(/TW III!/).count()).toBe(0);
  const made = open.pane.getByRole("region", { name: /TW III · / });
  expect(await made.count()).toBe(0);
  await open.press(open.pane, /Lengkap \(3\)$/);
  expect(await made.allInnerTexts()).toEqual(
    [1, 2].map((): unknown => expect.stringMatching(new RegExp(`${pane.complete}$`))),
  );
  expect((await open.pane.getByRole("status").first().innerText()).split("\n").slice(0, 2)).toEqual(
    standing.split("\n").slice(0, 2),
  );

  await openFile("berikutnya.xlsx", await open.download(page.save));
  await says(pane.hint);
  expect(await open.valuesOf("PMDN TW III", "B5:B6")).toEqual([[""], [""]]);
  expect(open.askedElsewhere()).toEqual([]);
  expect(open.complaints).toEqual([]);
}, 240_000);
