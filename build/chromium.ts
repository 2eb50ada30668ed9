import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Opens the Chromium, Chrome or Edge this machine has, without a window; nothing is downloaded. Close it after use.
 * @throws Error with a plain sentence if there is none.
 */
export async function openChromium(): Promise<Browser> {
  const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));
  if (!executablePath) {
    throw new Error("No Chromium, Chrome or Edge was found. Install one, or name it in the variable CHROMIUM.");
  }
  // Chromium refuses to run as root, as containers do, with its sandbox on.
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
}
