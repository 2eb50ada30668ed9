import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Asked, FileReport } from "./fileReport";

/** A workbook takes up to some hundred megabytes while it is checked. */
const MOST_THREADS = 8;

/** Checks files in threads of their own, each one file at a time; reports stand in the order of the files. */
export async function inThreads(
  asked: readonly Asked[],
  onDone: (done: number) => void,
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = [];
  let [next, done] = [0, 0];
  const many = Math.min(MOST_THREADS, availableParallelism(), asked.length);
  await Promise.all(Array.from({ length: many }, () => workThrough()));
  return reports;

  async function workThrough(): Promise<void> {
    const worker = newWorker();
    try {
      for (let at = next++; at < asked.length; at = next++) {
        reports[at] = await answerOf(worker, asked[at]);
        onDone(++done);
      }
    } finally {
      await worker.terminate();
    }
  }
}

/** The program is one file once it is built, and TypeScript before. */
function newWorker(): Worker {
  const type = extname(__filename);
  return new Worker(
    join(__dirname, `worker${type}`),
    type === ".ts" ? { execArgv: ["--require", createRequire(__filename).resolve("tsx/cjs")] } : {},
  );
}

function answerOf(worker: Worker, asked: Asked | undefined): Promise<FileReport> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (report: FileReport) => {
      worker.off("error", reject);
      resolve(report);
    });
    worker.postMessage(asked);
  });
}
