import { fill } from "../../src/core/fill";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { openInNode } from "../../src/simulator/client/openInNode";
import type { Answer } from "../../src/workbook";
import { bytesOf } from "../support/bookXml";
import { answersOf, surveySheet } from "./surveySheet";
import { printTable } from "./table";

/**
 * Sheets and respondents on each of them: the published survey's 140 on ever more sheets, then ever more on one, as far as
 * what undo keeps of each row fits into one request.
 */
const BOOKS = [
  [1, 140],
  [10, 140],
  [100, 140],
  [1, 10_000],
  [1, 40_000],
] as const;

/**
 * Counts the requests and bytes between the genuine Office.js client and its host, for reading a workbook whose
 * summaries are blank and for filling them table by table, as the pane does. Counts do not depend on the machine.
 */
export async function countRequests(): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const [sheets, respondents] of BOOKS) rows.push(await countIn(sheets, respondents));
  console.log("Requests (syncs) and bytes between Office.js and Excel.");
  const counts = ["requests", "bytes to Excel", "bytes from Excel"];
  const header = ["sheets", "respondents each", ...counts.map((count) => `read: ${count}`), "cells filled"];
  printTable([...header, ...counts.map((count) => `fill: ${count}`)], rows);
}

async function countIn(sheets: number, respondents: number): Promise<(string | number)[]> {
  const answers = answersOf(respondents);
  const book = Array.from({ length: sheets }, (_, index) => surveySheet(answers, `SKM ${index + 1}`, false));
  const opened = openInNode(bytesOf(...book));
  const { Excel, Office, simulator } = opened;
  const port = excelWorkbook({
    run: (options, batch) => Excel.run(options, batch),
    supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
  });
  const { traffic } = simulator.host;
  const counts = () => [traffic.syncs, traffic.bytes.sent, traffic.bytes.received];
  traffic.reset();
  const seen = valueOf(await port.read());
  const reading = counts();
  traffic.reset();
  let cells = 0;
  const edits = fill(seen.workbook);
  for (const { name } of book) {
    const own = edits.filter(({ sheet }) => sheet === name);
    cells += valueOf(await port.apply({ edits: own, seen, mayReplace: false })).made.length;
  }
  const filling = counts();
  opened.close();
  return [sheets, respondents, ...reading, cells, ...filling];
}

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`The simulator met an obstacle: ${answer.obstacle} ${answer.detail}`);
  return answer.value;
}
