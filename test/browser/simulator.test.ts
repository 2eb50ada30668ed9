import { readFileSync } from "node:fs";
import { parseCell } from "../../src/core/grid/address";
import { fileTextsOf } from "../../src/text/files/fileTexts";
import { simulatorTextsOf } from "../../src/text/simulator/simulatorTexts";
import { functionTextsOf } from "../../src/text/functions/functionTexts";
import { textsOf } from "../../src/text/speak";
import type { WorkbookFile } from "../../src/xlsx/workbook";
import { visiting } from "../support/browser";
import { OFFICE_PACKAGE } from "../support/officePackage";
import { SimulatorPage } from "../support/simulatorPage";
import { zip } from "../support/xlsx";

const texts = textsOf("id");
const { pane } = texts;
const page = simulatorTextsOf("id");

const visit = visiting("simulator");
let open: SimulatorPage;

beforeEach(async () => {
  open = await SimulatorPage.open(visit);
});

afterEach(async () => {
  await open.page.close();
});

function valueIn({ workbook }: WorkbookFile, sheetName: string, name: string) {
  const cell = parseCell(name);
  const sheet = workbook.sheets.find((one) => one.name === sheetName);
  return cell && sheet ? (sheet.formula(cell.row, cell.column) ?? sheet.value(cell.row, cell.column)) : undefined;
}

/** K148 still holds what was published, and is said to be wrong. */
const FILLED = /1 sel diisi\. IKM 84,93 \(salah, seharusnya 84,\d\d\) di SKM!K148\./;

describe("the simulator's page", () => {
  test("tells the IKM of the published report, and shows the cell where it stands", async () => {
    await open.press(open.pane, pane.hitungIkm);
    await open.pane.getByText("IKM 84,93").waitFor();
    await open.selects("K148");
  });

  test("runs the ribbon's command, which opens the pane if it is closed", async () => {
    await open.pane.getByRole("button", { name: pane.hitungIkm }).waitFor();
    await open.press(open.page, page.closePane);
    expect(await open.page.locator("iframe").isVisible()).toBe(false);
    await open.press(open.page, page.hitungIkm);
    await open.pane.getByText("IKM 84,93").waitFor();
    expect(await open.page.locator("iframe").isVisible()).toBe(true);
  });

  test("lets the pane read what was typed, fill what was blanked and take it back", async () => {
    await open.goTo("B144");
    await open.page.keyboard.press("Delete");
    await open.type("B4", "2");
    await open.press(open.pane, pane.hitungIkm);
    await open.pane.getByText(FILLED).waitFor();
    const filled = await open.save(page.save);
    expect([valueIn(filled, "SKM", "B4"), valueIn(filled, "SKM", "B144")]).toEqual([2, "=SUM(B4:B143)"]);
    await open.press(open.pane, pane.undo);
    await open.pane.getByText(texts.undo.restored(1)).waitFor();
    const undone = await open.save(page.save);
    expect([valueIn(undone, "SKM", "B4"), valueIn(undone, "SKM", "B144")]).toEqual([2, null]);
  });

  test("recalculates what is typed into it", async () => {
    await open.type("M1", "=B4*10");
    await open.type("B4", "3");
    await open.type("M2", "=M1+1");
    const saved = await open.save(page.save);
    expect(valueIn(saved, "SKM", "M2")).toBe("=M1+1");
    const shown = await open.valuesOf("SKM", "M1:M2");
    expect(shown).toEqual([[30], [31]]);
  });

  test("computes the add-in's functions, and says why one gives no figure", async () => {
    await open.pane.getByRole("button", { name: pane.hitungIkm }).waitFor();
    await open.type("M1", "=PTSP.NRR(B4:B143)");
    await open.type("M2", "=PTSP.IKM(B4:J143)");
    await open.type("M3", "=PTSP.MUTU(M2)");
    await open.type("M4", "=PTSP.KINERJA(M1)");
    await open.page.locator(".notice").getByText("3,35 tampaknya NRR, bukan IKM.").waitFor();
    const [nrr, ikm, ...words] = ((await open.valuesOf("SKM", "M1:M4")) as unknown[][]).flat();
    expect(nrr).toBe(469 / 140);
    expect(Number(ikm).toFixed(2)).toBe("84.48");
    expect(words).toEqual(["B", "#VALUE!"]);
  });

  test.each(["id", "en"] as const)("tells of the add-in's functions while one is typed, in %s", async (language) => {
    const { help } = functionTextsOf(language);
    if (language === "en") await open.speak(language);
    await open.pane.getByRole("button", { name: textsOf(language).pane.hitungIkm }).waitFor();
    await open.goTo("K5");
    await open.page.keyboard.type("=PTSP.");
    await open.page.getByText("PTSP.KINERJA").waitFor();
    await open.page.getByText(help.SAMPEL.description).waitFor({ state: "attached" });
    await open.page.keyboard.type("NRR(");
    await open.page.getByText(help.NRR.parameters.answers.description).first().waitFor({ state: "attached" });
  });

  test("shows what the pane selects on another sheet", async () => {
    await open.pane.getByRole("button", { name: pane.hitungIkm }).waitFor();
    await open.inPane(
      (excel, sheetName) =>
        excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(sheetName);
          sheet.activate();
          sheet.getRange("B3").select();
          await context.sync();
        }),
      "PMA",
    );
    await open.selects("B3");
    await open.type("B3", "di lembar ini");
    expect(valueIn(await open.save(page.save), "PMA", "B3")).toBe("di lembar ini");
  });

  test("leads from the pane's settings to the help page, in a tab of its own", async () => {
    await open.press(open.pane, texts.pane.more);
    const [opened] = await Promise.all([
      open.page.waitForEvent("popup"),
      open.pane.getByRole("link", { name: texts.settings.help }).click(),
    ]);
    await opened
      .getByRole("heading", { name: /Bantuan/ })
      .first()
      .waitFor();
    expect(open.complaints).toEqual([]);
  });

  test("does not lay the faults' menu over the pane", async () => {
    await open.press(open.page, new RegExp(page.faults.menu));
    const box = await open.page.locator(".menu .box").boundingBox();
    const pane = await open.page.locator("aside.pane").boundingBox();
    expect(box && pane && box.x >= 0 && box.x + box.width <= pane.x).toBe(true);
  });

  test("opens a file from disk, and saves it unchanged where nothing was changed", async () => {
    await open.choose("kaltim-2024.xlsx", readFileSync("assets/contoh/kaltim-2024.xlsx"));
    await open.page.getByText(page.opened("kaltim-2024.xlsx")).waitFor();
    await open.save(page.save);
    expect(await open.notice()).toBe(page.savedSame("kaltim-2024.xlsx"));
  });

  test("asks before it lets go of changes that are not saved, and not otherwise", async () => {
    const choose = () => open.choose("kantor.xlsx", zip(OFFICE_PACKAGE));
    const isOpen = (name: string) => open.page.getByText(page.opened(name)).waitFor();
    await open.type("B4", "2");
    open.agrees = false;
    await choose();
    expect(open.questions).toEqual([page.discard]);
    await isOpen("kotim-tw2-2024.xlsx");
    const asked = open.page.waitForEvent("dialog");
    await open.page.evaluate(() => {
      location.reload();
    });
    expect((await asked).type()).toBe("beforeunload");
    await open.download(page.save);
    await choose();
    await isOpen("kantor.xlsx");
    expect(open.questions).toHaveLength(2);
  });

  test("opens a file that is dropped onto it", async () => {
    await open.drop("kantor.xlsx", zip(OFFICE_PACKAGE));
    await open.page.getByText(page.opened("kantor.xlsx")).waitFor();
    await open.press(open.pane, pane.hitungIkm);
    await open.pane.getByText(/SKM!/).waitFor();
    expect([valueIn(await open.save(page.save), "SKM", "B9")]).toEqual(["=SUM(B4:B8)"]);
  });

  test("says what is wrong with a file that is none, and keeps the one that is open", async () => {
    await open.choose("rusak.xlsx", Buffer.from("bukan buku kerja"));
    await open.page.getByText(fileTextsOf("id").problems.text("rusak.xlsx")).waitFor();
    await open.press(open.pane, pane.hitungIkm);
    await open.pane.getByText("IKM 84,93").waitFor();
  });

  test("keeps the pane waiting while a cell is being typed into, as Excel does", async () => {
    await open.pane.getByRole("button", { name: pane.hitungIkm }).waitFor();
    await open.goTo("B4");
    await open.page.keyboard.type("3");
    await open.press(open.pane, pane.hitungIkm);
    await open.pane.getByText(pane.stages.reading).waitFor();
    expect(await open.pane.getByText("IKM 84,93").count()).toBe(0);
    await open.clickCell();
    await open.pane.getByText("IKM 84,93").waitFor();
  });

  test("can be used as soon as it is opened, also while a cell is being typed into", async () => {
    await open.press(open.page, new RegExp(page.faults.menu));
    await open.page.getByLabel(page.faults.names.cellEdit).check();
    await open.page.keyboard.press("Escape");
    await open.wear("dark");
    await open.pane.getByText(pane.hint).waitFor({ timeout: 5000 });
    await open.press(open.pane, pane.check);
    await open.pane.getByText(pane.excelWaits).waitFor();
  });

  test("loads nothing from elsewhere, and has nothing to complain of", async () => {
    await open.press(open.pane, pane.hitungIkm);
    await open.pane.getByText("IKM 84,93").waitFor();
    await open.press(open.page, new RegExp(page.view.menu));
    await open.page.getByLabel(page.view.themes.dark).check();
    await open.pane.getByRole("button", { name: pane.hitungIkm }).waitFor();
    expect(open.asked.length).toBeGreaterThan(5);
    expect(open.askedElsewhere()).toEqual([]);
    expect(open.complaints).toEqual([]);
  });
});

describe("a fault", () => {
  const arm = async (fault: string) => {
    await open.pane.getByRole("button", { name: pane.hitungIkm }).waitFor();
    await open.press(open.page, new RegExp(page.faults.menu));
    await open.press(open.page, fault);
    await open.page.keyboard.press("Escape");
  };

  test("of the next request is met by the pane, and told by the page", async () => {
    await arm(page.faults.names.failure);
    await open.press(open.pane, pane.hitungIkm);
    await open.pane.getByText(texts.obstacles.failed("GeneralException")).waitFor();
    expect(await open.notice()).toBe(page.faults.happened(page.faults.names.failure));
  });

  test("of a protected sheet lasts until it is switched off", async () => {
    await open.goTo("B144");
    await open.page.keyboard.press("Delete");
    await open.press(open.page, new RegExp(page.faults.menu));
    await open.page.getByLabel(page.faults.names.protected).check();
    await open.press(open.pane, pane.hitungIkm);
    await open.pane.getByText(texts.refused.protected("SKM!B144")).waitFor();
    await open.press(open.page, new RegExp(page.faults.menu));
    await open.page.getByLabel(page.faults.names.protected).uncheck();
    await open.press(open.pane, pane.hitungIkm);
    await open.pane.getByText(FILLED).waitFor();
  });
});
