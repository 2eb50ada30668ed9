import type { SimulatorPage } from "./simulatorPage";

/** Milliseconds that a busy machine may take to draw what a key leads to. */
const PATIENCE = 20_000;
/** Milliseconds from one look at it to the next: who looks without a pause takes the time that drawing needs. */
const PAUSE = 20;

/** Somebody at the pane who has nothing but a keyboard. */
export class Keys {
  constructor(private readonly open: SimulatorPage) {}

  press(key: string): Promise<void> {
    return this.open.page.keyboard.press(key);
  }

  /** What has the keyboard in the pane: the name of a button, the text of a message; "" where nothing has. */
  focused(): Promise<string> {
    return this.open.frame.evaluate(() => {
      const { activeElement, body } = document;
      if (activeElement === body) return "";
      const isLabelled = activeElement instanceof HTMLInputElement || activeElement?.role === "switch";
      const label = isLabelled ? document.querySelector(`label[for="${activeElement.id}"]`) : null;
      return activeElement?.getAttribute("aria-label") ?? (label ?? activeElement)?.textContent ?? "";
    });
  }

  /** Waits until a name, or one that is such, has the keyboard: what a key leads to is drawn a moment later. */
  async reach(name: string | RegExp): Promise<void> {
    const latest = Date.now() + PATIENCE;
    const isThere = (focused: string) => (typeof name === "string" ? focused === name : name.test(focused));
    for (let focused = await this.focused(); !isThere(focused); focused = await this.focused()) {
      if (Date.now() > latest) throw new Error(`"${focused}" has the keyboard instead of "${String(name)}".`);
      await this.open.page.waitForTimeout(PAUSE);
    }
  }

  /** Goes on with Tab, or back with Shift+Tab, until it is on a name; a person would give up sooner. */
  async tabTo(name: string | RegExp, key = "Tab"): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      await this.press(key);
      const focused = await this.focused();
      if (typeof name === "string" ? focused.endsWith(name) : name.test(focused)) return;
    }
    throw new Error(`${String(name)} cannot be reached with ${key}.`);
  }

  /** The same, and presses it. */
  async enter(name: string | RegExp, key = "Tab"): Promise<void> {
    await this.tabTo(name, key);
    await this.press("Enter");
  }
}
