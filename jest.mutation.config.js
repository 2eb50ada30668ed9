const config = require("./jest.config");

/** For `npm run mutation`: the tests of the mutated rooms, gathered in one file. */
module.exports = { ...config, testMatch: ["<rootDir>/test/support/mutation.ts"] };
