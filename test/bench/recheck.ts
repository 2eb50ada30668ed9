import { readFileSync } from "node:fs";
import type { Sheet } from "../../src/core/grid/sheet";
import { atOnce } from "../../src/core/steps";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { openInNode } from "../../src/simulator/client/openInNode";
import { reviewInSteps, type Review } from "../../src/taskpane/session/review";
import { Session } from "../../src/taskpane/session/session";
import { written } from "../support/edited";
import { seen } from "../support/seen";
import { samplePath, sampleSheets } from "../support/workbooks";
import { printTable } from "./table";

const ROUNDS = 15;

/** Milliseconds of the processor. */
function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const lookAt = (sheets: readonly Sheet[], before: Review | null) =>
  atOnce(reviewInSteps(seen(sheets), new Set(), before));

/** How long the workbook takes to be looked at as a whole, and again after an edit on each of its sheets. */
function inMemory(): void {
  const rows = sampleSheets("kotim-tw2-2024").map(({ name }) => {
    const wholes: number[] = [];
    const agains: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const sheets = sampleSheets("kotim-tw2-2024");
      let review: Review | null = null;
      wholes.push(milliseconds(() => (review = lookAt(sheets, null))));
      const edit = { sheet: name, cell: { row: 5, column: 2 }, value: 1 + (round % 4) };
      const edited = sheets.map((sheet) => (sheet.name === name ? written(sheet, [edit]) : sheet));
      agains.push(milliseconds(() => lookAt(edited, review)));
    }
    const [whole, again] = [median(wholes), median(agains)];
    return [name, whole.toFixed(0), again.toFixed(0), (again / whole).toFixed(2)];
  });
  console.log(
    `The Kotim sample looked at again after an edit; milliseconds of the processor, medians of ${ROUNDS} rounds.`,
  );
  printTable(["sheet of the edit", "whole ms", "again ms", "ratio"], rows);
}

/** How long it takes from an answer that is typed until the list says what follows from it, on the simulator. */
async function followed(): Promise<void> {
  const opened = openInNode(readFileSync(samplePath("kotim-tw2-2024")));
  const { Excel, Office, simulator } = opened;
  const port = excelWorkbook({
    run: (options, batch) => Excel.run(options, batch),
    supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
  });
  const session = new Session(port);
  await session.periksa();
  session.watch(true);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { review } = session.state();
    const isNew = new Promise<void>((resolve) => {
      const end = session.subscribe(() => {
        if (session.state().review === review) return;
        end();
        resolve();
      });
    });
    const begun = performance.now();
    simulator.book.type("SKM", "D6", 1 + (round % 4), "person");
    await isNew;
    times.push(performance.now() - begun);
  }
  await session.end();
  opened.close();
  console.log(
    `From an answer typed on SKM to the new list, on the simulator: ${median(times).toFixed(0)} ms, the median of ${ROUNDS}.\n`,
  );
}

/** Measures and prints. */
export async function measureRechecks(): Promise<void> {
  inMemory();
  await followed();
}
