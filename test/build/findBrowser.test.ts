import { findBrowser, type Machine } from "../../build/findBrowser";

const machine = (platform: NodeJS.Platform, files: readonly string[], env: Machine["env"] = {}): Machine => ({
  platform,
  env,
  exists: (path) => files.includes(path),
});

describe("the browser", () => {
  test("is the one that CHROME_PATH names, whatever else is there", () => {
    const files = ["/usr/bin/chromium", "/opt/peramban"];
    expect(findBrowser(machine("linux", files, { CHROME_PATH: "/opt/peramban" }))).toBe("/opt/peramban");
  });

  test("is not guessed where CHROME_PATH names a file that is not there", () => {
    const wrong = machine("linux", ["/usr/bin/chromium"], { CHROME_PATH: "/opt/peramban" });
    expect(() => findBrowser(wrong)).toThrow("CHROME_PATH names /opt/peramban, but no such file is there.");
  });

  test("an empty CHROME_PATH names none", () => {
    expect(findBrowser(machine("linux", ["/usr/bin/chromium"], { CHROME_PATH: "" }))).toBe("/usr/bin/chromium");
  });

  const programs = { PROGRAMFILES: "C:\\Program Files", "PROGRAMFILES(X86)": "C:\\Program Files (x86)" };

  test.each<[NodeJS.Platform, string, Machine["env"]]>([
    ["linux", "/usr/bin/chromium", {}],
    ["linux", "/usr/local/bin/google-chrome", { PATH: "/usr/local/bin:/usr/bin" }],
    ["linux", "/usr/bin/microsoft-edge-stable", { PATH: "/usr/bin" }],
    ["linux", "/snap/bin/chromium", { PATH: "/usr/bin" }],
    ["darwin", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", {}],
    ["darwin", "/Users/sari/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge", { HOME: "/Users/sari" }],
    ["win32", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe", programs],
    ["win32", "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe", programs],
  ])("on %s is found at %s", (platform, path, env) => {
    expect(findBrowser(machine(platform, [path], env))).toBe(path);
  });

  test.each<NodeJS.Platform>(["linux", "darwin", "win32"])("is null on %s without one", (platform) => {
    expect(findBrowser(machine(platform, ["/usr/bin/firefox"], { PATH: "" }))).toBeNull();
  });

  test("of two is the one that stands first on the path", () => {
    const files = ["/usr/bin/chromium", "/usr/local/bin/chromium"];
    expect(findBrowser(machine("linux", files, { PATH: "/usr/local/bin:/usr/bin" }))).toBe("/usr/local/bin/chromium");
  });
});
