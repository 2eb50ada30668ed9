const config = require("./jest.config");

/** For `npm run browser`: the built add-in in a real browser. Apart from `npm test`, which needs none. */
module.exports = {
  ...config,
  testMatch: ["<rootDir>/test/browser/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["/node_modules/"],
};
