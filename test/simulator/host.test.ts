import { readFileSync } from "node:fs";
import { openInNode } from "../../src/simulator/client/openInNode";
import { codeOf, openKotim } from "../support/simulator";

const KOTIM = readFileSync("assets/contoh/kotim-tw2-2024.xlsx");

describe("a request that the simulator does not answer", () => {
  test.each([
    ["Worksheet.pivotTables", (sheet: Excel.Worksheet) => void sheet.pivotTables.load("items")],
    ["Range.findOrNullObject", (sheet: Excel.Worksheet) => void sheet.getRange("A1").findOrNullObject("x", {})],
    ["Range.calculate()", (sheet: Excel.Worksheet) => { sheet.getRange("A1").calculate(); }], // prettier-ignore
    ["Range.height", (sheet: Excel.Worksheet) => void sheet.getRange("A1").load("height")],
    ["setting Worksheet.tabColor", (sheet: Excel.Worksheet) => void (sheet.tabColor = "#ff0000")],
  ])("fails with its name, then and when the workbook is closed: %s", async (name, ask) => {
    const opened = openInNode(KOTIM);
    const batch = opened.Excel.run(async (context) => {
      ask(context.workbook.worksheets.getItem("SKM"));
      await context.sync();
    });
    expect(await codeOf(batch)).toBe("NotImplemented");
    expect(() => {
      opened.close();
    }).toThrow(`The simulator does not answer ${name}.`);
  });
});

test("an error says where it happened", async () => {
  const { Excel } = openKotim();
  const batch = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("SKM").getRange("A1").values = [[1, 2]];
    await context.sync();
  });
  await expect(batch).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
});

describe("the traffic", () => {
  test("counts what the add-in waited for, and bytes each way", async () => {
    const { Excel, simulator } = openKotim();
    const { traffic } = simulator.host;
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("SKM").getRange("A1:K173").load("address");
      await context.sync();
      range.load("values");
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(traffic.syncs).toBe(2);
    expect(traffic.exchanges.map(({ isCleanup }) => isCleanup)).toEqual([false, false, true]);
    const [address, values] = traffic.exchanges;
    expect(values?.received).toBeGreaterThan((address?.received ?? 0) + 173 * 11);
    expect(traffic.bytes.sent).toBe(traffic.exchanges.reduce((sum, { sent }) => sum + sent, 0));
    traffic.reset();
    expect(traffic.syncs).toBe(0);
  });
});

describe("calculation", () => {
  /** "Excel.CalculationMode enum" and "Excel.Application class: calculate", Microsoft Learn. */
  test("set to manual, waits until it is asked for", async () => {
    const { Excel } = openKotim();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("SKM").getRange("M1:M2");
      range.formulas = [[1], ["=M1+1"]];
      await context.sync();
      context.workbook.application.calculationMode = "Manual";
      range.values = [[5], [null]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[5], [2]]);
      context.workbook.application.calculate("Recalculate");
      range.load("values");
      context.workbook.application.load("calculationMode");
      await context.sync();
      expect([range.values, context.workbook.application.calculationMode]).toEqual([[[5], [6]], "Manual"]);
    });
  });

  test("drawing may be suspended", async () => {
    const { Excel } = openKotim();
    await Excel.run(async (context) => {
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      await expect(context.sync()).resolves.toBeUndefined();
    });
  });
});
