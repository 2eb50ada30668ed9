import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { findBrowser, HOW_TO_GET_ONE, THIS_MACHINE, type Machine } from "./findBrowser";

/** A machine on which a browser can be installed, if need be. */
export interface Installable extends Machine {
  /** What /etc/os-release says; "" where there is none. */
  readonly osRelease: string;
  readonly isRoot: boolean;
  /** Runs a program with its output shown; gives its exit code. */
  readonly run: (program: string, ...args: readonly string[]) => number | null;
  readonly say: (line: string) => void;
}

/**
 * Sees to it that there is a browser for the tests, and gives its path. As root on Debian – a container, mostly – it
 * installs the distribution's own package where none is found; elsewhere that is for the person to decide.
 * @throws Error with a plain sentence that says how to get a browser.
 */
export function ensureBrowser(machine: Installable): string {
  const found = findBrowser(machine);
  if (found !== null) return found;
  if (!machine.isRoot || !isDebian(machine.osRelease)) {
    throw new Error(`The browser tests need a browser, and none was found. ${HOW_TO_GET_ONE}`);
  }
  machine.say("No browser was found: installing Debian's package chromium for the browser tests.");
  for (const order of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    const code = machine.run("apt-get", ...order);
    if (code !== 0) {
      throw new Error(`apt-get ${order.join(" ")} failed, and the browser tests need a browser. ${HOW_TO_GET_ONE}`);
    }
  }
  const installed = findBrowser(machine);
  if (installed === null) throw new Error(`Debian's package chromium brought no browser. ${HOW_TO_GET_ONE}`);
  return installed;
}

/** Ubuntu, which is like Debian, has under the same name only a pointer to a snap, which a container cannot run. */
function isDebian(osRelease: string): boolean {
  return /^ID="?debian"?$/m.test(osRelease);
}

function osRelease(): string {
  return THIS_MACHINE.platform === "linux" && THIS_MACHINE.exists("/etc/os-release")
    ? readFileSync("/etc/os-release", "utf8")
    : "";
}

function main(): void {
  try {
    ensureBrowser({
      ...THIS_MACHINE,
      osRelease: osRelease(),
      isRoot: process.getuid?.() === 0,
      run(program, ...args) {
        const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
        return spawnSync(program, args, { stdio: "inherit", env }).status;
      },
      say: console.log,
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

if (require.main === module) main();
