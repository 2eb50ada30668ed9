import type { ChartWords } from "../../workbook";
import type { Host } from "../host";
import { answer } from "../obstacles";

/**
 * Gives a chart its alternative text, and tells whether it has it. Office.js has no member of charts for it (up to ExcelApi
 * 1.20); Excel counts what lies over the cells among the shapes of a sheet, which take one. Where a chart is none of them,
 * the person has to put it in.
 */
export async function describeChart(host: Host, sheetId: string, name: string, words: ChartWords): Promise<boolean> {
  const described = await answer(() =>
    host.run({}, async (context) => {
      const shape = context.workbook.worksheets.getItem(sheetId).shapes.getItemOrNullObject(name);
      shape.load({ name: true });
      await context.sync();
      if (shape.isNullObject) return false;
      shape.altTextTitle = words.title;
      shape.altTextDescription = words.altText;
      await context.sync();
      return true;
    }),
  );
  return described.ok && described.value;
}
