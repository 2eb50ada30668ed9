import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentSecurityPolicy } from "../../build/contentSecurity";
import { simulatorTextsOf } from "../../src/text/simulator/simulatorTexts";
import { trialTextsOf } from "../../src/text/trial/trialTexts";
import { VERSION } from "../../src/text/version";
import { TRIAL_SETTING } from "../../src/trial/scratchSheet";
import { firstLoad } from "../support/firstLoad";
import { addresses } from "../support/manifest";
import { build } from "../support/webBuild";
import { xmlTree } from "../support/xmlTree";

const simulatorSentences = [simulatorTextsOf("id").purpose, simulatorTextsOf("en").purpose];
const BASE = "https://example.go.id/rekap/";
const folder = mkdtempSync(join(tmpdir(), "rekap-build-"));
const read = (file: string) => readFileSync(join(folder, file), "utf8");
let built: ReturnType<typeof build>;
let files: string[];

beforeAll(() => {
  mkdirSync(join(folder, "ikon"));
  writeFileSync(join(folder, "taskpane.0000.js"), "left by an older build");
  writeFileSync(join(folder, "ikon/lama.png"), "left by an older build");
  built = build("https://example.go.id/rekap", folder);
  files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Code in which the licenses of others are named. */
function withLicense(name: string): readonly string[] {
  return ["", ".LICENSE.txt", ".map"].map(
    (end) => expect.stringMatching(`^${name}\\.[0-9a-f]{8}\\.js${end}$`) as string,
  );
}

describe("the production build", () => {
  test("succeeds without a warning", () => {
    expect(built).toEqual({ code: 0, said: expect.not.stringMatching(/warning|error/i) as string });
  });

  test("holds the page, its code under a name of its content, the manifest, its pages and the icons, and nothing older", () => {
    expect(files.filter((file) => !/^(ikon|gambar|contoh)\//.test(file)).sort()).toEqual([
      // What draws the preview of a chart; only a number names a library that is loaded apart.
      ...withLicense(String.raw`\d+`),
      // What the engine and the page of preferences share: the declared rules.
      ...["", ".map"].map((end) => expect.stringMatching(`^\\d+\\.[0-9a-f]{8}\\.js${end}$`) as string),
      "aturan.html",
      "bantuan.html",
      ...withLicense("banyak-worker"),
      ...withLicense("banyak"),
      "banyak.html",
      ...["early", "engine"].flatMap((name) =>
        ["", ".map"].map((end) => expect.stringMatching(`^${name}\\.[0-9a-f]{8}\\.js${end}$`) as string),
      ),
      "functions-en.json",
      "functions.json",
      "halaman.css",
      "index.html",
      "manifest.xml",
      "memasang.html",
      "panduan.html",
      "perubahan.html",
      ...["preferences", "preview"].flatMap((name) =>
        ["", ".map"].map((end) => expect.stringMatching(`^${name}\\.[0-9a-f]{8}\\.js${end}$`) as string),
      ),
      "privasi.html",
      ...["", ".map"].map((end) => expect.stringMatching(`^rare\\.[0-9a-f]{8}\\.js${end}$`) as string),
      ...withLicense("taskpane"),
      "taskpane.html",
    ]);
    expect(files).not.toContain("ikon/lama.png");
  });

  test("serves every address of its manifest, all of them below the base address", () => {
    const named = addresses(xmlTree(read("manifest.xml")));
    expect(named.filter((address) => !address.startsWith(BASE))).toEqual([]);
    expect(named.map((address) => address.slice(BASE.length)).filter((file) => !files.includes(file))).toEqual([]);
  });

  test("leads from each page only to what is there, and shows no picture that is not", () => {
    const pages = files.filter((file) => file.endsWith(".html"));
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/<(?:a|img|link)[^>]* (?:href|src)="(?!https:)([^"#]+)/g)].map(([, to = ""]) => to),
    );
    expect(named.length).toBeGreaterThan(40);
    expect([...new Set(named)].filter((to) => !files.includes(to))).toEqual([]);
  });

  test("says of which version it is, on its page and in its manifest", () => {
    expect(read("index.html")).toContain(`versi ${VERSION}`);
    expect(read("index.html")).not.toContain("%VERSI%");
    expect(read("manifest.xml")).toContain(`<Version>${VERSION}.0</Version>`);
    expect(read("perubahan.html")).toContain(VERSION);
  });

  test("names the development server nowhere", () => {
    const naming = files.filter((file) => !/\.(map|png)$/.test(file) && read(file).includes("localhost"));
    expect(naming).toEqual([]);
  });

  test("has nothing of the simulator in it", () => {
    const code = files.filter((file) => /\.(js|html|map)$/.test(file)).map(read);
    expect(code.length).toBeGreaterThan(2);
    const traces = [...simulatorSentences, "univerjs", "src/simulator", "HostBridge"];
    expect(traces.filter((trace) => code.some((text) => text.includes(trace)))).toEqual([]);
  });

  test("has nothing of the trial in Excel in it, which is for volunteers with the sources", () => {
    const code = files.filter((file) => /\.(js|html|map|xml)$/.test(file)).map(read);
    const traces = ["uji.html", "src/trial", TRIAL_SETTING, trialTextsOf("id").title, trialTextsOf("en").title];
    expect(traces.filter((trace) => code.some((text) => text.includes(trace)))).toEqual([]);
  });

  test("brings along none of Fabric's menus, which no button of the pane has", () => {
    const code = files.filter((file) => file.endsWith(".js")).map(read);
    expect(code.filter((text) => /ms-ContextualMenu|ms-Callout/.test(text))).toEqual([]);
  });

  test("travels in less than 200 kB before it can show anything", () => {
    const loaded = firstLoad(folder);
    const shown = files.filter((file) => /^(taskpane|early)\..*(html|js|css)$/.test(file));
    expect(loaded.map(({ file }) => file).sort()).toEqual(shown.sort());
    expect(loaded.reduce((sum, { gzipped }) => sum + gzipped, 0)).toBeLessThan(200_000);
  });
});

describe("the built page", () => {
  test("states its content security policy before anything is loaded", () => {
    const page = read("taskpane.html");
    const policy = page.indexOf(
      `http-equiv="Content-Security-Policy" content="${contentSecurityPolicy("production")}"`,
    );
    expect(policy).toBeGreaterThan(0);
    expect(page.slice(0, policy)).not.toMatch(/<(script|link|img|style)/);
  });

  /** In the head, as Microsoft asks; deferred, so that the page shows something while they are under way. */
  test("loads Office.js from Microsoft, then its own code, in the head, and has no code in itself", () => {
    const scripts = [...read("taskpane.html").matchAll(/<script([^>]*)>([^<]*)/g)];
    const head = read("taskpane.html").indexOf("</head>");
    expect(scripts.filter(({ index }) => index > head)).toEqual([]);
    expect(scripts.map(([, tag, inside]) => [tag, inside])).toEqual([
      [' defer="defer" src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"', ""],
      [expect.stringMatching(/^ async src="early\.[0-9a-f]{8}\.js"$/), ""],
      [expect.stringMatching(/^ defer="defer" src="taskpane\.[0-9a-f]{8}\.js"$/), ""],
    ]);
  });
});

describe("the built code", () => {
  /** Every web address the code may contain, with the reason why it is never fetched. */
  const HARMLESS: Readonly<Record<string, string>> = {
    "http://www.w3.org/": "names of XML namespaces",
    "http://schemas.openxmlformats.org/": "names of XML namespaces in workbooks",
    "https://reactjs.org/docs/error-decoder.html": "React puts it in the text of its errors",
    "https://keepachangelog.com/": "a link of the page of changes",
    "https://semver.org/": "another",
    "https://alamat.kantor.go.id/": "an example where it is said how to install",
    "https://github.com/microsoft/fluentui/wiki/Using-icons":
      "Fabric's console warning about an icon nobody registered",
    "https://res-1.cdn.office.net/files/fabric-cdn-prod_20230815.002/assets":
      "where Fabric's fonts would come from, had ownFonts.ts not set FabricConfig before",
  };

  test("names no other web address than Office.js and a few that are only text", () => {
    const code = files
      .filter((file) => /\.(js|html)$/.test(file))
      .map(read)
      .join("\n");
    const named = [...new Set(code.match(/\b(?:https?|wss?):\/\/[^"'`\s)>;]+/g))];
    const allowed = ["https://appsforoffice.microsoft.com", ...Object.keys(HARMLESS)];
    expect(named.filter((address) => !allowed.some((known) => address.startsWith(known)))).toEqual([]);
    expect(allowed.filter((known) => !named.some((address) => address.startsWith(known)))).toEqual([]);
  });
});

test("a build without a usable base address is refused in one sentence, and writes nothing", () => {
  const empty = join(folder, "none");
  expect(build(undefined, empty)).toEqual({
    code: 1,
    said: expect.stringMatching(/^Error: [^\n]*missing[^\n]*\n$/) as string,
  });
  expect(readdirSync(folder)).not.toContain("none");
}, 30_000);
