const { readdirSync } = require("node:fs");
const { join, relative } = require("node:path");
const { expect } = require("expect");
const { bind } = require("jest-each");
const { ModuleMocker } = require("jest-mock");
const { requireTypeScript } = require("./requireTypeScript");

/** The same test has the same name in every copy of the project that Stryker makes. */
const ROOT = join(__dirname, "..");

/** The long run over every rounding chain and the generated sheets stay out. */
const LEFT_OUT = ["chains.test.ts", "properties.test.ts"];

/**
 * Loads all tests of the mutated room with the pieces that jest is made of, and gives them as `{ id, body }`: the id is
 * the file and the names that a test stands under, with a number where these are not its own. The body has the hooks in
 * it of the file and the describes that the test stands in.
 */
exports.loadTests = function loadTests() {
  const { forget } = requireTypeScript();
  require("../support/fastCheck");
  const { roomOfRun } = require("./rooms");
  const tests = [];
  const path = [];
  provideGlobals();
  for (const file of roomOfRun().tests.flatMap(testFilesIn)) {
    forgetSupport();
    within(relative(ROOT, file), () => require(file));
  }
  return tests;

  function within(name, body) {
    path.push({ name, before: [], after: [] });
    body();
    path.pop();
  }

  function provideGlobals() {
    const describe = within;
    const test = (name, body) => {
      const names = [...path.map((around) => around.name), name].join(" › ");
      const alike = tests.filter(({ names: other }) => other === names).length;
      tests.push({ id: alike > 0 ? `${names} (${alike + 1})` : names, names, body: hooked(body, [...path], forget) });
    };
    const beforeEach = (hook) => path.at(-1).before.push(hook);
    const afterEach = (hook) => path.at(-1).after.push(hook);
    describe.each = bind(describe, false);
    test.each = bind(test, false);
    const jest = new ModuleMocker(globalThis);
    Object.assign(globalThis, { describe, test, it: test, beforeEach, afterEach, expect, jest });
  }
};

/** A test with what is done before and after it, from the outside in and out again; it remembers nothing of others. */
function hooked(body, around, forget) {
  return async () => {
    forget();
    try {
      for (const hook of around.flatMap(({ before }) => before)) await hook();
      await body();
    } finally {
      for (const hook of [...around].reverse().flatMap(({ after }) => after)) await hook();
    }
  };
}

/** As in jest, each file has the other files of `test` to itself: their hooks are its own. */
function forgetSupport() {
  const root = join(ROOT, "support");
  for (const file of Object.keys(require.cache)) if (file.startsWith(root)) delete require.cache[file];
}

function testFilesIn(folder) {
  const root = join(ROOT, folder);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts") && !LEFT_OUT.includes(file))
    .sort()
    .map((file) => join(root, file));
}
