import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inThreads } from "../../src/cli/threads";
import { printTable } from "./table";

const KOTIM = join(__dirname, "../../assets/contoh/kotim-tw2-2024.xlsx");
/** What `npm run bench` takes the time for; another number is asked for as `npm run bench:folder 1000`. */
const WORKBOOKS = 100;

/** How fast workbooks of a real office's size are checked side by side, and the most memory that takes. */
export async function measureFolder(workbooks = WORKBOOKS): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "rekap-bench-"));
  try {
    const paths = Array.from({ length: workbooks }, (_, at) => join(folder, `${at}.xlsx`));
    for (const path of paths) await copyFile(KOTIM, path);
    const [start, before] = [performance.now(), process.cpuUsage()];
    const asked = paths.map((path) => ({ path, relations: false, language: "id" as const, wanted: {} }));
    await inThreads(asked, () => undefined);
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    const figures = [
      String(workbooks),
      (workbooks / seconds).toFixed(1),
      ((user + system) / 1e6 / workbooks).toFixed(3),
      (process.resourceUsage().maxRSS / 1024).toFixed(0),
    ];
    console.log("A folder of workbooks of Kotim's size, checked in threads.");
    printTable(["workbooks", "files/second", "seconds of the processor each", "most memory MB"], [figures]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (require.main === module) void measureFolder(Number(process.argv[2] ?? WORKBOOKS));
