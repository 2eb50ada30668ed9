import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openInNode, type OpenSimulator } from "../../src/simulator/client/openInNode";
import type { OfficeOptions } from "../../src/simulator/office";
import { workbookParts, worksheet, zip } from "./xlsx";

export type OpenBook = OpenSimulator;

const KOTIM = readFileSync(join(__dirname, "../../assets/contoh/kotim-tw2-2024.xlsx"));

const open: OpenSimulator[] = [];

afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

/** Opens a workbook in the simulator, until the end of the test. A request it cannot answer fails the test. */
export function openBook(bytes: Uint8Array, options?: Partial<OfficeOptions>): OpenSimulator {
  const opened = openInNode(bytes, options);
  open.push(opened);
  return opened;
}

/** The Kotim sample. */
export function openKotim(options?: Partial<OfficeOptions>): OpenSimulator {
  return openBook(KOTIM, options);
}

/** A workbook with one sheet, "Lembar1", made of the XML of its rows and of what stands behind them. */
export function openRows(rows = "", behind = "", styles?: string): OpenSimulator {
  const extras = styles === undefined ? {} : { styles };
  return openBook(zip(workbookParts({ Lembar1: worksheet(rows, "", behind) }, extras)));
}

/** Runs a batch on a range of the sheet "Lembar1" and gives back what it loaded of it afterwards. */
export async function onRange(
  { Excel }: OpenSimulator,
  address: string,
  batch: (range: Excel.Range) => void,
): Promise<Excel.Interfaces.RangeData> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Lembar1").getRange(address);
    batch(range);
    await context.sync();
    range.load("values,formulas,text,numberFormat");
    await context.sync();
    return range.toJSON();
  });
}

/** The code of the error that a batch ends in. */
export async function codeOf(batch: Promise<unknown>): Promise<string> {
  try {
    await batch;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  throw new Error("The batch did not fail.");
}
