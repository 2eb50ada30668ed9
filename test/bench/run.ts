import { measureChecks } from "./checkSpeed";
import { countRequests } from "./requests";

async function run(): Promise<void> {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}.\n`);
  measureChecks();
  await countRequests();
}

void run();
