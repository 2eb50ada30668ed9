import { readdirSync } from "node:fs";
import { join } from "node:path";
import { usesIn } from "./apiLevel";

/** The oldest Excel that the manifest lets in. */
const FLOOR = "1.14";
const SOURCE = join(__dirname, "../../src");
const FILES = ["excel", "commands", "taskpane"].flatMap((room) =>
  readdirSync(join(SOURCE, room), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(SOURCE, room, name)),
);

/** Code that somebody might write, and what has to be found in it. */
const PLANTED = [
  ["range.getDependents();", "getDependents 1.15"],
  ["range.control = { type: 'Empty' };", "control 1.18"],
  ["sheet.load({ showDataTypeIcons: true });", "showDataTypeIcons 1.19"],
  ["range.load(['control']);", "control 1.18"],
  ["range.getMergedAreasOrNullObject().load('areas/control, areaCount');", "control 1.18"],
  ["const { control } = range; return control;", "control 1.18"],
  ["range.formulaArray = '=1';", "formulaArray 999.0"],
  ["return Excel.run({ mergeUndoGroup: true }, async () => 1);", "mergeUndoGroup 1.20"],
  ["if (host.supports('1.15')) range.load('control');", "control 1.18"],
  ["if (!host.supports(NEW)) range.load('control');", "control 1.18"],
  ["if (host.supports('1.18')) range.load('control');", ""],
  ["return host.supports(NEW) ? range.control : null;", ""],
  ["if (!host.supports(NEW)) return; range.load('control');", ""],
] as const;

const PARAMETERS = "range: Excel.Range, sheet: Excel.Worksheet, host: { supports(version: string): boolean }";
const planted = join(SOURCE, "excel/planted.ts");
const lines = PLANTED.map(([code], index) => `export function f${index}(${PARAMETERS}) { ${code} }`);
const uses = usesIn([...FILES, planted], { [planted]: [...lines, 'const NEW = "1.20";'].join("\n") });

test("nothing is used that an Excel with ExcelApi 1.14 does not have, unless the code asks before", () => {
  expect(uses(FLOOR).filter(({ place }) => !place.startsWith("planted.ts"))).toEqual([]);
});

test("what is used is found: members of 1.12 and 1.13 would be named if they were too new", () => {
  const members = uses("1.11").map(({ member, since }) => `${member} ${since}`);
  expect(members).toEqual(expect.arrayContaining(["getMergedAreasOrNullObject 1.13", "hasSpill 1.12"]));
});

test.each(PLANTED.map(([code, expected], index) => [code, expected, `planted.ts:${index + 1}`] as const))(
  "%s ─▶ %s",
  (_, expected, place) => {
    const found = uses(FLOOR).filter((use) => use.place === place);
    expect(found.map(({ member, since }) => `${member} ${since}`).join(", ")).toBe(expected);
  },
);
