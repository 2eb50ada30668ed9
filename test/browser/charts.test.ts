import type { ElementHandle } from "playwright-core";
import { textsOf } from "../../src/text/speak";
import { simulatorTextsOf } from "../../src/text/simulator/simulatorTexts";
import { visiting } from "../support/browser";
import { SimulatorPage } from "../support/simulatorPage";

const { pane, charts } = textsOf("id");
const page = simulatorTextsOf("id");
const TITLE = "C. Rekap Laporan Penerbitan Perizinan Melalui SiCantik";
const visit = visiting("simulator");

/** A chart of the published report's permits, by clicking alone: previewed, made, brought up to date, taken back. */
test("a chart is previewed, made, brought up to date where it stands, and taken back", async () => {
  const open = await SimulatorPage.open(visit);
  const table = open.table("SiCantik");
  const says = (sentence: string) => open.pane.getByText(sentence, { exact: true }).first().waitFor();
  const strip = open.page.getByRole("region", { name: page.charts });
  await open.press(open.pane, pane.check);
  await open.unfold("SiCantik");
  await open.press(table, new RegExp(`${charts.heading}$`));

  const before = open.asked.length;
  await open.press(table, new RegExp(`${charts.preview}$`));
  const preview = table.getByRole("img");
  await preview.waitFor();
  expect(await preview.getAttribute("aria-label")).toContain("Tertinggi 16 (Reklame, Mei)");
  expect(open.asked.slice(before).filter((address) => address.includes("preview"))).toHaveLength(1);
  // Something is drawn: not every point of the canvas stays blank.
  await open.frame.waitForFunction(
    (canvas) => {
      const { width, height } = canvas;
      return canvas
        .getContext("2d")
        ?.getImageData(0, 0, width, height)
        .data.some((value) => value !== 0);
    },
    (await preview.elementHandle()) as ElementHandle<HTMLCanvasElement>,
  );

  await open.press(table, charts.makeOf(TITLE));
  await says(charts.made(TITLE, "SiCantik"));
  await strip.getByText("Juni: SiCantik!E5:E7").waitFor();
  expect(await strip.locator("figure").count()).toBe(1);

  await open.press(table, charts.makeOf(TITLE));
  await says(charts.updated(TITLE, "SiCantik"));
  expect(await strip.locator("figure").count()).toBe(1);

  await open.press(open.pane, pane.undo);
  await says(charts.undone.restored(TITLE));
  await open.press(open.pane, pane.undo);
  await says(charts.undone.removed(TITLE));
  await strip.waitFor({ state: "detached" });

  await table.getByText(charts.places.sheet).click();
  await open.press(table, charts.makeOf(TITLE));
  await says(charts.made(TITLE, "Grafik"));
  await open.press(open.page, page.save);
  await open.page.getByText(page.notSaved.charts("Grafik")).waitFor();
  expect(open.askedElsewhere()).toEqual([]);
  expect(open.complaints).toEqual([]);
}, 120_000);
