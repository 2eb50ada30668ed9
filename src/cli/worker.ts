import { parentPort } from "node:worker_threads";
import { reportOn, type Asked } from "./fileReport";

/** A thread that checks one file after the other. */
parentPort?.on("message", (asked: Asked) => {
  void reportOn(asked).then((report) => parentPort?.postMessage(report));
});
