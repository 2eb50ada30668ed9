import { existsSync } from "node:fs";

/** What has to be known of a machine to find its browser. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly exists: (path: string) => boolean;
}

export const THIS_MACHINE: Machine = { env: process.env, platform: process.platform, exists: existsSync };

/** What a person can do where no browser is found. */
export const HOW_TO_GET_ONE =
  "Install Google Chrome, Microsoft Edge or Chromium (on Debian: apt-get install chromium), " +
  "or name one that is installed elsewhere in the variable CHROME_PATH.";

/** What the commands are called on Linux, the freest first. */
const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const MAC_APPS = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "Chromium.app/Contents/MacOS/Chromium",
];

const WINDOWS_PROGRAMS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

/**
 * The Chromium, Chrome or Edge of a machine: the one that CHROME_PATH names, else the first that stands where these are
 * usually installed. Null where there is none.
 * @throws Error with a plain sentence if CHROME_PATH names a file that is not there.
 */
export function findBrowser(machine: Machine = THIS_MACHINE): string | null {
  const { env, exists } = machine;
  const named = env.CHROME_PATH;
  if (!named) return usualPlaces(machine).find(exists) ?? null;
  if (exists(named)) return named;
  throw new Error(`CHROME_PATH names ${named}, but no such file is there.`);
}

function usualPlaces({ env, platform }: Machine): readonly string[] {
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
    const named = folders.filter((folder) => folder !== undefined);
    return named.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => `${folder}\\${program}`));
  }
  if (platform === "darwin") {
    const folders = ["/Applications", `${env.HOME ?? ""}/Applications`];
    return folders.flatMap((folder) => MAC_APPS.map((app) => `${folder}/${app}`));
  }
  const folders = [...(env.PATH ?? "").split(":"), "/usr/bin", "/snap/bin"].filter((folder) => folder !== "");
  return COMMANDS.flatMap((command) => folders.map((folder) => `${folder}/${command}`));
}
