import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";

/**
 * Runs a room's tests in Stryker's own process. Jest starts anew for every mutant, half a second each, where the tests a
 * mutant concerns take some milliseconds; here sources and tests are loaded once, and a mutant is a number that is set.
 * The price is one registry of modules for all test files, and no mutants in what runs while a module loads: Stryker
 * leaves those out (`ignoreStatic`).
 */
class InProcessRunner {
  tests = [];
  /** How often a test was the one that noticed: in one file the same tests notice again and again, so they go first. */
  noticed = new Map();

  /** Nothing is loaded anew, yet with "false" Stryker starts a process for each mutant that was also passed while loading. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  /** This file is the one of the project, the sources and tests to load are the instrumented copies that Stryker stands in. */
  init() {
    const { loadTests } = createRequire(`${process.cwd()}/`)("./test/mutation/loadTests.js");
    this.tests = loadTests();
  }

  async dryRun() {
    const results = await this.run(this.tests, { bail: false });
    const { mutantCoverage } = context();
    context().mutantCoverage = undefined;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, disableBail, hitLimit }) {
    const wanted = testFilter && new Set(testFilter);
    const tests = this.tests.filter(({ id }) => !wanted || wanted.has(id));
    const file = activeMutant.fileName;
    Object.assign(context(), { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
    try {
      const results = await this.run(this.bestFirst(tests, file), { bail: !disableBail });
      const last = results.at(-1);
      if (last?.status === TestStatus.Failed) this.noticed.set(file + last.id, this.timesNoticed(file, last) + 1);
      const { hitCount } = context();
      const outOfTime = determineHitLimitReached(hitCount, hitLimit);
      return toMutantRunResult(outOfTime ?? { status: DryRunStatus.Complete, tests: results }, disableBail);
    } finally {
      context().activeMutant = undefined;
    }
  }

  bestFirst(tests, file) {
    return [...tests].sort((a, b) => this.timesNoticed(file, b) - this.timesNoticed(file, a) || a.usualMs - b.usualMs);
  }

  timesNoticed(file, { id }) {
    return this.noticed.get(file + id) ?? 0;
  }

  async run(tests, { bail }) {
    const results = [];
    for (const test of tests) {
      const result = await runOne(test);
      results.push(result);
      if (bail && result.status === TestStatus.Failed) break;
    }
    return results;
  }
}

async function runOne(test) {
  const start = performance.now();
  context().currentTestId = test.id;
  const result = { id: test.id, name: test.id };
  try {
    await test.body();
    return { ...result, status: TestStatus.Success, timeSpentMs: elapsed() };
  } catch (error) {
    return { ...result, status: TestStatus.Failed, failureMessage: String(error), timeSpentMs: elapsed() };
  } finally {
    context().currentTestId = undefined;
    test.usualMs ??= performance.now() - start;
  }

  function elapsed() {
    return performance.now() - start;
  }
}

/** What the instrumented sources read and write: the active mutant, how often mutants were passed, the running test. */
function context() {
  return (globalThis.__stryker__ ??= {});
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];
