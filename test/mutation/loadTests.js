const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const { transformSync } = require("@swc/core");
const { expect } = require("expect");
const { bind } = require("jest-each");
const { ModuleMocker } = require("jest-mock");
const { transform } = require("../../jest.config");

/** The long run over every rounding chain and the generated sheets stay out. */
const LEFT_OUT = ["chains.test.ts", "properties.test.ts"];

/**
 * Loads all tests of the mutated room with the pieces that jest is made of, and gives them as `{ id, body }`: the id is
 * the file and the names that a test stands under, with a number where these are not its own.
 */
exports.loadTests = function loadTests() {
  requireTypeScript();
  require("../support/fastCheck");
  const { roomOfRun } = require("./rooms");
  const tests = [];
  const path = [];
  provideGlobals();
  for (const file of roomOfRun().tests.flatMap(testFilesIn)) within(file, () => require(file));
  return tests;

  function within(name, body) {
    path.push(name);
    body();
    path.pop();
  }

  function provideGlobals() {
    const describe = within;
    const test = (name, body) => {
      const names = [...path, name].join(" › ");
      const alike = tests.filter(({ names: other }) => other === names).length;
      tests.push({ id: alike > 0 ? `${names} (${alike + 1})` : names, names, body });
    };
    describe.each = bind(describe, false);
    test.each = bind(test, false);
    Object.assign(globalThis, { describe, test, it: test, expect, jest: new ModuleMocker(globalThis) });
  }
};

function testFilesIn(folder) {
  const root = join(__dirname, "..", folder);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts") && !LEFT_OUT.includes(file))
    .sort()
    .map((file) => join(root, file));
}

/** `require` reads TypeScript as jest does: the same transformation, from its configuration. */
function requireTypeScript() {
  const [, options] = transform["^.+\\.(t|j)s$"];
  require.extensions[".ts"] = (module, file) => {
    module._compile(transformSync(readFileSync(file, "utf8"), { ...options, filename: file }).code, file);
  };
}
