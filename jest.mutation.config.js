const config = require("./jest.config");

/** For `npm run mutation`: the tests of the mutated room, gathered in one file that ends at its first failure. */
module.exports = {
  ...config,
  testMatch: ["<rootDir>/test/mutation/gathered.ts"],
  testEnvironment: require.resolve("./test/mutation/bailEnvironment.js"),
};
