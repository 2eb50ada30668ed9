const config = require("./jest.config");

/** For `npm run mutation`: only the tests of the mutated rooms, without the long run over every rounding chain. */
module.exports = {
  ...config,
  testMatch: ["<rootDir>/test/core/relations/**/*.test.ts", "<rootDir>/test/core/tables/skm/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "chains\\.test\\.ts$"],
};
