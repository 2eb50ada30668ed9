import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { unusable, type Asked, type FileReport } from "./fileReport";

/** A workbook takes up to some hundred megabytes while it is checked. */
const MOST_THREADS = 8;

/**
 * Checks files in threads of their own, each one file at a time; reports stand in the order of the files. A thread that
 * fails – out of memory, say – is told of as a file that cannot be checked, and another takes its place.
 */
export async function inThreads(
  asked: readonly Asked[],
  onDone: (done: number) => void,
  begin: () => Worker = newWorker,
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = [];
  let [next, done] = [0, 0];
  const many = Math.min(MOST_THREADS, availableParallelism(), asked.length);
  await Promise.all(Array.from({ length: many }, () => workThrough()));
  return reports;

  async function workThrough(): Promise<void> {
    let worker = begin();
    for (let one = asked[next]; one; one = asked[next]) {
      const at = next++;
      const report = await answerOf(worker, one);
      if (report === null) {
        await worker.terminate();
        worker = begin();
      }
      reports[at] = report ?? unusable(one.path, "failed", one.language);
      onDone(++done);
    }
    await worker.terminate();
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

/** Null where the thread has failed. */
function answerOf(worker: Worker, asked: Asked): Promise<FileReport | null> {
  return new Promise((resolve) => {
    const failed = (error: unknown) => {
      worker.off("message", told);
      // For who can mend the program; the report has the sentence for who asked.
      console.error(error);
      resolve(null);
    };
    const told = (report: FileReport) => {
      worker.off("error", failed);
      resolve(report);
    };
    worker.once("error", failed);
    worker.once("message", told);
    worker.postMessage(asked);
  });
}
