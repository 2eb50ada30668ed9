import { Worker } from "node:worker_threads";
import { inThreads } from "../../src/cli/threads";
import { fileTextsOf } from "../../src/text/files/fileTexts";

/** Answers with the path, and fails on a file that is called so. */
const THREAD = `const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ path }) => {
  if (path === "berat.xlsx") throw new Error("no memory");
  parentPort.postMessage({ path });
});`;

test("a file on which a thread fails is told of, and does not stop the rest", async () => {
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const asked = ["a.xlsx", "berat.xlsx", "b.xlsx", "c.xlsx"].map((path) => ({
    path,
    relations: false,
    language: "id" as const,
    wanted: {},
  }));
  const done: number[] = [];
  const reports = await inThreads(
    asked,
    (count) => done.push(count),
    () => new Worker(THREAD, { eval: true }),
  );
  expect(reports.map(({ path, text }) => text || path)).toEqual([
    "a.xlsx",
    fileTextsOf("id").problems.failed("berat.xlsx"),
    "b.xlsx",
    "c.xlsx",
  ]);
  expect(reports[1]?.code).toBe(2);
  expect(done).toEqual([1, 2, 3, 4]);
  expect(told).toHaveBeenCalledTimes(1);
  told.mockRestore();
});
