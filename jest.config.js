/** Jest runs the TypeScript through SWC: types are checked by `tsc` in the same `npm test`, so tests need not wait for it. */
module.exports = {
  testEnvironment: "node",
  // A busy machine may need a while for hundreds of generated workbooks; slowness is measured by the bench, not here.
  testTimeout: 60_000,
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
  // Univer's CommonJS build requires packages that are ES modules, which jest does not load; its UMD build has them inside.
  moduleNameMapper: {
    "^@univerjs/([^/]+)$": "<rootDir>/node_modules/@univerjs/$1/lib/umd/index.js",
    "^marked$": "<rootDir>/node_modules/marked/lib/marked.umd.js",
  },
  setupFiles: ["<rootDir>/test/support/fastCheck.ts"],
  transform: {
    "^.+\\.(t|j)s$": swc({ tsx: false }),
    "^.+\\.tsx$": swc({ tsx: true }),
  },
};

function swc({ tsx }) {
  const parser = { syntax: "typescript", tsx };
  const jsc = { parser, transform: { react: { runtime: "automatic" } }, target: "es2022" };
  return ["@swc/jest", { jsc, module: { type: "commonjs" } }];
}
