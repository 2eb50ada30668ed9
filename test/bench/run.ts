import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { measureChecks } from "./checkSpeed";
import { weighFirstLoad } from "./firstLoad";
import { measureReading } from "./readingSpeed";
import { measureRecaps } from "./recaps";

async function run(): Promise<void> {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}.\n`);
  measureChecks();
  measureReading();
  measureRecaps();
  // Only now: the simulator's engine in the same heap would slow the checks down.
  const { measureRechecks } = await import("./recheck");
  await measureRechecks();
  const { countRequests } = await import("./requests");
  await countRequests();
  // A process of its own, so that the memory is that of the threads alone.
  execFileSync(process.execPath, [...process.execArgv, join(__dirname, "folder.ts")], { stdio: "inherit" });
  weighFirstLoad();
}

void run();
