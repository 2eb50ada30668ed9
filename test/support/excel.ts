import { cellName, parseCell } from "../../src/core/grid/address";
import type { CellValue, Workbook } from "../../src/core/grid/sheet";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Host } from "../../src/excel/host";
import type { Edit } from "../../src/core/edits/edit";
import type { OfficeOptions } from "../../src/simulator/office";
import { bytesOf } from "./bookXml";
import { draw } from "./draw";
import { openBook } from "./simulator";
import type { OpenSimulator } from "../../src/simulator/client/openInNode";
import type { Answer, Applied, Obstacle, Place, Snapshot, WorkbookPort } from "../../src/workbook";

/** The Office.js side as the entry points make it. */
export function hostOf({ Excel, Office }: OpenSimulator): Host {
  return {
    run: (options, batch) => Excel.run(options, batch),
    supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
  };
}

export function portOf(opened: OpenSimulator): WorkbookPort {
  return excelWorkbook(hostOf(opened));
}

/** What was asked for; a test that expects an obstacle asks `obstacleOf`. */
export async function valueOf<T>(answer: Promise<Answer<T>>): Promise<T> {
  const given = await answer;
  if (!given.ok) throw new Error(`Met an obstacle: ${given.obstacle} ${given.detail}`);
  return given.value;
}

export async function obstacleOf(answer: Promise<Answer<unknown>>): Promise<Obstacle | "none"> {
  const given = await answer;
  return given.ok ? "none" : given.obstacle;
}

export function snapshotOf(opened: OpenSimulator): Promise<Snapshot> {
  return valueOf(portOf(opened).read());
}

/** Every filled cell of a workbook, "SKM!B4" → value or formula. */
export function contents({ sheets }: Workbook): Readonly<Record<string, CellValue>> {
  const filled: Record<string, CellValue> = {};
  for (const sheet of sheets) {
    for (let row = 0; row < sheet.rowCount; row++) {
      for (let column = 0; column < sheet.columnCount; column++) {
        const content = sheet.formula(row, column) ?? sheet.value(row, column);
        if (content !== null && content !== "") filled[`${sheet.name}!${cellName({ row, column })}`] = content;
      }
    }
  }
  return filled;
}

export function cell(name: string) {
  const parsed = parseCell(name);
  if (!parsed) throw new Error(`${name} is no cell.`);
  return parsed;
}

export function placeName({ sheet, cell: place }: Place): string {
  return `${sheet ?? "?"}!${cellName(place)}`;
}

/** Opens drawn sheets in the simulator: "Lembar1" and, by their names, others. */
export function openDrawn(
  picture: string,
  others: Readonly<Record<string, string>> = {},
  options?: Partial<OfficeOptions>,
) {
  const more = Object.entries(others).map(([name, drawn]) => draw(drawn, name));
  return openBook(bytesOf(draw(picture), ...more), options);
}

/** Somebody else, or the person, types into a cell of the open workbook. */
export function type({ simulator }: OpenSimulator, sheet: string, name: string, value: CellValue): void {
  simulator.book.sheet(sheet)?.write([[cell(name), { value }]]);
}

/** What a cell of the open workbook holds. */
export async function holds(opened: OpenSimulator, name: string, sheet = "Lembar1"): Promise<CellValue> {
  return contents((await snapshotOf(opened)).workbook)[`${sheet}!${name}`] ?? null;
}

/** Plans edits on the workbook as it is, and makes them. */
export async function applyEdits(opened: OpenSimulator, edits: readonly Edit[], mayReplace = false) {
  return portOf(opened).apply({ edits, seen: await snapshotOf(opened), mayReplace });
}

/** The cells that were made: "B4, C4". */
export function madeCells({ made }: Applied): string {
  return made.map(({ edit }) => cellName(edit.cell)).join(", ");
}

/** The cells that were left, with the reason: "B4 changed, C4 filled". */
export function refusedCells({ refused }: Applied): string {
  return refused.map(({ edit, reason }) => `${cellName(edit.cell)} ${reason}`).join(", ");
}
