const config = require("./jest.config");

/** For `npm run browser`: the built add-in and the simulator's page in a real browser. */
module.exports = {
  ...config,
  testMatch: ["<rootDir>/test/browser/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/browser/setup.ts",
  globalTeardown: "<rootDir>/test/browser/teardown.ts",
};
