import type { WorkbookPort } from "../workbook";
import { applyPlan } from "./apply";
import { reading, writing, type Host } from "./host";
import { answer } from "./obstacles";
import { readWorkbook } from "./readWorkbook";
import { selectCell } from "./select";
import { loadJournal, loadSetting, saveSetting, settingText } from "./settings";
import { undoLast } from "./undo";

/** What the program keeps in a workbook has names that begin so. */
const PREFIX = "rekap-ptsp.";

/** The workbook that is open in Excel. */
export function excelWorkbook(host: Host): WorkbookPort {
  return {
    read: (watch) => answer(() => readWorkbook(host, watch)),
    apply: (plan) => answer(() => applyPlan(host, plan)),
    undo: () => answer(() => undoLast(host)),
    steps: () =>
      answer(() =>
        reading(host, async (context) => {
          const journal = loadJournal(context);
          await context.sync();
          return journal().length;
        }),
      ),
    select: (sheet, cell, seen) =>
      answer(async () => {
        await selectCell(host, seen.sheetIds.get(sheet) ?? "", cell);
        return null;
      }),
    remember: (name, text) =>
      answer(() =>
        writing(host, async (context) => {
          saveSetting(context, PREFIX + name, text);
          await context.sync();
          return null;
        }),
      ),
    recall: (name) =>
      answer(() =>
        reading(host, async (context) => {
          const setting = loadSetting(context, PREFIX + name);
          await context.sync();
          return settingText(setting);
        }),
      ),
  };
}
