import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inThreads } from "../../src/cli/threads";
import { printTable } from "./table";

const KOTIM = join(__dirname, "../../assets/contoh/kotim-tw2-2024.xlsx");
/** A province and all its years; where that would take too long, as many as tell how long it would. */
const MANY = 1000;
const FEW = 100;
/** Seconds that nobody waits longer for a benchmark. */
const PATIENCE = 180;

interface Measured {
  readonly seconds: number;
  /** Of the processor, for each workbook. */
  readonly each: number;
}

/** How fast workbooks of a real office's size are checked side by side, and the most memory that takes. */
export async function measureFolder(asked: number | null = null): Promise<void> {
  console.log("A folder of workbooks of Kotim's size, checked in threads.");
  const rows: string[][] = [];
  const measure = async (workbooks: number) => {
    const { seconds, each } = await checked(workbooks);
    const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0);
    rows.push([String(workbooks), (workbooks / seconds).toFixed(1), each.toFixed(3), memory, seconds.toFixed(0)]);
    return seconds;
  };
  const few = await measure(asked ?? FEW);
  const expected = (few * MANY) / FEW;
  const isTooMany = asked === null && expected > PATIENCE;
  if (asked === null && !isTooMany) await measure(MANY);
  printTable(["workbooks", "files/second", "seconds of the processor each", "most memory MB", "seconds"], rows);
  if (isTooMany)
    console.log(
      `A thousand would take this machine ${expected.toFixed(0)} s: npm run bench:folder ${MANY} does it all the same.`,
    );
}

async function checked(workbooks: number): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), "rekap-bench-"));
  try {
    const paths = Array.from({ length: workbooks }, (_, at) => join(folder, `${at}.xlsx`));
    for (const path of paths) await copyFile(KOTIM, path);
    const [start, before] = [performance.now(), process.cpuUsage()];
    const asked = paths.map((path) => ({ path, relations: false, language: "id" as const, wanted: {} }));
    await inThreads(asked, () => undefined);
    const { user, system } = process.cpuUsage(before);
    return { seconds: (performance.now() - start) / 1000, each: (user + system) / 1e6 / workbooks };
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (require.main === module) void measureFolder(process.argv[2] === undefined ? null : Number(process.argv[2]));
