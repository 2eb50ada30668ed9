import { readFileSync } from "node:fs";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { readWorkbook, type WorkbookFile } from "../../src/xlsx/workbook";

/** The simulator's page in a browser, as a person has it before them. */
export class SimulatorPage {
  /** Every address that was asked for. */
  readonly asked: string[] = [];
  /** What the page itself complained about. */
  readonly complaints: string[] = [];
  readonly pane: FrameLocator;

  private constructor(readonly page: Page) {
    this.pane = page.frameLocator("iframe");
    page.on("request", (request) => this.asked.push(request.url()));
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (line) => {
      if (line.type() === "error" || line.type() === "warning") this.complaints.push(line.text());
    });
  }

  static async open(
    browser: Browser,
    address: string,
    viewport = { width: 1280, height: 800 },
  ): Promise<SimulatorPage> {
    const opened = new SimulatorPage(await browser.newPage({ locale: "id-ID", viewport }));
    await opened.page.goto(address);
    await opened.#nameBox.waitFor();
    return opened;
  }

  /** Goes to a cell by its name, as one does in the field beside the formula. */
  async goTo(cell: string): Promise<void> {
    await this.#nameBox.fill(cell);
    await this.#nameBox.press("Enter");
    // Univer moves the selection a moment later.
    await this.page.waitForTimeout(300);
  }

  /** The cell that is selected. */
  selected(): Promise<string> {
    return this.#nameBox.inputValue();
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

  /** Presses a button of the page, the pane or an open menu. */
  async press(where: Page | FrameLocator, name: string | RegExp): Promise<void> {
    await where.getByRole("button", { name }).click();
  }

  /** What the page says of the last thing that was done. */
  notice(): Promise<string> {
    return this.page.locator(".notice").innerText();
  }

  /** Saves the workbook and opens the file that the browser was given. */
  async save(button: string): Promise<WorkbookFile> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.press(this.page, button)]);
    const read = readWorkbook(readFileSync(await download.path()));
    if (!read.ok) throw new Error(`What was saved cannot be read: ${read.problem}`);
    return read.value;
  }

  /** Runs something in the pane's frame, with the genuine client that works there. */
  async inPane<T>(work: (excel: typeof Excel) => Promise<T>): Promise<T> {
    const [, frame] = this.page.frames();
    if (!frame) throw new Error("The page has no frame.");
    return frame.evaluate(`(${work.toString()})(Excel)`);
  }

  get #nameBox() {
    return this.page.locator(".sheet input").first();
  }
}
