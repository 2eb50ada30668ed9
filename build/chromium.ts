import { chromium, type Browser } from "playwright-core";
import { findBrowser, HOW_TO_GET_ONE } from "./findBrowser";

/**
 * Opens the Chromium, Chrome or Edge this machine has, without a window; nothing is downloaded. Close it after use.
 * @throws Error with a plain sentence if there is none.
 */
export async function openChromium(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(`No browser was found. ${HOW_TO_GET_ONE}`);
  // Chromium refuses to run as root, as containers do, with its sandbox on.
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
}
