const { TestEnvironment } = require("jest-environment-node");

/** Ends a test file at its first failure: a mutant is killed by one test, the others need not run any more. */
module.exports = class BailEnvironment extends TestEnvironment {
  hasFailed = false;

  handleTestEvent(event) {
    if (event.name === "test_fn_failure") this.hasFailed = true;
    if (event.name === "test_start" && this.hasFailed) event.test.mode = "skip";
  }
};
