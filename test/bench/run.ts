import { measureChecks } from "./checkSpeed";
import { weighFirstLoad } from "./firstLoad";

async function run(): Promise<void> {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}.\n`);
  measureChecks();
  // Only now: the simulator's engine in the same heap would slow the checks down.
  const { countRequests } = await import("./requests");
  await countRequests();
  weighFirstLoad();
}

void run();
