const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");
const { transform } = require("../../jest.config");

/**
 * `require` reads TypeScript as jest does, with the same transformation, from its configuration; but what sources
 * remember can be forgotten with `forget`: what was read before a mutant was set says nothing about it.
 */
exports.requireTypeScript = function requireTypeScript() {
  const [, options] = transform["^.+\\.(t|j)s$"];
  require.extensions[".ts"] = (module, file) => {
    const { code } = transformSync(readFileSync(file, "utf8"), { ...options, filename: file });
    module._compile(code.replaceAll("new WeakMap", "new ForgetfulWeakMap"), file);
  };
  globalThis.ForgetfulWeakMap = ForgetfulWeakMap;
  readTextsEachTime();
  return { forget };
};

/** When everything was last forgotten, as a number that grows. */
let age = 0;

function forget() {
  age += 1;
}

class ForgetfulWeakMap {
  #age = age;
  #known = new WeakMap();

  get(key) {
    return this.#ofNow().get(key);
  }

  has(key) {
    return this.#ofNow().has(key);
  }

  set(key, value) {
    this.#ofNow().set(key, value);
    return this;
  }

  #ofNow() {
    if (this.#age !== age) [this.#age, this.#known] = [age, new WeakMap()];
    return this.#known;
  }
}

function readTextsEachTime() {
  const file = require.resolve("../../src/core/grid/oncePerText");
  require(file);
  require.cache[file].exports = { oncePerText: (read) => read };
}
