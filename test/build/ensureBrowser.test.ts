import { ensureBrowser, type Installable } from "../../build/ensureBrowser";

const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
const UBUNTU = "ID=ubuntu\nID_LIKE=debian\n";
const CHROMIUM = "/usr/bin/chromium";

/** A machine that writes down what it is asked to run; its package brings a browser. */
function machine(change: Partial<Installable> = {}) {
  const ran: string[] = [];
  const said: string[] = [];
  const made: Installable = {
    platform: "linux",
    env: {},
    exists: (path) => path === CHROMIUM && ran.some((order) => order.includes("install")),
    osRelease: DEBIAN,
    isRoot: true,
    run: (...order) => {
      ran.push(order.join(" "));
      return 0;
    },
    say: (line) => said.push(line),
    ...change,
  };
  return { ran, said, made };
}

describe("before the browser tests", () => {
  test("nothing is installed where there is a browser", () => {
    const { ran, said, made } = machine({ exists: (path) => path === CHROMIUM });
    expect([ensureBrowser(made), ran, said]).toEqual([CHROMIUM, [], []]);
  });

  test("root on Debian gets Debian's own package, and is told", () => {
    const { ran, said, made } = machine();
    expect(ensureBrowser(made)).toBe(CHROMIUM);
    expect(ran).toEqual(["apt-get update", "apt-get install --yes --no-install-recommends chromium"]);
    expect(said).toHaveLength(1);
  });

  test.each([
    ["not root", { isRoot: false }],
    ["not Debian", { osRelease: UBUNTU }],
    ["not Linux", { osRelease: "", platform: "darwin" as const }],
  ])("%s: nothing is installed, and it is said how to get one", (_, change) => {
    const { ran, made } = machine(change);
    expect(() => ensureBrowser(made)).toThrow(/none was found\. Install Google Chrome.*CHROME_PATH/);
    expect(ran).toEqual([]);
  });

  test("a failing apt-get ends it at once", () => {
    const ran: string[] = [];
    const { made } = machine({ run: (...order) => ran.push(order.join(" ")) && 100 });
    expect(() => ensureBrowser(made)).toThrow("apt-get update failed");
    expect(ran).toEqual(["apt-get update"]);
  });

  test("a package without a browser is told", () => {
    const { made } = machine({ exists: () => false });
    expect(() => ensureBrowser(made)).toThrow("brought no browser");
  });
});
