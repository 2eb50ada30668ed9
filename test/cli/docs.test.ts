import { readFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "../../src/cli/checkCommand";
import { usageOf } from "../../src/cli/usage";
import { fileTextsOf } from "../../src/text/files/fileTexts";
import { cliTextsOf } from "../../src/text/cli/cliTexts";
import { textsOf } from "../../src/text/speak";
import { OFFICE_PACKAGE } from "../support/officePackage";
import { folderForTests, run } from "../support/terminal";
import { zip } from "../support/xlsx";

const DOC = readFileSync(join(__dirname, "../../docs/cli.md"), "utf8");
const KOTIM = join(__dirname, "../../assets/contoh/kotim-tw2-2024.xlsx");
const { messages, figures } = textsOf("en");
const { problems } = fileTextsOf("en");
const say = cliTextsOf("en");

/** Messages that carry a figure's own rule, or stand within another message. */
const NO_RULES = [
  "wrong-figure",
  "follows-wrong-figure",
  "nrr-not-reachable",
  "wrong-entry",
  "other-cells",
  "formula-reads",
];
/** Rules of figures that have no name of their own in the texts. */
const UNNAMED = ["blank-entry"];

/** The cells of every table row in the document whose first cell is a name: `name` | … | … */
const rows = [...DOC.matchAll(/^\| `([a-z-]+)` +\|(.*)\|$/gm)].map(([, name = "", rest = ""]) => ({
  name,
  cells: rest.split("|").map((cell) => cell.trim()),
}));
const severities = new Map(
  rows.flatMap(({ name, cells: [severity = ""] }) =>
    /^(error|warning|info)\b/.test(severity) ? [[name, severity]] : [],
  ),
);

/** Why a file's cell is left; the other reasons are of a workbook that is open in Excel. */
const FILE_REFUSALS = ["covered", "protected", "shared-formula", "undecodable"];

const folder = folderForTests();

describe("docs/cli.md", () => {
  test("lists every rule, and no other", () => {
    const rules = [
      ...UNNAMED,
      ...Object.keys(figures),
      ...Object.keys(messages).filter((key) => !NO_RULES.includes(key)),
    ];
    expect([...severities.keys()].sort()).toEqual(rules.sort());
  });

  test("lists every error code and every reason of a refusal", () => {
    const names = rows.map(({ name }) => name);
    expect([...Object.keys(problems), ...FILE_REFUSALS].filter((code) => !names.includes(code))).toEqual([]);
  });

  test("lists every kind of table, and each once", () => {
    const described = rows.filter(({ name, cells }) => name in textsOf("en").tableKinds && cells.length === 1);
    expect(described.map(({ name }) => name).sort()).toEqual(Object.keys(textsOf("en").tableKinds).sort());
  });

  test("has the usage as the commands print it", () => {
    const usages = (["check", "fill", "next"] as const).map((command) =>
      usageOf(command, say).replace("Usage: npm run", "npm run --silent"),
    );
    expect(usages.filter((usage) => !DOC.includes(usage))).toEqual([]);
  });

  test("gives each rule the severity that its findings have", async () => {
    const { output } = await run(main, "--json", KOTIM, await folder.put("blank.xlsx", zip(OFFICE_PACKAGE)));
    const { files } = JSON.parse(output) as { files: { findings: { rule: string; severity: string }[] }[] };
    const found = files.flatMap(({ findings }) => findings);
    expect(found.filter(({ rule, severity }) => severities.get(rule)?.includes(severity) !== true)).toEqual([]);
    expect(new Set(found.map(({ severity }) => severity)).size).toBe(3);
  });

  test("names every field that is printed", async () => {
    const { output } = await run(main, "--json", "--relations", KOTIM);
    const fields = new Set([...output.matchAll(/"([A-Za-z]+)":/g)].map(([, field = ""]) => field));
    expect([...fields].filter((field) => !new RegExp(`["\`]${field}["\`]`).test(DOC))).toEqual([]);
  });
});
