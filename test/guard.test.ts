import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The rooms that may speak of Excel or Office in their code. */
const HOSTED = ["src/excel", "src/simulator", "src/commands", "src/functions", "src/taskpane", "src/trial"];
const CLIENT = "@microsoft/office-js";

function files(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Code without comments and without the contents of texts: what a person reads may well speak of Excel. */
function code(path: string): string {
  return readFileSync(path, "utf8")
    .replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "")
    .replace(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '""');
}

function isIn(rooms: readonly string[], path: string): boolean {
  return rooms.some((room) => path.startsWith(`${room}/`));
}

describe("the rooms", () => {
  test("that name Excel or Office are only those that may", () => {
    const others = files("src").filter((path) => !isIn(HOSTED, path));
    expect(others.length).toBeGreaterThan(100);
    expect(others.filter((path) => /\b(Excel|Office|OfficeExtension)\b/.test(code(path)))).toEqual([]);
  });

  test("that import the genuine client are the simulator and tests", () => {
    const others = [...files("src"), ...files("build"), ...files("assets")].filter(
      (path) => !isIn(["src/simulator"], path),
    );
    expect(others.filter((path) => readFileSync(path, "utf8").includes(CLIENT))).toEqual([]);
  });
});
