import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Frame, FrameLocator, Locator, Page } from "playwright-core";
import { simulatorTextsOf } from "../../src/text/simulator/simulatorTexts";
import type { ThemeName } from "../../src/text/simulator/texts";
import type { Language } from "../../src/text/texts";
import { readWorkbook, type WorkbookFile } from "../../src/xlsx/workbook";
import type { Visit } from "./browser";

const SAMPLE = "kotim-tw2-2024.xlsx";

/** The simulator's page in a browser, as a person has it before them. */
export class SimulatorPage {
  /** Every address that was asked for. */
  readonly asked: string[] = [];
  /** What the page itself complained about. */
  readonly complaints: string[] = [];
  /** What the page asked in a window of its own, and what it is answered. */
  readonly questions: string[] = [];
  agrees = true;
  readonly pane: FrameLocator;

  private constructor(
    readonly page: Page,
    private readonly address: string,
  ) {
    this.pane = page.frameLocator("iframe");
    page.on("dialog", (dialog) => {
      this.questions.push(dialog.message());
      void (this.agrees ? dialog.accept() : dialog.dismiss());
    });
    page.on("request", (request) => this.asked.push(request.url()));
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (line) => {
      if (line.type() === "error" || line.type() === "warning") this.complaints.push(line.text());
    });
  }

  /** Opens the page in a window of its own, which may be of another size or look. */
  static async open({ browser, address }: Visit, options: BrowserContextOptions = {}): Promise<SimulatorPage> {
    const window = { locale: "id-ID", viewport: { width: 1280, height: 800 }, ...options };
    const opened = new SimulatorPage(await browser.newPage(window), address);
    await opened.page.goto(`${address}index.html`);
    await opened.#nameBox.waitFor();
    // Opening the sample selects its first cell, whatever has been selected by then.
    await opened.page.locator(".notice").getByText(SAMPLE).waitFor();
    return opened;
  }

  /** Every address outside the page's own server that was asked for. */
  askedElsewhere(): readonly string[] {
    return this.asked.filter((asked) => !/^(data|blob):/.test(asked) && !asked.startsWith(this.address));
  }

  /** Goes to a cell by its name, as one does in the field beside the formula. */
  async goTo(cell: string): Promise<void> {
    await this.#nameBox.fill(cell);
    await this.#nameBox.press("Enter");
    await this.page.waitForFunction(() => !(document.activeElement instanceof HTMLInputElement));
    // Univer moves the selection a moment later.
    await this.page.waitForTimeout(300);
  }

  /** Waits until a cell is selected, as the field beside the formula tells it. */
  async selects(cell: string): Promise<void> {
    const nameBox = await this.#nameBox.elementHandle();
    await this.page.waitForFunction(([box, name]) => (box as HTMLInputElement).value === name, [
      nameBox,
      cell,
    ] as const);
  }

  /** Types over a cell and presses Enter. */
  async type(cell: string, entry: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(entry);
    await this.page.keyboard.press("Enter");
  }

  /** Clicks a cell in the middle of what is seen of the sheet. */
  async clickCell(): Promise<void> {
    await this.page.locator("canvas[id^=univer-sheet-main]").click();
  }

  /** Opens a file, as one that is chosen from the disk. */
  async choose(name: string, bytes: Uint8Array): Promise<void> {
    const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
    await this.page.locator("input[type=file]").setInputFiles(file);
  }

  /** Drops a file onto the spreadsheet. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      ([file, content]) => {
        const held = new DataTransfer();
        held.items.add(new File([Uint8Array.from(content)], file));
        return held;
      },
      [name, [...bytes]] as const,
    );
    await this.page.dispatchEvent(".sheet", "dragenter", { dataTransfer });
    await this.page.dispatchEvent(".veil", "drop", { dataTransfer });
  }

  /** What the pane shows of the first table on a sheet. */
  table(sheet: string): Locator {
    return this.pane.getByRole("region", { name: `${sheet} · ` }).first();
  }

  /** Folds a table out that is folded away below its heading, also one among those that are complete. */
  async unfold(sheet: string): Promise<void> {
    await this.pane.getByRole("heading", { level: 2 }).waitFor();
    const complete = this.pane.getByRole("button", { name: /Lengkap \(\d+\)/, expanded: false });
    if ((await complete.count()) > 0) await complete.click();
    const heading = this.table(sheet).getByRole("heading", { level: 3 }).getByRole("button", { expanded: false });
    if ((await heading.count()) > 0) await heading.click();
  }

  /** Presses a button of the page, the pane, a part of it or an open menu. */
  async press(where: Page | FrameLocator | Locator, name: string | RegExp): Promise<void> {
    await where.getByRole("button", { name, exact: true }).click();
  }

  /** Has Office look otherwise, which opens the pane anew. */
  async wear(theme: ThemeName): Promise<void> {
    const { view } = simulatorTextsOf("id");
    await this.press(this.page, new RegExp(view.menu));
    await this.page.getByLabel(view.themes[theme]).check();
    await this.page.keyboard.press("Escape");
  }

  /** Has Office speak another language, which opens the pane anew. */
  async speak(language: Language): Promise<void> {
    const { view } = simulatorTextsOf("id");
    await this.press(this.page, new RegExp(view.menu));
    await this.page.getByLabel(view.languages[language]).check();
    await this.page.keyboard.press("Escape");
  }

  /** Empties an area, as one does with the Delete key. */
  async blank(area: string): Promise<void> {
    await this.goTo(area);
    await this.page.keyboard.press("Delete");
  }

  /** What the page says of the last thing that was done. */
  notice(): Promise<string> {
    return this.page.locator(".notice").innerText();
  }

  /** Saves the workbook; gives the bytes of the file that the browser was given. */
  async download(button: string): Promise<Uint8Array> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.press(this.page, button)]);
    return readFileSync(await download.path());
  }

  /** Saves the workbook and opens the file that the browser was given. */
  async save(button: string): Promise<WorkbookFile> {
    const read = readWorkbook(await this.download(button));
    if (!read.ok) throw new Error(`What was saved cannot be read: ${read.problem}`);
    return read.value;
  }

  /** Runs something in the pane's frame, with the genuine client that works there. */
  async inPane<T, A>(work: (excel: typeof Excel, given: A) => Promise<T>, given: A): Promise<T> {
    return this.frame.evaluate(`(${work.toString()})(Excel, ${JSON.stringify(given)})`);
  }

  /** What an area of a sheet shows, as the pane's client reads it. */
  valuesOf(sheet: string, area: string): Promise<readonly (readonly unknown[])[]> {
    return this.inPane(
      (excel, [from, what]) =>
        excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(from).getRange(what);
          range.load({ values: true });
          await context.sync();
          return range.values as unknown[][];
        }),
      [sheet, area] as const,
    );
  }

  /** The pane's own document. */
  get frame(): Frame {
    const [, frame] = this.page.frames();
    if (!frame) throw new Error("The page has no frame.");
    return frame;
  }

  get #nameBox() {
    return this.page.locator(".sheet input").first();
  }
}
