const config = require("./jest.config");

/** For `npm run mutation`: the tests of the mutated rooms, gathered in one file that ends at its first failure. */
module.exports = {
  ...config,
  testMatch: ["<rootDir>/test/support/mutation.ts"],
  testEnvironment: require.resolve("./test/support/bailEnvironment.js"),
};
