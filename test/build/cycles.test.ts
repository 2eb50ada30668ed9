import { execFileSync } from "node:child_process";

/**
 * The rule was switched on once without being able to read TypeScript, and saw nothing: so it is tried on a cycle. In a
 * process of its own, since the configuration is an ES module, which jest does not load.
 */
test("the linter sees two files that import each other", () => {
  const command = ["node_modules/eslint/bin/eslint.js", "--no-ignore", "--format", "json", "test/build/cycle"];
  expect(rulesBroken(command)).toEqual(["import-x/no-cycle", "import-x/no-cycle"]);
});

function rulesBroken(command: string[]): string[] {
  try {
    return rulesIn(execFileSync(process.execPath, command, { encoding: "utf8" }));
  } catch (error) {
    return rulesIn((error as { stdout: string }).stdout);
  }
}

function rulesIn(report: string): string[] {
  const files = JSON.parse(report) as { messages: { ruleId: string }[] }[];
  return files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}
