import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildForNode } from "../support/webBuild";
import { CASES, SETTLED_ROUNDS, type Case, type Measured } from "./readings";
import { printTable } from "./table";

/**
 * What it costs to recognise and check large tables, as a ratio to what `JSON.parse` needs for the same values, and with
 * which power of its cells the cost of a table grows. It is the time of the processor that counts, not the clock's. Each
 * workbook is measured in a process of its own: its first check is what a person waits for who has just opened the pane,
 * the least of the later ones is the program's own work. It is the program as it is built for people that is measured:
 * run from its sources, each function within another is given its name anew whenever it is made.
 */
export function measureReading(only = ""): void {
  const folder = mkdtempSync(join(tmpdir(), "rekap-reading-"));
  const { code, said } = buildForNode("./test/bench/oneReading.ts", folder);
  if (code !== 0) throw new Error(`The check could not be built:\n${said}`);
  const rows = CASES.filter(({ name }) => name.includes(only)).flatMap((one) =>
    (one.canHaveMistakes ? [false, true] : [false]).flatMap((hasMistakes) => rowsOf(one, hasMistakes, folder)),
  );
  rmSync(folder, { recursive: true });
  console.log(
    "Recognised and checked in memory, each in a process of its own; milliseconds of the processor: the first",
  );
  console.log(
    `round, and of the rounds after it, until ${String(SETTLED_ROUNDS)} in a row are none quicker, the least, and the median of those. The`,
  );
  console.log("exponent is that of the least.");
  const times = ["first", "least", "median"].flatMap((which) => [`${which}: parse`, "check", "ratio"]);
  printTable(["workbook", "mistakes", "size", "values", ...times, "rounds", "first ÷ least", "exponent"], rows);
}

function rowsOf({ name, sizes }: Case, hasMistakes: boolean, folder: string): (string | number)[][] {
  // Some cases take a minute on a busy machine.
  console.error(`Measuring ${name}, mistakes ${hasMistakes ? "in 5 % of rows" : "none"} …`);
  let before: Measured | null = null;
  return sizes.map((size) => {
    const measured = inOwnProcess(folder, [name, size, hasMistakes]);
    const { values, rounds, first, least, median: usual } = measured;
    const exponent =
      before === null ? "" : (Math.log(least.check / before.least.check) / Math.log(values / before.values)).toFixed(2);
    before = measured;
    const times = [first, least, usual].flatMap(({ parse, check: own }) => {
      return [parse.toFixed(1), own.toFixed(0), (own / parse).toFixed(1)];
    });
    const warming = (first.check / least.check).toFixed(1);
    return [name, hasMistakes ? "5 % of rows" : "none", size, values, ...times, rounds, warming, exponent];
  });
}

function inOwnProcess(folder: string, asked: readonly [name: string, size: number, hasMistakes: boolean]): Measured {
  const args = [join(folder, "main.cjs"), JSON.stringify(asked)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Measured;
}
